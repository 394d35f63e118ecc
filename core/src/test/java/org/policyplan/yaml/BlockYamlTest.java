package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.finding.FindingCollector;
import org.policyplan.seeds.ShanghaiSeed;

/** What is read without the engine is read just as by the engine, places included. */
final class BlockYamlTest {
    private static final Path FAULTS = Path.of("src/test/resources/org/policyplan/yaml/faults");
    private static final Path FIXTURES = Path.of("src/test/resources/org/policyplan/text/fixtures");
    private static final ReadLimits LIMITS = ReadLimits.standard();

    private static String dump(Node node) {
        StringBuilder out = new StringBuilder();
        dump(node, out);
        return out.toString();
    }

    private static void dump(Node node, StringBuilder out) {
        out.append(node.start).append('-').append(node.end);
        if (node instanceof Node.Scalar scalar) {
            out.append(scalar.form)
                    .append(scalar.wrapped)
                    .append('<')
                    .append(scalar.value)
                    .append(">\n");
        } else if (node instanceof Node.Items list) {
            out.append("[\n");
            Stream.of(list.items).forEach(item -> dump(item, out));
            out.append("]\n");
        } else if (node instanceof Node.Entries map) {
            out.append("{\n");
            for (int i = 0; i < map.count; i++) {
                out.append(map.keyBounds[2 * i]).append('-').append(map.keyBounds[2 * i + 1]);
                out.append(map.keys[i]).append(": ");
                dump(map.values[i], out);
            }
            out.append("}\n");
        } else {
            out.append("broken\n");
        }
    }

    /** Whether the text could be read; if so it is compared. */
    private static boolean check(String text, ReadLimits limits) {
        Node.Entries fast = BlockYaml.read(text, limits);
        if (fast == null) {
            return false;
        }
        FindingCollector findings = new FindingCollector(10);
        Node slow = null;
        try {
            slow = YamlNodes.byEngine(CleanText.of("t", text, findings), limits);
        } catch (Unreadable reported) {
            // The findings say so.
        }
        assertThat(findings.toList()).as(text).isEmpty();
        assertThat(dump(fast)).as(text).isEqualTo(dump(slow));
        return true;
    }

    private static String clean(String text) {
        return CleanText.of("t", text, new FindingCollector(10)).text();
    }

    static Stream<Path> files() throws IOException {
        return Stream.of(FAULTS, FIXTURES).flatMap(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFixtureAndItsBeginnings(Path file) throws IOException {
        String text = clean(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        int step = Math.max(1, text.length() / 200);
        for (int end = text.length(); end > 0; end -= step) {
            check(text.substring(0, end), LIMITS);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFixtureWithACharacterChanged(Path file) throws IOException {
        String text = clean(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        String signs = " -:#[],\"'\n|中";
        int step = Math.max(1, text.length() / 100);
        for (int at = 0; at < text.length(); at += step) {
            char sign = signs.charAt(at / step % signs.length());
            check(text.substring(0, at) + sign + text.substring(at + 1), LIMITS);
            check(text.substring(0, at) + sign + text.substring(at), LIMITS);
        }
    }

    @Test
    void theSeedsDoWithoutTheEngine() throws IOException {
        for (ShanghaiSeed seed : List.of(ShanghaiSeed.PLAN, ShanghaiSeed.AGENCIES)) {
            try (InputStream in = seed.open()) {
                assertThat(check(new String(in.readAllBytes(), StandardCharsets.UTF_8), LIMITS))
                        .isTrue();
            }
        }
    }

    @Test
    void limitsAreLeftToTheEngine() {
        String text = "a:\n  b:\n    - ccc\n    - d\n";
        assertThat(check(text, LIMITS.withMaxDepth(3).withMaxScalarLength(3).withMaxNodes(7)))
                .isTrue();
        assertThat(check(text, LIMITS.withMaxDepth(2))).isFalse();
        assertThat(check(text, LIMITS.withMaxScalarLength(2))).isFalse();
        assertThat(check(text, LIMITS.withMaxNodes(6))).isFalse();
    }

    @Property(tries = 20_000)
    void anyTextOfTheSignsOfYaml(@ForAll("texts") String text) {
        check(text, LIMITS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of("a: ", "b: ", "key:", "- ", "\n", "\n  ", "\n    ", "\n- ", "\na: ", "\n  - ")),
                Tuple.of(2, Arbitraries.of("中文", "值", "x", "1", "𠮷", " ", "，", "：")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\"", "'", "\"x\"", "'y'", "[", "]", "[a, b]", ", ", "#", " #", "-", ":", "?", "|", ">",
                                "~", "\t", "\r", "&a", "*a", "!t", "{", "}", "%", "@", "`", "---", "...", "\\", "<<",
                                "=", "\u0085", "\u2028", "\u3000", "null")));
        return pieces.list().ofMinSize(1).ofMaxSize(30).map(list -> "a: " + String.join("", list));
    }
}
