package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingsException;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Measure;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.TargetComparator;

final class PlanReaderTest {
    private static final String HEAD = "schemaVersion: \"1.0\"\nid: a\ntitle: 标题\n";

    private static Result<Plan> read(String text) {
        return PlanReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "p.yaml");
    }

    private static List<String> ids(Result<?> result) {
        return result.findings().stream().map(Finding::id).toList();
    }

    private static String place(Origin whole, String part, int index) {
        Origin origin = whole.part(part, index).orElseThrow();
        return origin.from() + "-" + origin.to();
    }

    @Test
    void controlCharactersAndPairsFarIntoATextHaveTheirExactPlaces() {
        for (int blanks = 1000 - HEAD.length(); blanks < 1060 - HEAD.length(); blanks++) {
            Result<Plan> result = read(HEAD + "#" + " ".repeat(blanks) + "\ngenre: 𠮷甲\u0001𠮷\u0001 # 注\n");
            assertThat(result.findings())
                    .extracting(finding -> finding.place().from().toString())
                    .containsExactly("5:10", "5:12");
            assertThat(place(result.value().orElseThrow().origin(), "genre", 0)).isEqualTo("5:8-5:13");
        }
    }

    @Test
    void anotherKeyForTheOnlyMissingOneIsOneFindingThatNamesIt() {
        Result<Plan> result = read("schemaVersion: \"1.0\"\nid: a\n名称: 标题\n");
        assertThat(result.findings())
                .singleElement()
                .extracting(Finding::arguments)
                .isEqualTo(List.of("名称", "title"));
    }

    @Test
    void anObjectOfManyUnknownKeysKeepsItsKnownOnes() {
        StringBuilder text = new StringBuilder(HEAD);
        IntStream.range(0, 1100).forEach(i -> text.append("unknown").append(i).append(": a\n"));
        Result<Plan> result = read(text + "genre: 方案\n");
        assertThat(result.value().orElseThrow().genre()).isEqualTo("方案");
        assertThat(result.findings()).hasSize(101);
    }

    @Test
    void partsHaveTheirExactPlacesWithQuotesIncluded() {
        Plan plan = read(HEAD + "sections:\n  - marker: 一\n    measures:\n      - title: \"𠮷甲\" # 注\n"
                        + "        text: >-\n          文\n"
                        + "        responsibility: {lead: [市商务委, '市科委'], openEnded: true}\n")
                .orThrow();
        Measure measure = plan.measures().get(0);
        assertThat(place(measure.origin(), "title", 0)).isEqualTo("7:16-7:20");
        assertThat(place(measure.origin(), "text", 0)).isEqualTo("8:15-9:12");
        Responsibility responsibility = measure.responsibility();
        assertThat(place(responsibility.origin(), "lead", 0)).isEqualTo("10:33-10:37");
        assertThat(place(responsibility.origin(), "lead", 1)).isEqualTo("10:39-10:44");
        assertThat(place(responsibility.origin(), "openEnded", 0)).isEqualTo("10:58-10:62");
        assertThat(responsibility.origin().part("support")).isEmpty();
        assertThat(place(plan.origin(), "sections", 0)).isEqualTo("5:5-10:63");
        assertThat(measure.origin().from().offset()).isEqualTo(measure.origin().start());
    }

    @Test
    void placesAreTheSameInJson() {
        Plan plan =
                read("{\"schemaVersion\": \"1.0\", \"id\": \"a\",\n \"title\": \"𠮷\", \"basis\": [\"甲\", \"乙\"],\n \"targets\": []}")
                        .orThrow();
        assertThat(place(plan.origin(), "title", 0)).isEqualTo("2:11-2:14");
        assertThat(place(plan.origin(), "basis", 1)).isEqualTo("2:31-2:34");
        assertThat(place(plan.origin(), "targets", 0)).isEqualTo("3:13-3:15");
        assertThat(plan.origin().to()).hasToString("3:16");
    }

    @Test
    void aBrokenMeasureLeavesTheOthers() throws IOException {
        String seed = new String(RoundTripTest.seed("plan.yaml"), StandardCharsets.UTF_8);
        int second = seed.indexOf("      - marker: （二）");
        int third = seed.indexOf("      - marker: （三）");
        Result<Plan> result = read(seed.substring(0, second) + "      - 乱\n" + seed.substring(third));
        assertThat(ids(result)).containsExactly("type.wrong", "register.unread");
        assertThat(result.value().orElseThrow().measures()).hasSize(22);
    }

    @Test
    void aBrokenPartIsLeftOutAlone() {
        Result<Plan> result = read(HEAD + "sections:\n  - number: 一\n    title: 甲\n    measures:\n"
                + "      - title: 乙\n        responsibility: {lead: [[x], 市商务委, ~], openEnded: x}\n");
        Plan plan = result.value().orElseThrow();
        assertThat(plan.sections().get(0).number()).isNull();
        assertThat(plan.measures().get(0).responsibility().lead()).containsExactly("市商务委");
        assertThat(place(plan.measures().get(0).responsibility().origin(), "lead", 0))
                .isEqualTo("9:38-9:42");
        assertThat(ids(result)).containsExactly("number.invalid", "type.wrong", "value.null", "type.wrong");
    }

    @Test
    void aMisspeltKeyIsReadAsTheKeyThatWasMeant() {
        Result<Plan> result = read(HEAD + "sectoins:\n  - titel: 甲\n");
        assertThat(ids(result)).containsExactly("key.unknown", "key.unknown");
        assertThat(result.value().orElseThrow().sections().get(0).title()).isEqualTo("甲");
    }

    @Test
    void theFirstOfTwoEqualKeysCountsAndIsTheRelatedPlace() {
        Result<Plan> result = read(HEAD + "genre: 方案\ngenre: 计划\n");
        assertThat(result.value().orElseThrow().genre()).isEqualTo("方案");
        assertThat(result.findings().get(0).related().from()).hasToString("4:1");
    }

    @Test
    void missingTextsAreEmptyBesideTheirErrors() {
        Plan plan = read("{}").value().orElseThrow();
        assertThat(plan.id()).isEmpty();
        assertThat(plan.title()).isEmpty();
        assertThat(plan.schemaVersion()).isEqualTo("1.0");
    }

    @Test
    void anUnreadableComparatorIsReplacedByOneThatFitsTheValues() {
        String target = "targets: [{id: t, indicator: i, comparator: 达到";
        assertThat(comparator(target + "}]")).isEqualTo(TargetComparator.QUALITATIVE);
        assertThat(comparator(target + ", value: 1}]")).isEqualTo(TargetComparator.REACH);
        assertThat(comparator(target + ", value: 1, upper: 2}]")).isEqualTo(TargetComparator.RANGE);
    }

    private static TargetComparator comparator(String target) {
        return read(HEAD + target).value().orElseThrow().targets().get(0).comparator();
    }

    @Test
    void orThrowListsAllErrors() {
        Result<Plan> result = read(HEAD + "genre: [x]\nclosing: {}\n");
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("p.yaml:4:8: error type.wrong")
                .hasMessageContaining("p.yaml:5:10: error type.wrong");
    }

    @Test
    void syntaxErrorsEndTheReading() {
        Result<Plan> result = read(HEAD + "genre: [x]\nclosing: \"\n");
        assertThat(result.value()).isEmpty();
        assertThat(ids(result)).containsExactly("yaml.quote");
    }

    @Test
    void equalSpellingsGiveEqualPlans() {
        List<String> spellings = List.of(
                HEAD
                        + "genre: no\nbasis:\n  - 甲\n  - '012'\ntargets: [{id: t, indicator: i, comparator: REACH, value: 100, deadline: 2029}]\n",
                HEAD
                        + "genre: \"no\"\nbasis: [甲, 012]\ntargets:\n- id: t\n  indicator: i\n  comparator: \"REACH\"\n  value: 1e2\n"
                        + "  upper: ~\n  aspiration: false\n  deadline: \"2029\"\n",
                "# 注\n---\n" + HEAD.replace("\n", "\r\n") + "genre: 'no' # 注\r\nbasis: [\"\\u7532\", \"012\",]\r\n"
                        + "targets: [{\"id\": t, \"indicator\": i, comparator: REACH, value: 100}]\r\nclosing:\r\n",
                "{\"title\": \"标题\", \"id\": \"a\", \"schemaVersion\": \"1.0\", \"genre\": \"no\", \"basis\": [\"甲\", \"012\"], \"targets\":"
                        + "[{\"comparator\": \"REACH\", \"value\": 1E+2, \"id\": \"t\", \"indicator\": \"i\", \"deadline\": 2029, \"unit\": null}]}");
        Plan first = read(spellings.get(0)).orThrow();
        assertThat(read(spellings.get(1)).orThrow()).isEqualTo(first);
        assertThat(read(spellings.get(2).replace("value: 100", "value: 100, deadline: 2029"))
                        .orThrow())
                .isEqualTo(first);
        assertThat(read(spellings.get(3)).orThrow()).isEqualTo(first);
    }

    @Test
    void registersAreToldByTheirKind() throws IOException {
        byte[] register = RoundTripTest.seed("shanghai-agencies.yaml");
        byte[] plan = RoundTripTest.seed("plan.yaml");
        PlanReader reader = PlanReader.standard();
        assertThat(reader.readAny(register, "r").orThrow()).isInstanceOf(AgencyRegister.class);
        assertThat(reader.readAny(new ByteArrayInputStream(plan), "p").orThrow())
                .isInstanceOf(Plan.class);
        assertThat(reader.readRegister(new ByteArrayInputStream(register), "r")
                        .orThrow()
                        .agencies())
                .isNotEmpty();
        assertThat(ids(reader.read(new ByteArrayInputStream(register), "r"))).containsExactly("file.kind");
        assertThat(ids(reader.readRegister(plan, "p"))).contains("key.missing", "key.unknown");
    }

    @Test
    void filesAreReadByTheirPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("计划.yaml"), HEAD);
        assertThat(PlanReader.standard().read(file).orThrow().origin().file()).isEqualTo(file.toString());
        assertThat(PlanReader.standard().readAny(file).orThrow()).isInstanceOf(Plan.class);
        assertThat(ids(PlanReader.standard().readRegister(file))).contains("key.missing");
        assertThatThrownBy(() -> PlanReader.standard().read(folder.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void oneReaderServesManyThreads() throws IOException {
        byte[] seed = RoundTripTest.seed("plan.yaml");
        Plan plan = PlanReader.standard().read(seed, "p").value().orElseThrow();
        String yaml = PlanWriter.yaml().write(plan);
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> PlanWriter.yaml()
                                .write(PlanReader.standard()
                                        .read(seed, "p")
                                        .value()
                                        .orElseThrow())))
                .allMatch(yaml::equals);
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> ReadLimits.standard().withMaxDepth(501)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadLimits.standard().withMaxBytes(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nestingUpToTheHighestLimitIsRead() {
        PlanReader deep = PlanReader.builder()
                .limits(ReadLimits.standard().withMaxDepth(500))
                .build();
        String text = HEAD + "x-a: " + "[".repeat(499) + "]".repeat(499) + "\n";
        Plan plan = deep.read(text.getBytes(StandardCharsets.UTF_8), "p").orThrow();
        assertThat(deep.read(PlanWriter.yaml().write(plan).getBytes(StandardCharsets.UTF_8), "p")
                        .orThrow())
                .isEqualTo(plan);
        assertThat(deep.read(PlanWriter.json().write(plan).getBytes(StandardCharsets.UTF_8), "p")
                        .orThrow())
                .isEqualTo(plan);
    }
}
