package org.policyplan.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;

/** A file with ten different faults, of its keys, its values and the rules between them, gives ten findings and the rest of the plan. */
final class TenFaultsTest {
    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TenFaultsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tenFaultsAreTenFindingsAtTheirPlaces(Language language) throws IOException {
        byte[] plan = resource("ten-faults.yaml").getBytes(UTF_8);
        List<Finding> findings =
                PlanLoader.standard().load(plan, "ten-faults.yaml").findings();
        String rendered = findings.stream()
                .map(finding -> finding.render(language) + "\n")
                .collect(Collectors.joining());
        assertThat(rendered)
                .isEqualTo(resource("ten-faults." + language.name().toLowerCase(Locale.ROOT) + ".findings"));
        assertThat(findings).hasSize(10).extracting(Finding::id).doesNotHaveDuplicates();
    }
}
