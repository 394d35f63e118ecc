package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Role;

final class ClauseParserTest {
    private static @Nullable ParsedClause parse(String words, Legend legend) {
        LogicalText text = Logical.of(words);
        return new ClauseParser(text, new Names(text), 0, text.length(), legend).parse();
    }

    private static String names(List<NamedBody> bodies) {
        return bodies.isEmpty()
                ? "-"
                : String.join(" ", bodies.stream().map(NamedBody::name).toList());
    }

    private static void roles(String words, Legend legend, String lead, String responsible, String support) {
        ParsedClause clause = parse(words, legend);
        assertThat(clause).isNotNull();
        assertThat(names(clause.lead())).as("lead").isEqualTo(lead);
        assertThat(names(clause.responsible())).as("responsible").isEqualTo(responsible);
        assertThat(names(clause.support())).as("support").isEqualTo(support);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任单位：市A局、市B局|-|市A局 市B局|-",
                "责任部门：市A局|-|市A局|-",
                "落实部门：市A局|-|市A局|-",
                "牵头单位：市A局|市A局|-|-",
                "牵头部门：市A局|市A局|-|-",
                "牵头考核单位：市A局|市A局|-|-",
                "主办单位：市A局|市A局|-|-",
                "配合单位：市A局|-|-|市A局",
                "参与单位：市A局|-|-|市A局",
                "协办单位：市A局|-|-|市A局",
                "牵头单位：市A局；责任单位：市B局；配合单位：市C局|市A局|市B局|市C局",
                "牵头单位：市A局，配合单位：市B局、市C局|市A局|-|市B局 市C局"
            })
    void aLabelGivesTheRole(String words, String lead, String responsible, String support) {
        roles(words, Legend.NONE, lead, responsible, support);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市A局负责|-|市A局|-",
                "市A局牵头|市A局|-|-",
                "市A局牵头负责|市A局|-|-",
                "市A局牵头，市B局、市C局配合|市A局|-|市B局 市C局",
                "市A局牵头，市B局、市C局按职责分工负责|市A局|市B局 市C局|-",
                "市A局、市B局负责，市C局参与|-|市A局 市B局|市C局",
                "市A局主办，市B局协办|市A局|-|市B局",
                "市A局会同市B局负责|市A局|-|市B局",
                "由市A局牵头，市B局落实|市A局|市B局|-",
                "责任单位：市A局牵头，市B局配合|市A局|-|市B局",
                "责任单位：市A局会同市B局，市C局配合|市A局|-|市B局 市C局",
                "责任单位：市A局（牵头）、市B局|市A局|市B局|-",
                "市A局牵头市B局配合|市A局|-|市B局",
                "市A局、市B局为牵头单位，市C局为配合单位|市A局 市B局|-|市C局",
                "市A局统筹，市B局督导，各区政府抓落实|-|市A局 市B局 各区政府|-",
                "市A局为主，市B局配合|市A局|-|市B局",
                "市A局、市B局协同推进|-|市A局 市B局|-",
                "市A局牵头，市B局、市C局协同推进|市A局|-|市B局 市C局",
                "市A局、市B局协同配合|-|-|市A局 市B局",
                "市教育局研究推进，市A局跟班配合|-|市教育局|市A局"
            })
    void aVerbGivesTheRoleAndWinsOverALabel(String words, String lead, String responsible, String support) {
        roles(words, Legend.NONE, lead, responsible, support);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市A局、市B局按职责分工负责|true|false",
                "市A局、市B局按照职责分工落实|true|false",
                "市A局、市B局依职责负责|true|false",
                "市A局、市B局分别负责|true|false",
                "市A局、市B局按职能职责分工负责|true|false",
                "责任单位：市A局、市B局（按职责分工负责）|true|false",
                "责任单位：市A局、市B局，排名不分先后|false|false",
                "责任单位：市A局、市B局（排名不分先后）|false|false",
                "责任单位：市A局、市B局等|false|true",
                "责任单位：市A局、市B局等部门|false|true",
                "责任单位：市A局、市B局等有关单位|false|true",
                "市A局、市B局等按职责分工负责|true|true",
                "责任单位：市A局、市B局|false|false"
            })
    void adverbsAndTheWordForOthersAreFlags(String words, boolean perMandate, boolean openEnded) {
        roles(words, Legend.NONE, "-", "市A局 市B局", "-");
        assertThat(parse(words, Legend.NONE).perMandate()).isEqualTo(perMandate);
        assertThat(parse(words, Legend.NONE).openEnded()).isEqualTo(openEnded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任单位：市A局；完成时限：2025年底|2025年底",
                "完成时限：2025年6月底前；责任单位：市A局|2025年6月底前",
                "责任单位：市A局，2025年12月底前|2025年12月底前",
                "责任单位：市A局；时限：长期坚持|长期坚持",
                "市A局负责，持续推进|持续推进"
            })
    void aTimeLimitIsKeptAsPrinted(String words, String deadline) {
        roles(words, Legend.NONE, "-", "市A局", "-");
        assertThat(parse(words, Legend.NONE).deadline()).isEqualTo(deadline);
    }

    @Test
    void aLegendGivesTheFirstNameOrThoseBeforeTheCommaTheLead() {
        roles("责任单位：市A局、市B局", Legend.FIRST, "市A局", "市B局", "-");
        roles("市A局、市B局，市C局", Legend.BEFORE_COMMA, "市A局 市B局", "市C局", "-");
        roles("市A局、市B局", Legend.BEFORE_COMMA, "-", "市A局 市B局", "-");
        roles("责任单位：市A局、市B局，排名不分先后", Legend.FIRST, "-", "市A局 市B局", "-");
        roles("市A局、市B局，市C局配合，市D局牵头", Legend.FIRST, "市D局", "-", "市A局 市B局 市C局");
    }

    @Test
    void aClauseMayStateALegend() {
        assertThat(parse("责任单位：市A局、市B局，排在第一位的为牵头单位，下同", Legend.NONE).legend()).isEqualTo(Legend.FIRST);
        assertThat(parse("市A局，市B局，逗号前为牵头单位，下同", Legend.NONE).legend()).isEqualTo(Legend.BEFORE_COMMA);
    }

    @Test
    void aClauseMayDeclareADefault() {
        ParsedClause clause = parse("市A局负责。以下均需各区政府配合，不再列出", Legend.NONE);
        assertThat(names(clause.responsible())).isEqualTo("市A局");
        assertThat(clause.support()).isEmpty();
        assertThat(clause.standing().role()).isEqualTo(Role.SUPPORT);
        assertThat(names(clause.standing().bodies())).isEqualTo("各区政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"以下简称市商务局", "", "、、、", "附件：甲"})
    void otherWordsAreNoClause(String words) {
        assertThat(parse(words, Legend.NONE)).isNull();
    }

    @Test
    void aNameKnowsItsPlace() {
        NamedBody second = parse("责任单位：市A局、市B局", Legend.NONE).responsible().get(1);
        assertThat(second.start()).isEqualTo(9);
        assertThat(second.end()).isEqualTo(12);
    }
}
