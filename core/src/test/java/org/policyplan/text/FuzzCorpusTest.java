package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

/** What coverage-guided fuzzing found and kept: see {@code docs/fuzzing.md}. */
final class FuzzCorpusTest {
    private static final OfficialTextParser PARSER = OfficialTextParser.standard();

    @Test
    void everyInputGivesAPlanOrAnErrorAndIsExplainedWhole() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "fuzz", "corpus", "text"))) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Result<Plan> result = PARSER.parse(bytes, file.toString());
                assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(PARSER.explain(text, file.toString()).stream()
                                .map(Stretch::text)
                                .collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }
}
