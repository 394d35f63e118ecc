package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.MarkerStyle;

final class MarkerReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、总体要求|CHINESE|1|2",
                "二十三、附则|CHINESE|23|4",
                "一.总体要求|CHINESE|1|2",
                "（一）总体|BRACKETED_CHINESE|1|3",
                "(二十)总体|BRACKETED_CHINESE|20|4",
                "（廿一）总体|BRACKETED_CHINESE|21|4",
                "（一）、总体|BRACKETED_CHINESE|1|4",
                "1.总体|ARABIC|1|2",
                "１．总体|ARABIC|1|2",
                "12、总体|ARABIC|12|3",
                "（1）总体|BRACKETED_ARABIC|1|3",
                "(12)总体|BRACKETED_ARABIC|12|4",
                "1）总体|HALF_BRACKETED_ARABIC|1|2",
                "3)总体|HALF_BRACKETED_ARABIC|3|2",
                "①总体|CIRCLED|1|1",
                "⑩总体|CIRCLED|10|1",
                "第一章 总则|CHAPTER|1|3",
                "第二节 总则|DIVISION|2|3",
                "第三部分 总则|PART|3|4",
                "第十二条 为|ARTICLE|12|4",
                "第12条 为|ARTICLE|12|4"
            })
    void aMarkerIsReadWithItsSeparator(String words, MarkerStyle style, int number, int end) {
        MarkerReader.Hit hit = MarkerReader.read(Logical.of(words), 0);
        assertThat(hit).isNotNull();
        assertThat(hit.marker().style()).isEqualTo(style);
        assertThat(hit.marker().number()).isEqualTo(number);
        assertThat(hit.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5倍",
                "1.5∶1",
                "2025年",
                "2025.6",
                "5G网络",
                "3%",
                "1∶1",
                "10—20个",
                "一、二、三产业融合",
                "一二三产业",
                "一是衬砌",
                "一批",
                "十大品牌",
                "（含税）",
                "（2024）",
                "()",
                "（）",
                "第一批",
                "第三方",
                "第十三届",
                "第三条规定",
                "第三条第二款",
                "第三条、第四条",
                "零跑",
                "A.市",
                "，",
                ""
            })
    void numbersThatHeadNoItemAreNoMarkers(String words) {
        assertThat(MarkerReader.read(Logical.of(words), 0)).isNull();
    }

    @Test
    void aMarkerMayStandBeforeANameOrAYear() {
        assertThat(MarkerReader.read(Logical.of("1.5G应用"), 0)).isNotNull();
        assertThat(MarkerReader.read(Logical.of("2.2025年完成"), 0)).isNotNull();
    }

    @Test
    void aNumberOfMoreDigitsThanAnyPlanHasIsNoMarker() {
        assertThat(MarkerReader.read(Logical.of("一".repeat(50) + "、"), 0)).isNull();
        assertThat(MarkerReader.read(Logical.of("99999999999999."), 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、甲", "（一）甲", "1.甲", "①甲", "第一条甲"})
    void theHeadOfALineLooksLikeAMarker(String head) {
        assertThat(MarkerReader.looksLikeMarker(head)).isTrue();
        assertThat(MarkerReader.looksLikeMarker("甲" + head)).isFalse();
    }
}
