package org.policyplan.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Submits the shaded jar to Spark as it stands in a distribution: with its own versions of what it shares with us. */
class SubmitIT {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String WORK = "examples/corpus-spark/target/";

    @TempDir
    private Path temp;

    /** The commands of the README and what it says that they print. */
    @Test
    @Timeout(900)
    void commandsOfTheReadmeWork() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        String commands = readme.split("```sh\n")[1].split("```")[0];
        String printed = readme.split("```text\n")[1].split("```")[0];
        List<String> lines = new ArrayList<>();
        for (String command :
                commands.lines().filter(line -> line.startsWith("java ")).toList()) {
            List<String> words = new ArrayList<>();
            for (String word : command.split(" ")) {
                words.add(
                        word.startsWith(WORK)
                                ? temp.resolve(word.substring(WORK.length())).toString()
                                : word);
            }
            lines.addAll(run(words));
        }
        assertThat(lines).containsExactlyElementsOf(printed.lines().toList());
    }

    /** Master, two workers and two executors, each a process of its own, as on machines apart. */
    @Test
    @Timeout(900)
    void clusterOfSeveralProcessesWritesTheTables() throws IOException, InterruptedException {
        Path plans = temp.resolve("plans");
        new PlanGenerator(3).write(plans, 40);
        PlainCorpus plain = new PlainCorpus(plans);
        long good = plain.plans().plans().size();
        long measures = plain.plans().each(query -> query.plan().measures().size()).stream()
                .mapToLong(Integer::longValue)
                .sum();

        assertThat(submit(
                        "local-cluster[2,1,1024]",
                        "tables",
                        plans.toString(),
                        temp.resolve("tables").toString()))
                .contains("40 files: " + good + " plans, " + (40 - good) + " rejected", measures + " measures");
    }

    private List<String> submit(String master, String... arguments) throws IOException, InterruptedException {
        String submit = Files.readString(ROOT.resolve(WORK + "spark-submit.args"));
        Path file = Files.writeString(temp.resolve("submit.args"), submit.replace("local[*]", master));
        List<String> words = new ArrayList<>(List.of("java", "@" + file));
        words.addAll(List.of(arguments));
        return run(words);
    }

    private List<String> run(List<String> words) throws IOException, InterruptedException {
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        List<String> command = new ArrayList<>(words);
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The runs are short: the second compiler would cost more than it gives.
        command.add(1, "-XX:TieredStopAtLevel=1");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectError(err.toFile())
                .redirectOutput(out.toFile());
        builder.environment().put("SPARK_HOME", ROOT.resolve(WORK + "spark").toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_WORKER_DIR", temp.resolve("work").toString());
        Process process = builder.start();
        boolean ended = process.waitFor(600, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(err, UTF_8)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err, UTF_8)).isZero();
        return Files.readAllLines(out, UTF_8);
    }
}
