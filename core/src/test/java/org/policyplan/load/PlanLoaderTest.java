package org.policyplan.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.finding.Severity;
import org.policyplan.model.MarkerStyle;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Section;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.validate.PlanValidator;
import org.policyplan.yaml.PlanReader;

class PlanLoaderTest {
    private static final PlanLoader LOADER = PlanLoader.builder()
            .reader(PlanReader.builder().folder(ShanghaiSeed::open).build())
            .build();

    private static String seed(String file) {
        try (var in = ShanghaiSeed.open(file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Finding> findings(String yaml) {
        return LOADER.load(yaml.getBytes(UTF_8), "plan.yaml").findings();
    }

    /** The seed with the n-th line that holds {@code text} changed; gives its line number with the findings. */
    private static void exactlyOne(String text, String by, String id, String shown) {
        String plan = seed("plan.yaml");
        int at = plan.indexOf(text);
        assertThat(at).as(text).isPositive();
        String broken = plan.substring(0, at) + by + plan.substring(at + text.length());
        int place = broken.indexOf(shown, at);
        int line = 1
                + (int) broken.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = place - broken.lastIndexOf('\n', place - 1);
        assertThat(findings(broken)).as(text + " → " + by).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.line()).contains(line);
            assertThat(finding.column()).contains(column);
        });
    }

    @Test
    void theSeedHasNoFinding() {
        assertThat(findings(seed("plan.yaml"))).isEmpty();
        assertThat(findings(seed("shanghai-agencies.yaml"))).isEmpty();
    }

    @Test
    void aMisspeltKeyIsOneFinding() {
        exactlyOne("responsibility:", "responsibilty:", "key.unknown", "responsibilty");
        exactlyOne("        responsibility:", "        owner:", "key.unknown", "owner");
        exactlyOne("          responsible:", "          responsble:", "key.unknown", "responsble");
        exactlyOne("    measures:", "    mesures:", "key.unknown", "mesures");
        exactlyOne("    measures:", "    things:", "key.unknown", "things");
        exactlyOne("      - marker: （二）", "      - m: （二）", "key.unknown", "m: （二）");
        exactlyOne("sections:", "section:", "key.unknown", "section");
        exactlyOne("agencyRegister:", "agencyRegistry:", "key.unknown", "agencyRegistry");
        exactlyOne("    comparator: REACH", "    comparator: REACHES", "enum.unknown", "REACHES");
    }

    @Test
    void anUnknownAgencyIsOneFindingWithTheNearestName() {
        exactlyOne("- 市商务委", "- 市商务局", "agency.unknown", "市商务局");
        String broken = seed("plan.yaml").replaceFirst("- 市商务委", "- 市商务局");
        assertThat(findings(broken))
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(List.of("市商务局", "市商务委"));
        assertThat(findings(broken))
                .singleElement()
                .extracting(Finding::path)
                .isEqualTo("sections[0].measures[1].responsibility.responsible[1]");
    }

    @Test
    void aSkippedNumberIsOneFinding() {
        exactlyOne("marker: （五）\n        number: 5", "marker: （六）\n        number: 6", "marker.skipped", "（六）");
        exactlyOne("marker: （五）\n        number: 5", "marker: （五）\n        number: 6", "marker.mismatch", "6");
        exactlyOne("marker: （二十三）\n        number: 23", "marker: （二十四）\n        number: 24", "marker.skipped", "（二十四）");
        exactlyOne("marker: 四\n    number: 4", "marker: 五\n    number: 5", "marker.skipped", "五");
    }

    @Test
    void aMeasureThatCouldNotBeReadLeavesNoGap() {
        String plan = seed("plan.yaml");
        int start = plan.indexOf("      - marker: （六）");
        int end = plan.indexOf("      - marker: （七）");
        assertThat(findings(plan.substring(0, start) + plan.substring(end)))
                .singleElement()
                .extracting(Finding::id)
                .isEqualTo("marker.skipped");
        assertThat(findings(plan.substring(0, start) + "      - 没有了\n" + plan.substring(end)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).doesNotStartWith("marker"));
    }

    @ParameterizedTest
    @CsvSource({"title: 上海市推动,tilte: 上海市推动", "id: shanghai,identifier: shanghai", "id: t1,number: t1"})
    void aMissingValueIsOneFinding(String text, String by) {
        assertThat(findings(seed("plan.yaml").replaceFirst(text, by)))
                .extracting(Finding::severity)
                .contains(Severity.ERROR);
        assertThat(findings(seed("plan.yaml").replaceFirst(text, by)))
                .allMatch(finding -> finding.id().startsWith("key."));
    }

    @Test
    void anAgencyThatCouldNotBeReadIsNotMissedInThePlan() {
        PlanLoader loader = PlanLoader.builder()
                .reader(PlanReader.builder()
                        .folder(name -> new ByteArrayInputStream(seed(name)
                                .replaceFirst("- name: 市商务委\n", "- name: [市商务委]\n")
                                .getBytes(UTF_8)))
                        .build())
                .build();
        assertThat(loader.load(seed("plan.yaml").getBytes(UTF_8), "plan.yaml").findings())
                .singleElement()
                .extracting(Finding::path)
                .isEqualTo("agencies[3].name");
    }

