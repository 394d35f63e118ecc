package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.seeds.ShanghaiSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseTest {
    @TempDir
    Path folder;

    SeedFolder seed;

    @BeforeEach
    void copySeed() {
        seed = new SeedFolder(folder);
    }

    private JsonNode json(Object... more) {
        List<Object> args = new ArrayList<>(List.of("parse", "--format", "json", seed.officialText()));
        args.addAll(List.of(more));
        Run run = Run.of(args.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static List<JsonNode> measures(JsonNode plan) {
        return plan.get("sections")
                .valueStream()
                .flatMap(section -> section.get("measures").valueStream())
                .toList();
    }

    private static List<String> names(JsonNode plan) {
        return measures(plan).stream()
                .flatMap(measure ->
                        measure.get("responsibility").get("responsible").valueStream())
                .map(JsonNode::stringValue)
                .toList();
    }

    @Test
    void shanghaiPlanHasItsSectionsMeasuresAndTargets() {
        JsonNode plan = json();
        assertThat(plan.get("sections")).hasSize(6);
        assertThat(plan.get("targets")).hasSize(3);
        assertThat(measures(plan))
                .extracting(measure -> measure.get("number").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 23).boxed().toList());
        assertThat(measures(plan))
                .extracting(measure -> measure.get("marker").stringValue())
                .startsWith("（一）", "（二）")
                .endsWith("（二十三）");
        assertThat(measures(plan)).allSatisfy(measure -> {
            assertThat(measure.get("title").stringValue()).isNotBlank();
            assertThat(measure.get("text").stringValue()).doesNotContain("责任单位", "\n", "\f", "- 5 -");
        });
    }

    @Test
    void shanghaiPlanHas114ResponsibilitiesUnder33Names() {
        JsonNode plan = json();
        assertThat(names(plan)).hasSize(114).startsWith("市经济信息化委", "市通信管理局", "浦东新区政府", "临港新片区管委会");
        assertThat(names(plan).stream().distinct()).hasSize(33);
        assertThat(plan.get("agencies")).hasSize(33);
    }

    @Test
    void documentElementsAreThere() {
        JsonNode document = json().get("document");
        assertThat(document.propertyNames())
                .containsExactly(
                        "genre",
                        "number",
                        "title",
                        "issuer",
                        "addressees",
                        "body",
                        "issuedOn",
                        "note",
                        "copiedTo",
                        "printedBy",
                        "printedOn");
        assertThat(document.get("number").stringValue()).isEqualTo("沪府办发〔2024〕31号");
        assertThat(document.get("issuedOn").stringValue()).isEqualTo("2024-12-30");
    }

    @Test
    void idAndRegisterAreTakenFromTheOptions() {
        JsonNode plan = json("--id", "my-plan", "--agencies", seed.agencies());
        assertThat(plan.get("id").stringValue()).isEqualTo("my-plan");
        assertThat(plan.get("agencyRegister").stringValue()).isEqualTo("shanghai-agencies.yaml");
        assertThat(plan.has("agencies")).isFalse();
    }

    @Test
    void yamlIsTheDefaultAndReadsBack() {
        Run run = Run.of("parse", seed.officialText());
        assertThat(run.code()).isZero();
        Path parsed = seed.write("parsed.yaml", run.out());
        assertThat(Run.of("validate", parsed))
                .satisfies(read -> assertThat(read.out()).isEmpty());
    }

    @Test
    void standardInputIsRead() {
        Run run = Run.withInput(SeedFolder.text(ShanghaiSeed.OFFICIAL_TEXT), "parse", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("parse", seed.officialText()).out());
    }

    @Test
    void nameThatTheRegisterLacksIsAnErrorAtItsPlace() {
        Path text = seed.write(
                "text.txt", SeedFolder.text(ShanghaiSeed.OFFICIAL_TEXT).replaceFirst("市通信管理局", "市通讯管理局"));
        Run run = Run.of("parse", text, "--agencies", seed.agencies());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("市通讯管理局");
        assertThat(run.err())
                .startsWith(text + ":51:4:")
                .contains(" error agency.unknown: ")
                .hasLineCount(1);
    }

    @Test
    void faultsOfTheRegisterAreTold() {
        Path register = seed.write("register.yaml", "schemaVersion: \"1.0\"\nkind: agency-register\n");
        Run run = Run.of("parse", seed.officialText(), "--agencies", register);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("register.yaml:1:1: error key.missing");
    }

    @Test
    void emptyTextIsAnError() {
        Run run = Run.of("parse", seed.write("empty.txt", " \n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error text.empty: ");
    }

    @Test
    void textThatIsTooLargeIsAnError() throws Exception {
        Path file = Files.write(folder.resolve("large.txt"), new byte[(16 << 20) + 1]);
        assertThat(Run.of("parse", file).err()).startsWith(file + ":1:1: error limit.size: ");
    }

    @Test
    void bytesThatAreNoTextAreAnErrorWithTheirOffset() throws Exception {
        Path file = Files.write(folder.resolve("bad.txt"), new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c'});
        Run run = Run.of("parse", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error encoding.invalid: ").contains("3").contains("2");
    }

    @Test
    void explanationLabelsTheWholeText() {
        Run run = Run.of("parse", "--explain", seed.officialText());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("sections[0].measures[0].title\n    先行先试增值电信扩大开放\n");
        String words = run.out().lines().filter(line -> line.startsWith("    ")).reduce("", String::concat);
        assertThat(words.replaceAll("(?U)\\s", ""))
                .isEqualTo(SeedFolder.text(ShanghaiSeed.OFFICIAL_TEXT).replaceAll("(?U)\\s", ""));
    }
}
