package org.policyplan.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Measures how many files a second become tables, on one core and on two. One for each measurement. */
final class Throughput {
    private static final int ROUNDS = 3;

    private final Path folder;
    private final PrintStream out;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private long bytes;

    Throughput(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Generates a corpus, and reads it in turns; the first round warms up and doesn't count. Prints after each round. */
    void measure(int files) throws IOException {
        Path plans = folder.resolve("plans");
        new PlanGenerator(1).write(plans, files);
        String packed = folder.resolve("packed.parquet").toString();
        try (SparkSession spark = session(2)) {
            PlanSources.folder(spark, plans.toString(), Commands.MAX_BYTES)
                    .write()
                    .parquet(packed);
        }
        for (int round = 0; round <= ROUNDS; round++) {
            add(round, "library alone, 1 thread", () -> bytes = alone(plans));
            for (int cores = 1; cores <= 2; cores++) {
                try (SparkSession spark = session(cores)) {
                    add(round, "local[" + cores + "], folder", tables(spark, plans.toString(), round));
                    add(round, "local[" + cores + "], packed", tables(spark, packed, round));
                }
            }
            if (round > 0) {
                print(files, round);
            }
        }
    }

    private static SparkSession session(int cores) {
        return SparkSession.builder()
                .appName("throughput")
                .master("local[" + cores + "]")
                .getOrCreate();
    }

    /** What is timed. */
    private interface Step {
        void run() throws IOException;
    }

    private void add(int round, String name, Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        double taken = (System.nanoTime() - start) / 1e9;
        if (round > 0) {
            seconds.computeIfAbsent(name, key -> new ArrayList<>()).add(taken);
        }
    }

    private Step tables(SparkSession spark, String corpus, int round) {
        String name = "tables-" + spark.sparkContext().applicationId() + "-" + round + "-" + corpus.hashCode();
        CorpusTables tables = new CorpusTables(spark, folder.resolve(name).toString());
        return () -> tables.write(
                PlanSources.open(spark, corpus, Commands.MAX_BYTES), RegisterFiles.none(), Commands.MAX_BYTES);
    }

    /** Reads every file without Spark and without writing anything; the number of their bytes. */
    private static long alone(Path plans) throws IOException {
        RecordParser parser = RecordParser.of(RegisterFiles.none(), Commands.MAX_BYTES);
        long bytes = 0;
        try (Stream<Path> all = Files.walk(plans)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                byte[] content = Files.readAllBytes(file);
                parser.parse(new SourceFile(file.toString(), content.length, content, null));
                bytes += content.length;
            }
        }
        return bytes;
    }

    private void print(int files, int rounds) {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                Locale.ROOT,
                "%s, Java %s, %d processors, load average %.1f%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage());
        out.printf(Locale.ROOT, "%d files, %.1f MB, median of %d rounds%n", files, bytes / 1e6, rounds);
        seconds.forEach((name, all) -> {
            double median = all.stream().sorted().toList().get(rounds / 2);
            out.printf(
                    Locale.ROOT,
                    "%-24s %6.2f s  %6.0f files/s  %5.1f MB/s%n",
                    name,
                    median,
                    files / median,
                    bytes / median / 1e6);
        });
    }
}