    @Test
    void anIndependentMistakeIsNotHidden() {
        String broken = seed("plan.yaml")
                .replaceFirst("    comparator: REACH", "    comparator: REACHES")
                .replaceFirst("- 市商务委", "- 市商务局")
                .replace("printedOn: 2024-12-30", "printedOn: 2024-12-29");
        assertThat(findings(broken))
                .extracting(Finding::id)
                .containsExactly("document.dates", "enum.unknown", "agency.unknown");
    }

    @Test
    void loadsFromAFileAndFindsTheRegisterBesideIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), seed("plan.yaml").replaceFirst("- 市商务委", "- 市商务局"));
        Files.writeString(folder.resolve("shanghai-agencies.yaml"), seed("shanghai-agencies.yaml"));
        PlanLoader standard = PlanLoader.standard();
        Result<Plan> plan = standard.loadPlan(folder.resolve("plan.yaml"));
        assertThat(plan.findings()).extracting(Finding::id).containsExactly("agency.unknown");
        Result<PlanFile> any = standard.load(folder.resolve("shanghai-agencies.yaml"));
        assertThat(any.findings()).isEmpty();
        assertThat(standard.loadRegister(folder.resolve("shanghai-agencies.yaml"))
                        .orThrow())
                .isEqualTo(any.orThrow());
    }

    @Test
    void loadsFromAStream() throws IOException {
        var plan = new ByteArrayInputStream(seed("plan.yaml").getBytes(UTF_8));
        assertThat(LOADER.loadPlan(plan, "plan.yaml").orThrow().measures()).hasSize(23);
        var any = new ByteArrayInputStream(seed("plan.yaml").getBytes(UTF_8));
        assertThat(LOADER.load(any, "plan.yaml").orThrow()).isInstanceOf(Plan.class);
    }

    /** Every line of the seed with a key, broken in one way. */
    private static List<String> broken(UnaryOperator<String> change) {
        String[] lines = seed("plan.yaml").split("\n");
        List<String> plans = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.matches(" *(- )?[A-Za-z]+:.*")) {
                lines[i] = change.apply(line);
                plans.add(String.join("\n", lines) + "\n");
                lines[i] = line;
            }
        }
        return plans;
    }

    private static void readerAloneSpeaks(UnaryOperator<String> change) {
        PlanReader reader = PlanReader.builder().folder(ShanghaiSeed::open).build();
        for (String plan : broken(change)) {
            Result<PlanFile> read = reader.readAny(plan.getBytes(UTF_8), "plan.yaml");
            if (read.hasErrors()) {
                assertThat(findings(plan)).isEqualTo(read.findings());
            }
        }
    }

    @Test
    void nothingIsAddedToAnUnknownKeyInAnyLine() {
        readerAloneSpeaks(line -> line.replaceFirst("[A-Za-z]+:", "zzz:"));
    }

    @Test
    void nothingIsAddedToAValueOfAWrongTypeInAnyLine() {
        readerAloneSpeaks(line -> line.endsWith(":") ? line : line.replaceFirst(": .*", ": {a: b}"));
    }

    @Test
    void everyDeletedMeasureIsOneFindingButForTheLast() {
        String plan = seed("plan.yaml");
        for (int number = 1; number <= 23; number++) {
            int start = plan.indexOf("      - marker: " + MarkerStyle.BRACKETED_CHINESE.format(number) + "\n");
            Matcher end = Pattern.compile("\n( {6}- | {2}- |[a-z])").matcher(plan);
            assertThat(end.find(start)).isTrue();
            String shorter = plan.substring(0, start) + plan.substring(end.start() + 1);
            assertThat(findings(shorter))
                    .as("without measure " + number)
                    .extracting(Finding::id)
                    .isEqualTo(number == 23 ? List.of() : List.of("marker.skipped"));
        }
    }

    @Test
    void everyDeletedSectionIsOneFindingButForTheLast() {
        Plan plan = (Plan)
                LOADER.load(seed("plan.yaml").getBytes(UTF_8), "plan.yaml").orThrow();
        PlanValidator validator = PlanValidator.create();
        for (int i = 0; i < 6; i++) {
            List<Section> sections = new ArrayList<>(plan.sections());
            sections.remove(i);
            assertThat(validator.validate(plan.toBuilder().sections(sections).build()))
                    .as("without section " + i)
                    .extracting(Finding::id)
                    .isEqualTo(i == 5 ? List.of() : List.of("marker.skipped"));
        }
    }

    @Test
    void whatCantBeReadAtAllIsNotValidated() {
        assertThat(findings("\t")).isNotEmpty();
        assertThat(LOADER.load("[]".getBytes(UTF_8), "x").value()).isEmpty();
    }
}
