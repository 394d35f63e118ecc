package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Result;
import org.policyplan.model.PlanFile;

/** Each input in {@code faults/} beside the findings that it must give: these, at these places, and no others. */
final class FaultFixturesTest {
    private static final String EXPECTED = ".findings";

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    private static Path folder() {
        URL url = Objects.requireNonNull(FaultFixturesTest.class.getResource("faults"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path expected(Path input) {
        String name = input.getFileName().toString();
        return input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
    }

    private static Result<PlanFile> read(Path input) throws IOException {
        String name = input.getFileName().toString();
        byte[] bytes = Files.readAllBytes(input);
        if (name.startsWith("register-unread")) {
            return PlanReader.standard().readAny(bytes, name);
        }
        if (name.startsWith("file-register-for-plan")) {
            Result<?> plan = PlanReader.standard().read(bytes, name);
            return Result.of(null, plan.findings());
        }
        return PlanReader.builder().folder(SourceFolder.of(folder())).build().readAny(bytes, name);
    }

    private static String line(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return (finding.place().from() + " " + severity + " " + finding.id() + " " + finding.path()).stripTrailing();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void findingsAreThoseBesideTheFile(Path input) throws IOException {
        List<String> findings =
                read(input).findings().stream().map(FaultFixturesTest::line).toList();
        assertThat(findings).isEqualTo(Files.readAllLines(expected(input)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void messagesAreWholeInBothLanguages(Path input) throws IOException {
        for (Finding finding : read(input).findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).isNotBlank().doesNotContainPattern("\\{\\d");
            }
        }
    }

    @Test
    void everyExpectationHasItsInput() throws IOException {
        List<Path> expectations = inputs().map(FaultFixturesTest::expected).toList();
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.filter(file -> file.toString().endsWith(EXPECTED)))
                    .containsExactlyInAnyOrderElementsOf(expectations);
        }
    }
}
