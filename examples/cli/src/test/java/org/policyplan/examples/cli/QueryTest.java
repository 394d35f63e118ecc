package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyplan.seeds.ShanghaiSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueryTest {
    @TempDir
    Path folder;

    SeedFolder seed;

    @BeforeEach
    void copySeed() {
        seed = new SeedFolder(folder);
    }

    private Run query(Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "query";
        args[1] = seed.plan();
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(args);
    }

    @Test
    void commerceCommissionHasSixteenMeasures() {
        Run run = query("--agency", "市商务委");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("市商务委: 16 of 23 measures, ").hasLineCount(2 + 1 + 1 + 16);
    }

    @ParameterizedTest
    @CsvSource({"exact,6", "aliases,7", "all,8", "possible,10"})
    void pudongIsCountedAsAskedAndTheAnswerSaysHow(String rule, int measures) {
        Run run = query("--agency", "浦东新区政府", "--count", rule);
        assertThat(run.out())
                .startsWith("浦东新区政府: " + measures + " of 23 measures, counting ")
                .contains("(" + rule + ")\n\n")
                .hasLineCount(1 + 1 + 1 + measures);
    }

    @Test
    void withoutARuleAllFourNumbersAreTold() {
        assertThat(query("--agency", "浦东新区政府").out())
                .startsWith("浦东新区政府: 7 of 23 measures, counting every name of the agency (aliases)\n"
                        + "(by --count: exact 6, aliases 7, all 8, possible 10)\n");
        assertThat(query("--agency", "浦东新区政府", "--lang", "zh").out())
                .startsWith("浦东新区政府：23 项措施中有 7 项，计数口径为该机构的所有名称（aliases）\n"
                        + "（按 --count：exact 6, aliases 7, all 8, possible 10）\n");
    }

    @Test
    void tableIsAligned() {
        String[] lines =
                query("--agency", "浦东新区政府", "--count", "possible").out().split("\n");
        assertThat(lines).hasSize(13);
        assertThat(lines[2])
                .isEqualTo(
                        "place  measure        title                             role         printed name                          why it counts");
        assertThat(lines[3])
                .isEqualTo(
                        "63:9   一/（一）      先行先试增值电信扩大开放          responsible  浦东新区政府                          exact");
        assertThat(lines[11])
                .isEqualTo("289:9  六/（二十）    促进和规范数据跨境流动            responsible  浦东新区政府（上海自贸试验区管委会）  another name");
    }

    @Test
    void anyNameOfTheAgencyWillDo() {
        assertThat(query("--agency", "上海市商务委员会").out()).startsWith("上海市商务委员会 = 市商务委: 16 of 23 ");
    }

    @Test
    void roleNarrowsTheAnswer() {
        assertThat(query("--agency", "市商务委", "--role", "lead").out())
                .isEqualTo("市商务委: 0 of 23 measures in the role lead, counting every name of the agency (aliases)\n"
                        + "(by --count: exact 0, aliases 0, all 0, possible 0)\n");
        assertThat(query("--agency", "市商务委", "--role", "responsible").out()).startsWith("市商务委: 16 of 23 ");
    }

    @Test
    void unknownAgencyIsAnErrorWithTheNearestNames() {
        Run run = query("--agency", "市商务局");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("policyplan: the plan and its register know no agency \"市商务局\"; nearest: 市商务委\n");
    }

    @Test
    void planThatNamesNoAgencyIsSaidToNameNone() {
        Path empty = seed.write("empty.yaml", "schemaVersion: \"1.0\"\nid: a\ntitle: 一\nsections: []\n");
        assertThat(Run.of("query", empty, "--agency", "市商务委").err())
                .isEqualTo("policyplan: the plan and its register know no agency at all\n");
    }

    @Test
    void jsonHasEveryNumberAndReason() {
        JsonNode answer = JsonMapper.shared()
                .readTree(query("--agency", "浦东新区政府", "--count", "possible", "--format", "json")
                        .out());
        assertThat(answer.get("measures").intValue()).isEqualTo(10);
        assertThat(answer.at("/counts/exact").intValue()).isEqualTo(6);
        assertThat(answer.get("assignments")).hasSize(10);
        JsonNode twentieth = answer.at("/assignments/8");
        assertThat(twentieth.get("path").stringValue()).isEqualTo("六/（二十）");
        assertThat(twentieth.get("reason").stringValue()).isEqualTo("alias");
        assertThat(twentieth.get("role").stringValue()).isEqualTo("responsible");
        assertThat(twentieth.at("/place/line").intValue()).isEqualTo(289);
    }

    @Test
    void officialTextIsParsedFirst() {
        assertThat(Run.of("query", seed.officialText(), "--agency", "市商务委").out())
                .startsWith("市商务委: 16 of 23 ");
        assertThat(Run.of("query", seed.officialText(), "--agency", "浦东新区政府", "--agencies", seed.agencies())
                        .out())
                .contains("(by --count: exact 6, aliases 7, all 8, possible 10)");
        assertThat(Run.withInput(SeedFolder.text(ShanghaiSeed.OFFICIAL_TEXT), "query", "-", "--agency", "市商务委")
                        .out())
                .startsWith("市商务委: 16 of 23 ");
    }

    @Test
    void planFromStandardInputTakesItsRegisterFromTheOption() {
        Run run = Run.withInput(
                SeedFolder.text(ShanghaiSeed.PLAN), "query", "-", "--agency", "浦东新区政府", "--agencies", seed.agencies());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("(by --count: exact 6, aliases 7, all 8, possible 10)");
    }

    @Test
    void faultyPlanIsAnsweredAsFarAsItWasRead() {
        Path broken = seed.brokenPlan("genre: 实施方案", "gerne: 实施方案");
        Run run = Run.of("query", broken, "--agency", "市商务委");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("key.unknown");
        assertThat(run.out()).startsWith("市商务委: 16 of 23 ");
    }

    @Test
    void agenciesAreListedWithTheNumberOfTheirMeasures() {
        Run run = Run.of("agencies", seed.plan());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("32 agencies under 33 names, 114 mentions in 23 measures\n\n")
                .contains("\n16        市商务委                  上海市商务委员会\n")
                .hasLineCount(3 + 32);
        JsonNode agencies = JsonMapper.shared()
                .readTree(Run.of("agencies", seed.plan(), "--format", "json").out());
        assertThat(agencies).hasSize(32);
        assertThat(agencies.get(2).get("printed")).hasSize(2);
    }

    @Test
    void matrixIsWrittenInFourFormats() {
        assertThat(Run.of("matrix", seed.plan()).out())
                .contains("\n23  六/（二十三）  发挥会展贸易促进功能\n")
                .hasLineCount(1 + 33 + 3 + 23);
        assertThat(Run.of("matrix", seed.plan(), "--format", "csv").out())
                .startsWith("measure,title,市经济信息化委,")
                .hasLineCount(24);
        assertThat(Run.of("matrix", seed.plan(), "--format", "markdown").out())
                .startsWith("| measure | title | 市经济信息化委 |")
                .hasLineCount(25);
        JsonNode rows = JsonMapper.shared()
                .readTree(Run.of("matrix", seed.plan(), "--format", "json").out());
        assertThat(rows).hasSize(23);
        assertThat(rows.at("/0/responsible")).hasSize(4);
    }
}
