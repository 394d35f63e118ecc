package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Deadline;
import org.policyplan.model.Extensions;
import org.policyplan.model.Plan;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;

final class PlanWriterTest {
    private static Plan plan() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("x-b", List.of("no", new BigDecimal("1.50"), true, List.of()));
        extra.put("x-a", new LinkedHashMap<>(Map.of("键", "值")));
        extra.put("x-c", null);
        Target target = Target.builder()
                .id("t1")
                .indicator("规模")
                .comparator(TargetComparator.RANGE)
                .value(new BigDecimal("8.50"))
                .upper(new BigDecimal("1E+3"))
                .unit("%")
                .approximate(true)
                .deadline(Deadline.of(2029))
                .build();
        return Plan.builder()
                .id("a-b")
                .title("标题")
                .preamble("第一段\n第二段")
                .targets(List.of(
                        target,
                        target.toBuilder().deadline(new Deadline(2029, 6, null)).build()))
                .extensions(Extensions.of(extra))
                .build();
    }

    @Test
    void yamlIsCanonical() {
        assertThat(PlanWriter.yaml().write(plan())).isEqualTo("""
                        # yaml-language-server: $schema=plan-1.0.schema.json
                        schemaVersion: "1.0"
                        id: a-b
                        title: 标题
                        preamble: |-
                          第一段
                          第二段
                        targets:
                          - id: t1
                            indicator: 规模
                            comparator: RANGE
                            value: 8.50
                            upper: 1000
                            unit: "%"
                            approximate: true
                            deadline: 2029
                          - id: t1
                            indicator: 规模
                            comparator: RANGE
                            value: 8.50
                            upper: 1000
                            unit: "%"
                            approximate: true
                            deadline: 2029-06
                        x-b:
                          - "no"
                          - 1.50
                          - true
                          - []
                        x-a:
                          键: 值
                        x-c: null
                        """);
    }

    @Test
    void jsonIsIndentedByTwoSpaces() {
        assertThat(PlanWriter.json().write(plan()))
                .startsWith(
                        "{\n  \"schemaVersion\": \"1.0\",\n  \"id\": \"a-b\",\n  \"title\": \"标题\",\n  \"preamble\": \"第一段\\n第二段\",\n")
                .contains("      \"value\": 8.50,\n      \"upper\": 1000,\n      \"unit\": \"%\",\n")
                .contains("      \"deadline\": 2029\n    },\n    {\n")
                .contains(
                        "      \"deadline\": \"2029-06\"\n    }\n  ],\n  \"x-b\": [\n    \"no\",\n    1.50,\n    true,\n    []\n  ],\n")
                .endsWith("  \"x-a\": {\n    \"键\": \"值\"\n  },\n  \"x-c\": null\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void aRegisterNamesItsKindAndSchema() {
        AgencyRegister register = AgencyRegister.builder()
                .agencies(List.of(Agency.builder().name("市商务委").build()))
                .build();
        assertThat(PlanWriter.yaml().write(register)).isEqualTo("""
                        # yaml-language-server: $schema=agency-register-1.0.schema.json
                        schemaVersion: "1.0"
                        kind: agency-register
                        agencies:
                          - name: 市商务委
                        """);
    }

    private static String written(String text) {
        String yaml = PlanWriter.yaml().write(Plan.builder().id("a").title(text).build());
        return yaml.substring(yaml.indexOf("title: ") + "title: ".length(), yaml.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "On",
                "YES",
                "y",
                "true",
                "null",
                "~",
                "0123",
                "0x1F",
                "0o17",
                "1_000",
                "1.5",
                "1e3",
                "+1",
                ".5",
                ".inf",
                "12:30:00",
                "2024-12-30",
                "2024-12-30T00:00:00Z",
                "- a",
                "? a",
                ": a",
                "a: b",
                "a #b",
                "a:",
                "#a",
                "*a",
                "&a",
                "!a",
                "%",
                "@a",
                "`a",
                "[a]",
                "{a}",
                ">a",
                "|a",
                "\"a\"",
                "'a'",
                " a",
                "a ",
                "　a",
                "a\tb",
                "a\rb",
                "",
                "<<",
                "=",
                ",a",
                "---"
            })
    void textsThatAReaderWouldMistakeAreQuoted(String text) {
        assertThat(written(text)).startsWith("\"").endsWith("\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题：甲",
                "a:b",
                "a#b",
                "市政府各委、办、局",
                "2600亿美元",
                "一是：甲；二是：乙。",
                "𠮷😀",
                "a - b",
                "1号",
                "《甲》",
                "no way",
                "（一）",
                "“甲”",
                "a, b",
                "a]b"
            })
    void textsThatNobodyMistakesArePlain(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "titel,title",
        "scheme_version,schemaVersion",
        "Title,title",
        "jurisdicton,jurisdiction",
        "agencys,agencies"
    })
    void nearestKeysAreFound(String word, String nearest) {
        assertThat(Shape.PLAN.key(Shape.PLAN.nearest(word))).isEqualTo(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "i", "标题", "a-very-long-word-that-is-near-to-no-key-of-the-format"})
    void farWordsHaveNoNearestKey(String word) {
        assertThat(Shape.PLAN.nearest(word)).isEqualTo(-1);
    }
}
