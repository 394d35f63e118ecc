package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.seeds.ShanghaiSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String city : new String[] {"上海市", "北京市"}) {
            Path own = Files.createDirectories(folder.resolve(city));
            SeedFolder seed = new SeedFolder(own);
            String from = "jurisdiction: 上海市";
            String to = "jurisdiction: " + city;
            seed.write("plan.yaml", SeedFolder.text(ShanghaiSeed.PLAN).replace(from, to));
            seed.write(
                    "shanghai-agencies.yaml",
                    SeedFolder.text(ShanghaiSeed.AGENCIES).replace(from, to));
        }
    }

    private Path bad() throws IOException {
        return Files.writeString(folder.resolve("bad.yaml"), "schemaVersion: [");
    }

    private static JsonNode json(Object... args) {
        return JsonMapper.shared().readTree(Run.of(args).out());
    }

    @Test
    void measuresOfAnAgencyAreToldByJurisdiction() {
        Run run = Run.of("query", folder, "--agency", "市商务委");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("[上海市] in 1 of 1 plan(s)\n市商务委: 16 of 23 measures, ")
                .contains("\n[北京市] in 1 of 1 plan(s)\n市商务委: 16 of 23 measures, ")
                .contains(folder.resolve("北京市").resolve("plan.yaml") + ":73:9 ");
    }

    @Test
    void answersOfAFolderAreAListInJson() {
        JsonNode answers = json("query", folder, "--agency", "浦东新区政府", "--count", "all", "--format", "json");
        assertThat(answers).hasSize(2);
        assertThat(answers.at("/0/jurisdiction").stringValue()).isEqualTo("上海市");
        assertThat(answers.at("/1/counts/possible").intValue()).isEqualTo(10);
        assertThat(answers.at("/1/assignments")).hasSize(8);
    }

    @Test
    void anAgencyThatNoPlanKnowsIsAnErrorWithTheNearestNames() {
        Run run = Run.of("query", folder, "--agency", "市商务局");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nearest: 市商务委");
    }

    @Test
    void agenciesAreListedByJurisdiction() {
        assertThat(Run.of("agencies", folder).out())
                .startsWith("64 agencies of 2 jurisdiction(s) in 2 plan(s)\n\nmeasures  plans  jurisdiction  agency ")
                .contains("\n16        1      北京市        市商务委 ")
                .hasLineCount(3 + 64);
        assertThat(json("agencies", folder, "--format", "json")).hasSize(64);
    }

    @Test
    void matrixOfAFolderNamesThePlanOfEachMeasure() {
        String id = "shanghai-digital-trade-2024";
        assertThat(Run.of("matrix", folder, "--format", "csv").out())
                .contains("\n" + id + "/六/（二十）,促进和规范数据跨境流动,")
                .contains("\n" + id + "#2/六/（二十）,促进和规范数据跨境流动,")
                .hasLineCount(1 + 2 * 23);
        assertThat(json("matrix", folder, "--format", "json")).hasSize(2 * 23);
        assertThat(Run.of("matrix", folder).out())
                .startsWith(id + " ")
                .contains("\n\n" + id + " ")
                .hasLineCount(2 * (2 + 1 + 33 + 3 + 23) + 1);
    }

    @Test
    void oneBadFileIsNamedAndLosesNothing() throws IOException {
        String bad = bad().toString();
        for (String command : new String[] {"agencies", "matrix"}) {
            Run run = Run.of(command, folder);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith(bad + ":1:");
            assertThat(run.out()).contains("市商务委");
        }
        assertThat(Run.of("query", folder, "--agency", "市商务委").err()).startsWith(bad + ":1:");
    }

    @Test
    void officialTextsAreReadWhereAFolderHasNoPlans() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.copy(folder.resolve("上海市").resolve("official.txt"), texts.resolve("official.txt"));
        assertThat(Run.of("query", texts, "--agency", "市商务委").out())
                .startsWith("[上海市] in 1 of 1 plan(s)\n市商务委: 16 of 23 ");
        assertThat(Run.of(
                                "query",
                                texts,
                                "--agency",
                                "浦东新区政府",
                                "--agencies",
                                folder.resolve("上海市").resolve("shanghai-agencies.yaml"))
                        .out())
                .contains("(by --count: exact 6, aliases 7, all 8, possible 10)");
    }

    @Test
    void aFolderWithoutPlansCannotBeAnswered() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (String command : new String[] {"agencies", "matrix"}) {
            Run run = Run.of(command, empty);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("there is no plan (.yaml, .yml, .json) in it");
        }
    }
}
