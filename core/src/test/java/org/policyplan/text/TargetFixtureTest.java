package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each {@code targets/*.txt} gives the targets of the {@code .expected} beside it, one a line. */
class TargetFixtureTest {
    @TestFactory
    List<DynamicTest> everyFixtureGivesItsExpectedTargets() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(getClass().getResource("targets")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .collect(Collectors.toList());
        }
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.replace(".txt", ".expected"));
        String found = new TargetExtractor()
                .extract(Files.readString(file)).stream()
                        .map(TargetFixtureTest::line)
                        .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(Files.readString(expected).strip());
    }

    private static String line(TargetMention target) {
        return String.join(
                " | ",
                target.start() + "-" + target.end(),
                target.indicator(),
                target.comparator().name(),
                target.value().toPlainString()
                        + (target.upper() == null ? "" : "—" + target.upper().toPlainString()),
                target.unit(),
                target.deadline() == null ? "none" : target.deadline().toString(),
                (target.approximate() ? "about " : "") + (target.aspiration() ? "striving " : "") + target.text());
    }
}
