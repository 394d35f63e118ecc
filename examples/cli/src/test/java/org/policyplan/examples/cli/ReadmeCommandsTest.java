package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the READMEs whose output they show. */
class ReadmeCommandsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern COMMAND_AND_OUTPUT = Pattern.compile(
            "```sh\n[^`]*java -jar examples/cli/target/policyplan\\.jar ([^`\n]*)\n```\\s+```text\n([^`]*)```");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void commandsPrintWhatTheReadmeShows(String readme) throws IOException {
        Matcher matcher = COMMAND_AND_OUTPUT.matcher(Files.readString(ROOT.resolve(readme)));
        int commands = 0;
        while (matcher.find()) {
            Object[] args = Arrays.stream(matcher.group(1).split(" "))
                    .map(word -> word.startsWith("seeds/") ? ROOT.resolve(word).toString() : word)
                    .toArray();
            Run run = Run.of(args);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(matcher.group(2));
            commands++;
        }
        assertThat(commands).isPositive();
    }
}
