package org.policyplan.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeSampleTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "org", "policyplan", "examples", "quickstart", "Quickstart.java");
    private static final Path PLAN = ROOT.resolve(Path.of(
            "seeds", "src", "main", "resources", "org", "policyplan", "seeds", "shanghai-2024-31", "plan.yaml"));

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void sampleIsTheOneThatTheBuildRuns(String readme) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));
        int java = text.indexOf("```java\n");
        assertThat(block(text, java)).isEqualTo(sample());
        assertThat(block(text, text.indexOf("```text\n", java))).isEqualTo(printed());
    }

    @Test
    void sampleOnTheFrontPageOfTheJavadocIsItsBeginning() throws IOException {
        String page = Files.readString(ROOT.resolve(Path.of("core", "src", "main", "java", "module-info.java")));
        String shown = page.substring(page.indexOf("<pre>{@code") + "<pre>{@code".length(), page.indexOf("}</pre>"));
        String lines =
                shown.lines().map(line -> line.replaceFirst("^ \\* ?", "")).collect(Collectors.joining("\n"));
        assertThat(sample()).startsWith(lines.strip() + "\n");
    }

    @Test
    void outputInTheReadmeOfTheExampleIsWhatItPrints() throws IOException {
        String text = Files.readString(Path.of("README.md"));
        assertThat(block(text, text.indexOf("```text\n"))).isEqualTo(printed());
    }

    private static String block(String text, int fence) {
        int start = text.indexOf('\n', fence) + 1;
        return text.substring(start, text.indexOf("```", start));
    }

    private static String sample() throws IOException {
        String source = Files.readString(SOURCE);
        int start = source.indexOf('\n', source.indexOf("// tag::sample[]")) + 1;
        int end = source.lastIndexOf('\n', source.indexOf("// end::sample[]")) + 1;
        return source.substring(start, end - 1).stripIndent() + "\n";
    }

    private static String printed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.print(PLAN, new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
