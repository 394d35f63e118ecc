package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @ParameterizedTest
    @CsvSource({"市,2", "a,1", "（一）,6", "〔2024〕,8", "𠮷,2", "e\u0301,1", "Ａ,2", "“千帆”,6", "😀,2", "'',0"})
    void widthIsThatOfATerminal(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void columnsAreAlignedAndLinesEndWithoutBlanks() {
        assertThat(new Table().row("市商务委", 1, "").row("ab", 23, "c").render()).isEqualTo("市商务委  1\nab        23  c\n");
        assertThat(new Table().render()).isEmpty();
    }

    @Test
    void controlCharactersAreShownAndNotSent() {
        assertThat(Printable.line("a\u001B[31m\n\u202Eb\u2028")).isEqualTo("a\\u001B[31m\\u000A\\u202Eb\\u2028");
        assertThat(Printable.line("市 a")).isEqualTo("市 a");
    }

    @Test
    void argumentsAreRecoveredFromTheBytesTyped(@TempDir Path folder) throws Exception {
        Path typed = Files.writeString(folder.resolve("cmdline"), "java\0-jar\0policyplan.jar\0query\0市商务委\0\0");
        String lost = "\uFFFD\uFFFD";
        assertThat(RawArguments.recover(new String[] {"query", lost, ""}, typed))
                .containsExactly("query", "市商务委", "");
        assertThat(RawArguments.recover(new String[] {"query"})).containsExactly("query");
        assertThat(RawArguments.recover(new String[] {lost}, folder.resolve("missing")))
                .containsExactly(lost);
        Path bad = Files.write(folder.resolve("bad"), new byte[] {(byte) 0xFF, 0});
        assertThat(RawArguments.recover(new String[] {lost}, bad)).containsExactly(lost);
    }

    @Test
    void uriIsRelativeBelowTheWorkingDirectory(@TempDir Path folder) {
        assertThat(ArtifactUri.of("plans/a b.yaml")).isEqualTo("plans/a%20b.yaml");
        assertThat(ArtifactUri.of("./x/../方案.yaml")).isEqualTo("%E6%96%B9%E6%A1%88.yaml");
        assertThat(ArtifactUri.of("a:b.yaml")).isEqualTo("./a:b.yaml");
        assertThat(ArtifactUri.of(folder.resolve("p.yaml").toString()))
                .startsWith("file:///")
                .endsWith("/p.yaml");
    }
}
