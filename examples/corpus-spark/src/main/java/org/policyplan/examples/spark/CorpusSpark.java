package org.policyplan.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** The program that is submitted to Spark, for example {@code tables plans tables}. */
public final class CorpusSpark {
    private static final String USAGE = """
            tables CORPUS TABLES [REGISTERS]       read a folder of plans, or a packed corpus, and write the tables
            ask TABLES agency|jurisdiction|year [ROWS]
            pack CORPUS PACKED.parquet             make few large files of many small ones
            generate FOLDER PLANS [SEED]           write plans to try it with, some of them broken
            throughput FOLDER PLANS                measure one core against two, in a folder of its own""";

    private CorpusSpark() {}

    /**
     * Runs a command.
     *
     * @param args the command and its arguments
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(List.of(args), out);
    }

    static void run(List<String> args, PrintStream out) throws IOException {
        String command = args.size() < 3 ? "" : args.get(0);
        switch (command) {
            case "generate" -> {
                long seed = args.size() > 3 ? Long.parseLong(args.get(3)) : 1;
                PlanGenerator generator = new PlanGenerator(seed);
                generator.write(Path.of(args.get(1)), Integer.parseInt(args.get(2)));
            }
            case "throughput" -> new Throughput(Path.of(args.get(1)), out).measure(Integer.parseInt(args.get(2)));
            case "tables", "ask", "pack" -> {
                try (SparkSession spark =
                        SparkSession.builder().appName("policyplan " + command).getOrCreate()) {
                    run(spark, command, args.subList(1, args.size()), out);
                }
            }
            default -> out.println(USAGE);
        }
    }

    private static void run(SparkSession spark, String command, List<String> args, PrintStream out) throws IOException {
        Commands commands = new Commands(spark, out);
        String last = args.size() > 2 ? args.get(2) : "";
        switch (command) {
            case "tables" -> {
                RegisterFiles registers =
                        last.isEmpty() ? RegisterFiles.none() : RegisterFiles.in(spark, last, Commands.MAX_BYTES);
                commands.tables(args.get(0), args.get(1), registers);
            }
            case "ask" -> commands.ask(args.get(0), args.get(1), last.isEmpty() ? 10 : Integer.parseInt(last));
            default -> commands.pack(args.get(0), args.get(1));
        }
    }
}
