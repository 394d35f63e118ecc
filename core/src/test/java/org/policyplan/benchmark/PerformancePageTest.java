package org.policyplan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Keeps the tables equal to the recorded run. Where the notes have changed, write the page anew:
 * {@code mvn -pl core -am test -Dtest=PerformancePageTest -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false -Dpolicyplan.update=true}.
 */
class PerformancePageTest {
    private static final Path ROOT = Path.of("..");

    private final Results results = Results.read(ROOT);

    @Test
    void pageIsMadeOfTheRecordedRun() throws IOException {
        check(ROOT.resolve(PerformancePage.FILE), PerformancePage.of(results, ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void readmeShowsTheRecordedRun(ReadmeTable table) throws IOException {
        check(table.file(ROOT), table.page(results, ROOT));
    }

    private static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("policyplan.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readAllLines(file))
                .containsExactlyElementsOf(expected.lines().toList());
    }
}
