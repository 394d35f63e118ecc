package org.policyplan.examples.tasktable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TaskTableJarIT {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    /** The command of the README and what the README says that it prints. */
    @Test
    @Timeout(60)
    void commandOfTheReadmeWorks() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("java -jar ");
        String command = readme.substring(start, readme.indexOf('\n', start));
        String printed = readme.split("```text\n")[1].split("```")[0];

        Path workbook = folder.resolve("task-table.xlsx");
        Path out = folder.resolve("out.txt");
        List<String> words =
                List.of(command.replace("task-table.xlsx", workbook.toString()).split(" "));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(words.stream()
                        .map(word -> word.equals("java") ? java : word)
                        .toList())
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out, UTF_8).lines())
                .containsExactlyElementsOf(printed.lines().toList());
        assertThat(process.exitValue()).isZero();
        assertThat(workbook).isNotEmptyFile();
    }
}
