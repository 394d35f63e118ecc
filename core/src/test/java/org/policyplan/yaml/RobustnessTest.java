package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;

/** Whatever the bytes, the reader gives a value or an error, with places that exist, and throws nothing. */
final class RobustnessTest {
    private static final List<String> SPLINTERS = List.of(
            "\t", "　", "：", ":", " ", "\n", "\r", "\"", "'", "[", "]", "{", "}", "- ", "? ", "&a ", "*a", "!!str ",
            "<<: ", "|", ">", "#", "---\n", "...", "%", "@", "\\", "\u0000", "\ufeff", "~", "null", "0x", "1e9", "𠮷",
            "\u0085", ",", "//", "NaN", "\\ud800");

    private static void check(byte[] bytes, String name) {
        Result<PlanFile> result = PlanReader.standard().readAny(bytes, name);
        assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
        for (Finding finding : result.findings()) {
            assertThat(finding.message(Language.CHINESE)).isNotBlank();
            if (!finding.id().equals("findings.more")) {
                assertThat(finding.place()).isNotNull();
                assertThat(finding.place().to().line()).isPositive();
            }
        }
    }

    @Property(tries = 3000)
    void randomBytesGiveAValueOrAnError(@ForAll byte[] bytes) {
        check(bytes, "random");
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> words = Arbitraries.of(
                "sections", "title", "measures", "value", "responsibility", "kind", "x-a", "id", "市商务委", "1");
        return Arbitraries.oneOf(Arbitraries.of(SPLINTERS), words)
                .list()
                .ofMaxSize(30)
                .map(scraps -> String.join("", scraps));
    }

    @Property(tries = 3000)
    void scrapsOfYamlGiveAValueOrAnError(@ForAll("scraps") String scraps) {
        check(scraps.getBytes(StandardCharsets.UTF_8), "scraps");
    }

    @Property(tries = 3000)
    void scrapsOfJsonGiveAValueOrAnError(@ForAll("scraps") String scraps) {
        check(("{" + scraps).getBytes(StandardCharsets.UTF_8), "scraps");
    }

    @Example
    void everyPrefixOfTheSeedsGivesAValueOrAnError() {
        byte[] plan = Seeds.ALL.get(0);
        IntStream.rangeClosed(0, plan.length)
                .parallel()
                .forEach(length -> check(Arrays.copyOf(plan, length), "prefix"));
        for (byte[] seed : Seeds.ALL) {
            IntStream.rangeClosed(0, seed.length / 7)
                    .parallel()
                    .forEach(part -> check(Arrays.copyOf(seed, 7 * part), "prefix"));
        }
    }

    @Example
    void everyPrefixAndSuffixOfTheFixturesGivesAValueOrAnError() throws IOException {
        Path folder = Path.of("src/test/resources/org/policyplan/yaml/faults");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> !path.toString().endsWith(".findings")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i <= bytes.length; i++) {
                    check(Arrays.copyOf(bytes, i), "prefix");
                    check(Arrays.copyOfRange(bytes, i, bytes.length), "suffix");
                }
            }
        }
    }

    /** What coverage-guided fuzzing kept, for each new way through the reader. */
    @Example
    void everyInputOfTheFuzzingCorpusGivesAValueOrAnError() throws IOException {
        for (String kind : List.of("yaml", "json")) {
            try (Stream<Path> files = Files.list(Path.of("src/fuzz/corpus", kind))) {
                for (Path file : files.toList()) {
                    check(Files.readAllBytes(file), file.toString());
                }
            }
        }
    }

    @Property(tries = 400)
    void mutationsOfTheSeedsGiveAValueOrAnError(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new String(Seeds.ALL.get(random.nextInt(Seeds.ALL.size())), StandardCharsets.UTF_8);
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutate(mutated, random);
        }
        check(mutated.toString().getBytes(StandardCharsets.UTF_8), "mutation");
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.replace(at, at + 1, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            default -> text.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
    }

    @Property(tries = 300)
    void flippedBytesOfTheSeedGiveAValueOrAnError(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = Seeds.ALL.get(0).clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        check(bytes, "flipped");
    }

    /** The plan, the register and the plan in JSON. */
    private static final class Seeds {
        static final List<byte[]> ALL = load();

        private static List<byte[]> load() {
            try {
                byte[] plan = RoundTripTest.seed("plan.yaml");
                Plan read = PlanReader.standard().read(plan, "p").value().orElseThrow();
                byte[] json = PlanWriter.json().write(read).getBytes(StandardCharsets.UTF_8);
                return List.of(plan, RoundTripTest.seed("shanghai-agencies.yaml"), json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
