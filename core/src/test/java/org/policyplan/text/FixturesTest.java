package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.validate.PlanValidator;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/** Each text in {@code fixtures/} beside the plan that a careful reader finds in it, and the findings where there are any. */
final class FixturesTest {
    private static final PlanValidator RULES = PlanValidator.create();

    static Stream<String> names() {
        return Fixtures.names();
    }

    private static String line(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return finding.place().from() + " " + severity + " " + finding.id();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTextGivesThePlanBesideIt(String name) {
        Plan plan = Fixtures.parse(name).value().orElseThrow();
        assertThat(PlanWriter.yaml().write(plan)).isEqualTo(Fixtures.read(name + ".yaml"));
    }

    /** Those of parsing, then those of the rules that a validator checks. */
    @ParameterizedTest
    @MethodSource("names")
    void theFindingsAreThoseBesideTheText(String name) {
        String file = name + ".findings";
        List<String> expected =
                Fixtures.exists(file) ? Fixtures.read(file).lines().toList() : List.of();
        Result<Plan> parsed = Fixtures.parse(name);
        List<Finding> rules = RULES.validate(parsed.value().orElseThrow());
        assertThat(Stream.concat(parsed.findings().stream(), rules.stream()))
                .map(FixturesTest::line)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theExpectedPlanIsReadWithoutFault(String name) throws IOException {
        Result<Plan> read = PlanReader.standard().read(Fixtures.folder().resolve(name + ".yaml"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void everyExpectationHasItsText() throws IOException {
        List<String> names = names().toList();
        try (Stream<Path> files = Files.list(Fixtures.folder())) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", "")))
                    .isSubsetOf(names);
        }
        assertThat(names).hasSizeGreaterThan(80);
    }
}
