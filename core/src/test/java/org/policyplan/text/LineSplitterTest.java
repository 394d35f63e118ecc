package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineSplitterTest {
    private static List<String> lines(String raw) {
        return PrintedLines.of(raw).kept();
    }

    private static List<String> setAside(String raw) {
        return PrintedLines.of(raw).setAside().stream()
                .map(part -> raw.substring(part.start(), part.end()))
                .toList();
    }

    @Test
    void linesEndAtEveryKindOfBreakAndLoseTheBlanksAroundThem() {
        assertThat(lines("甲\n 乙 \r\n丙\r　丁\f戊\u2028己")).containsExactly("甲", "乙", "丙", "丁", "戊", "己");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— 4 —",
                "—４—",
                "-2-",
                "- 12 -",
                "－3－",
                "第3页",
                "第3页 共10页",
                "第3页，共10页",
                "4/10",
                "· 7 ·",
                "—  15  —"
            })
    void aPageNumberIsSetAside(String number) {
        String raw = "推动外资\n" + number + "\n落地";
        assertThat(lines(raw)).containsExactly("推动外资", "落地");
        assertThat(setAside(raw)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"推动外资\n\n5\n\n落地", "推动外资\n5\f落地", "推动外资\f5\n落地"})
    void aBareNumberIsAPageNumberWhereItStandsAlone(String raw) {
        assertThat(lines(raw)).containsExactly("推动外资", "落地");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年", "5%", "1.", "（1）", "2025—2027", "第3条", "12345", "3月"})
    void otherWordsOnALineOfTheirOwnAreKept(String words) {
        assertThat(lines("推动外资\n" + words + "\n落地")).containsExactly("推动外资", words, "落地");
    }

    @Test
    void aBareNumberBetweenTwoLinesOfAParagraphIsKept() {
        assertThat(lines("推动\n5\n家企业")).containsExactly("推动", "5", "家企业");
    }

    @Test
    void whatStandsAgainAndAgainBesidePageBreaksIsSetAside() {
        String raw = "甲\n\f望海市公报\n乙\n\f望海市公报\n丙";
        assertThat(lines(raw)).containsExactly("甲", "乙", "丙");
        assertThat(setAside(raw)).containsExactly("望海市公报", "望海市公报");
    }

    @Test
    void whatStandsOnceBesideAPageBreakIsKept() {
        assertThat(lines("甲\n\f公报\n乙")).containsExactly("甲", "公报", "乙");
    }

    @Test
    void aRuleIsSetAside() {
        assertThat(lines("甲\n-----\n乙")).containsExactly("甲", "乙");
        assertThat(setAside("甲\n-----\n乙")).containsExactly("-----");
    }

    @Test
    void aLineKnowsItsIndentAndItsWidth() {
        Line line = new LineSplitter("甲\n\n　　数字 ab\n".toCharArray()).split().get(1);
        assertThat(line.indent()).isEqualTo(4);
        assertThat(line.width()).isEqualTo(6);
    }

    @Test
    void aLineKnowsThePageBreakBeforeIt() {
        List<Line> lines = new LineSplitter("甲\n— 1 —\n乙\n丙".toCharArray()).split();
        assertThat(lines).extracting(Line::afterPage).containsExactly(false, true, false);
    }
}
