package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseScannerTest {
    private static List<Clause> scan(LogicalText text) {
        return new ClauseScanner(text).scan(0, text.length());
    }

    private static List<String> clauses(String words) {
        LogicalText text = Logical.of(words.replace('⏎', '\n'));
        return scan(text).stream()
                .map(clause -> text.squeezed(clause.start(), clause.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推动外资落地。（责任单位：市商务局）⏎二、甲|（责任单位：市商务局）",
                "推动外资落地。（市商务局牵头，市科技局配合）|（市商务局牵头，市科技局配合）",
                "推动外资落地。（市商务局、市科技局）|（市商务局、市科技局）",
                "推动外资落地。（各有关单位）|（各有关单位）",
                "推动外资落地（责任单位：市商务局）。|（责任单位：市商务局）。",
                "推动外资落地。（牵头单位：市商务局）（配合单位：市科技局）|（牵头单位：市商务局）（配合单位：市科技局）",
                "推动外资落地。⏎牵头单位：市商务局⏎配合单位：市科技局|牵头单位：市商务局配合单位：市科技局",
                "推动外资落地。责任单位：市商务局。|责任单位：市商务局。",
                "推动外资落地。市商务局、市科技局按职责分工负责。|市商务局、市科技局按职责分工负责。",
                "推动外资落地。⏎【责任单位】市商务局|【责任单位】市商务局",
                "推动外资落地。【市商务局、市科技局；有关高校】⏎二、甲|【市商务局、市科技局；有关高校】",
                "推动外资落地。责任单位：市商务局。2025年底前完成。⏎二、甲|责任单位：市商务局。2025年底前完成。",
                "推动外资落地。（市商务局负责）⏎长期坚持。⏎二、甲|（市商务局负责）长期坚持。",
                "二、推动外资落地⏎责任单位：市商务局|责任单位：市商务局",
                "推动外资落地。（责任单位：市商务局；完成时限：2025年）|（责任单位：市商务局；完成时限：2025年）"
            })
    void aClauseIsFoundWhole(String words, String clause) {
        assertThat(clauses(words)).containsExactly(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推动外资落地（详见附件）。",
                "由市商务局牵头建立工作机制，推动外资落地。",
                "推动外资（含港澳台资）落地。",
                "市有关单位（以下简称责任单位）要抓好落实。",
                "在浦东新区（上海自贸试验区）推动外资落地。",
                "商务主管部门（市商务局）负责制定目录并组织实施。",
                "推动落地。（具体办法另行制定）",
                "达到预期目标（2025年）。",
                "【市商务局】⏎推动外资落地。",
                "开展涉企行政执法专项监督。",
                "构建党建引领新格局加快推进。"
            })
    void otherBracketsAndSentencesAreNone(String words) {
        assertThat(clauses(words)).isEmpty();
    }

    @Test
    void severalStretchesOfAnItemHaveAClauseEach() {
        assertThat(clauses("推动外资落地。（市商务局负责）吸引外资。（市科技局负责）")).hasSize(2);
    }

    @Test
    void aTimeLimitOrAPersonBeginsTheClauseOfTheItemThatItStandsIn() {
        LogicalText text = Logical.of("1.甲。乙。\n责任领导：李某\n责任单位：市A局\n2.丙。丁。\n责任领导：王某\n责任单位：市B局\n完成时限：9月底");
        List<Clause> clauses = scan(text);
        assertThat(clauses)
                .map(clause -> clause.content().responsible().get(0).name())
                .containsExactly("市A局", "市B局");
        assertThat(clauses).map(clause -> clause.content().deadline()).containsExactly(null, "9月底");
    }

    @Test
    void whatIsSaidBehindAClauseIsNoTimeLimit() {
        assertThat(clauses("甲。乙。（市A局负责）每年新增就业1万人以上。")).containsExactly("（市A局负责）");
        assertThat(clauses("甲。乙。（市A局负责）2025年，建成10家。")).containsExactly("（市A局负责）");
    }

    @Test
    void aBracketThatIsNeverClosedEndsWithItsParagraph() {
        LogicalText text = Logical.of("推动外资落地。（责任单位：市商务局\n二、甲。乙。（责任单位：市科技局）");
        List<Clause> clauses = scan(text);
        assertThat(clauses).extracting(Clause::isUnclosed).containsExactly(true, false);
        assertThat(clauses.get(0).content().responsible())
                .extracting(NamedBody::name)
                .containsExactly("市商务局");
    }

    @Test
    void aLegendHoldsFromWhereItStandsOn() {
        List<Clause> clauses =
                scan(Logical.of("甲。乙。（责任单位：市A局、市B局）丙。丁。（责任单位：市C局、市D局，排在第一位的为牵头单位，下同）戊。己。（责任单位：市E局、市F局）"));
        assertThat(clauses).map(clause -> clause.content().lead().size()).containsExactly(0, 1, 1);
    }
}
