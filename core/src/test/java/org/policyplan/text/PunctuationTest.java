package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PunctuationTest {
    private static String widened(String words) {
        LogicalText text = Logical.of(words);
        return text.text(0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市商务委,市科委|市商务委，市科委",
                "落地.吸引|落地。吸引",
                "责任单位:市商务委;市科委|责任单位：市商务委；市科委",
                "(责任单位:市商务委)|（责任单位：市商务委）",
                "浦东新区政府(上海自贸试验区管委会)|浦东新区政府（上海自贸试验区管委会）",
                "区块链即服务(BaaS)平台|区块链即服务（BaaS）平台",
                "达到50%.加快|达到50%。加快",
                "发行“熊猫债”.支持|发行“熊猫债”。支持",
                "认真贯彻执行.|认真贯彻执行。",
                "(一)推动|（一）推动",
                "建设平台(含APP).|建设平台（含APP）。"
            })
    void halfWidthMarksBetweenHanBecomeFullWidth(String printed, String read) {
        assertThat(widened(printed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5倍",
                "2,600亿美元",
                "比例为3:1",
                "10:30开会",
                "1.严控新增",
                "12.严控新增",
                "使用Java 1.5版",
                "v2.0标准",
                "A,B,C",
                "see (BaaS) here"
            })
    void marksInNumbersMarkersAndLatinWordsStayAsTheyAre(String words) {
        assertThat(widened(words)).isEqualTo(words);
    }

    @Test
    void aBracketFarFromItsPartnerIsWidenedByItsOwnNeighbours() {
        assertThat(widened("甲(" + "a".repeat(500) + ")b")).startsWith("甲（a").endsWith("a)b");
    }

    @Test
    void bracketsThatAreNeverClosedAreWidenedToo() {
        assertThat(widened("正文。(责任单位:市商务委")).isEqualTo("正文。（责任单位：市商务委");
    }
}
