package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.seeds.ShanghaiSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands compare, check and find. */
class CompareTest {
    /** What stands in the curated plan, what is planted there, and the kind of change that tells it. */
    private static final List<List<String>> PLANTED = List.of(
            List.of("number: 沪府办发〔2024〕31号", "number: 沪府办发〔2024〕32号", "element-changed"),
            List.of("issuedOn: 2024-12-30", "issuedOn: 2024-12-29", "element-changed"),
            List.of("note: 此件公开发布", "note: 此件主动公开", "element-changed"),
            List.of("value: 2600", "value: 2800", "target-changed"),
            List.of("title: 大力发展数字交付服务贸易", "title: 积极发展数字交付服务贸易", "retitled"),
            List.of("title: 促进和规范数据跨境流动", "title: 规范数据跨境流动", "retitled"),
            List.of("marker: （十五）\n        number: 15", "marker: （五十）\n        number: 50", "renumbered"),
            List.of("            - 市经济信息化委\n", "", "agency-added"),
            List.of("            - 市通信管理局\n", "            - 市通信管理局\n            - 市统计局\n", "agency-removed"),
            List.of("        text: 发挥临港", "        text: 充分发挥临港", "reworded"));

    @TempDir
    Path folder;

    SeedFolder seed;

    @BeforeEach
    void copySeed() {
        seed = new SeedFolder(folder);
    }

    @Test
    void theCuratedPlanAgreesWithItsOfficialText() {
        Run run = Run.of("check", seed.plan(), seed.officialText());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("policyplan: plan and official text agree in all 23 measures\n");
    }

    @Test
    void eachOfTenPlantedDisagreementsIsFoundWithBothPlaces() {
        String plan = SeedFolder.text(ShanghaiSeed.PLAN);
        for (List<String> planted : PLANTED) {
            assertThat(plan).contains(planted.get(0));
            plan = plan.replaceFirst(
                    java.util.regex.Pattern.quote(planted.get(0)),
                    java.util.regex.Matcher.quoteReplacement(planted.get(1)));
        }
        Path curated = seed.write("curated.yaml", plan);
        Run run = Run.of("check", curated, seed.officialText(), "--lang", "zh");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("policyplan: 共 10 处不一致\n");
        assertThat(run.out().lines())
                .hasSize(10)
                .allMatch(line -> line.matches(".*curated\\.yaml:\\d+:\\d+ → .*official\\.txt:\\d+:\\d+: .*"));
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("check", curated, seed.officialText(), "--format", "json")
                        .out());
        assertThat(json.get("changes")
                        .valueStream()
                        .map(change -> change.get("kind").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        PLANTED.stream().map(planted -> planted.get(2)).toList());
    }

    @Test
    void versionsAreCompared() {
        Path other = seed.brokenPlan("title: 促进和规范数据跨境流动", "title: 规范数据跨境流动");
        Run run = Run.of("compare", seed.plan(), other);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .hasLineCount(1)
                .contains("plan.yaml:", " → ", "broken.yaml:")
                .endsWith(": measure 六/（二十） 促进和规范数据跨境流动: title “促进和规范数据跨境流动” became “规范数据跨境流动”\n");
        assertThat(Run.of("compare", seed.plan(), seed.plan()).err()).isEqualTo("policyplan: the plans say the same\n");
        assertThat(Run.of("compare", seed.plan()).code()).isEqualTo(2);
        assertThat(Run.of("compare", seed.plan(), folder.resolve("none")).code())
                .isEqualTo(2);
    }

    @Test
    void aWordIsFoundWithItsPlaces() {
        Run run = Run.of("find", seed.plan(), "数据跨境");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("plan.yaml:", "六/（二十）: 促进和规范数据跨境流动\n");
        assertThat(Run.of("find", seed.officialText(), "数据跨境").out().lines())
                .hasSameSizeAs(run.out().lines().toList());
        JsonNode json = JsonMapper.shared()
                .readTree(
                        Run.of("find", seed.plan(), "数据跨境", "--format", "json").out());
        assertThat(json.get(0).get("place").get("line").asInt()).isPositive();
        Run nothing = Run.of("find", seed.plan(), "月球基地");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).isEqualTo("policyplan: \"月球基地\" stands nowhere\n");
        assertThat(Run.of("find", seed.plan(), "").code()).isEqualTo(2);
    }

    @Test
    void aFolderIsSearchedAndOneBadFileLosesNothing() throws IOException {
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.copy(seed.plan(), more.resolve("plan.yaml"));
        Files.copy(seed.agencies(), more.resolve("shanghai-agencies.yaml"));
        seed.write("bad.yaml", "schemaVersion: [");
        Run run = Run.of("find", folder, "数据跨境");
        Run one = Run.of("find", seed.plan(), "数据跨境");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.yaml:1:");
        assertThat(run.out().lines().count()).isEqualTo(2 * one.out().lines().count());
        assertThat(Run.with(Map.of(), true, "", "find", folder, "数据跨境").err()).contains("\r1/");
    }
}
