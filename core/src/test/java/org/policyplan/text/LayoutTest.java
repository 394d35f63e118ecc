package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {
    private static final String WRAPPED =
            "推动外资全资互联网数据中心和内容分发网络落地以及吸引外资开展互联网接入服务并扩大试点范围".repeat(10).replaceAll("(.{20})", "$1\n");

    private static String text(String raw) {
        LogicalText text = Logical.of(raw);
        return text.text(0, text.length());
    }

    private static List<String> paragraphs(String raw) {
        LogicalText text = Logical.of(raw);
        List<String> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.paragraphEnd(start, text.length());
            paragraphs.add(text.text(start, end));
            start = end;
        }
        return paragraphs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市经济信息\n化委",
                "市经济信息\n\n化委",
                "市经济信息\r\n\r\n化委",
                "市经济信息\n— 4 —\n化委",
                "市经济信息\f化委",
                "市经济信息\n\n5\n\f\n化委"
            })
    void aNameOverTwoLinesIsOne(String raw) {
        assertThat(text(raw)).isEqualTo("市经济信息化委");
    }

    @Test
    void aWrapBetweenLatinWordsLeavesABlank() {
        assertThat(text("对接 World Trade\nCenter 资源")).isEqualTo("对接 World Trade Center 资源");
    }

    @Test
    void aBlankInALineBetweenHanIsKeptAndOneBesidePunctuationIsNot() {
        assertThat(text("中共中央办公厅　国务院办公厅、 市商务委")).isEqualTo("中共中央办公厅 国务院办公厅、市商务委");
    }

    @Test
    void marksOfHeadingsQuotationsBulletsAndBoldAreDropped() {
        assertThat(paragraphs("# 标题\n## 一、数字\n**（一）外资。**正文\n> 引文\n- 要点"))
                .containsExactly("标题", "一、数字", "（一）外资。正文", "引文", "要点");
    }

    @Test
    void everyCharacterKnowsItsOffset() {
        String raw = "　市商\n— 1 —\n务**委**\n";
        LogicalText text = Logical.of(raw);
        for (int i = 0; i < text.length(); i++) {
            assertThat(raw.charAt(text.start(i))).isEqualTo(text.at(i));
        }
        assertThat(text.squeezed(0, text.length())).isEqualTo("市商务委");
        assertThat(text.end(text.length())).isEqualTo(raw.lastIndexOf('委') + 1);
    }

    @Test
    void inAWrappedTextAFullLineGoesOnWithTheNext() {
        assertThat(paragraphs(WRAPPED)).hasSize(1);
    }

    @Test
    void inAWrappedTextAMarkerBehindAFullLineThatEndsASentenceOpensAParagraph() {
        String full = "推动外资全资互联网数据中心和内容分发落地。";
        assertThat(paragraphs(WRAPPED + "\n" + full + "\n（一）先行先试。")).last().isEqualTo("（一）先行先试。");
    }

    @Test
    void inAWrappedTextAnIndentedLineOpensAParagraph() {
        assertThat(paragraphs(WRAPPED + "\n　　先行先试增值电信扩大开放")).last().isEqualTo("先行先试增值电信扩大开放");
    }

    @Test
    void inATextWithoutWrapsEachLineIsAParagraph() {
        assertThat(paragraphs("一、数字\n推动外资落地\n吸引外资")).containsExactly("一、数字", "推动外资落地", "吸引外资");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市商务委、\n市科委", "（责任单位：市商务委\n、市科委）", "（\n责任单位：市商务委）", "推动外资落地，\n扩大开放"})
    void aLineThatCanOnlyGoOnDoesSo(String raw) {
        assertThat(paragraphs(raw)).hasSize(1);
    }
}
