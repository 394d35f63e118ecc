package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VocabularyTest {
    @ParameterizedTest
    @CsvSource({
        "责任单位,RESPONSIBLE",
        "责任部门,RESPONSIBLE",
        "落实部门,RESPONSIBLE",
        "责任主体,RESPONSIBLE",
        "责任单位（部门）,RESPONSIBLE",
        "牵头单位,LEAD",
        "牵头部门,LEAD",
        "牵头考核单位,LEAD",
        "牵头,LEAD",
        "配合单位,SUPPORT",
        "参与单位,SUPPORT",
        "参加单位,SUPPORT",
        "协办单位,SUPPORT",
        "支持单位,SUPPORT",
        "完成时限,DEADLINE",
        "时间节点,DEADLINE",
        "责任人,PERSON",
        "责任领导,PERSON",
        "总体要求,NONE",
        "通知,NONE",
        "重点单位,NONE",
        "责任,RESPONSIBLE"
    })
    void aLabelAnnouncesARole(String word, Vocabulary.Label label) {
        assertThat(Vocabulary.label(word)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "负责,RESPONSIBLE",
        "牵头负责,LEAD",
        "按职责分工负责,RESPONSIBLE",
        "配合,SUPPORT",
        "参与,SUPPORT",
        "落实,RESPONSIBLE",
        "协助,SUPPORT",
        "主办,LEAD",
        "负责指导监督,RESPONSIBLE"
    })
    void aVerbGivesARole(String verbs, Vocabulary.Label role) {
        assertThat(Vocabulary.role(verbs)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "排在第一位的为牵头部门,FIRST",
        "排在首位的为牵头单位,FIRST",
        "列第一位的单位为牵头单位,FIRST",
        "逗号前为牵头单位,BEFORE_COMMA",
        "分号前为牵头单位,BEFORE_COMMA",
        "排在第一位,NONE",
        "牵头单位,NONE",
        "为牵头单位,NONE"
    })
    void aLegendSaysWhichNameLeads(String words, Legend legend) {
        assertThat(Vocabulary.legend(words)).isEqualTo(legend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市商务委", "上海海关", "各区政府", "市交通委（市道运局）", "中国人民银行上海总部", "各有关单位", "国网上海市电力公司", "市法院", "团市委"})
    void bodiesAreBodies(String name) {
        assertThat(Vocabulary.isBody(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工智能", "含税", "委", "", "详见有关部门", "以上部门", "推动发展"})
    void otherWordsAreNoBodies(String words) {
        assertThat(Vocabulary.isFirmBody(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：市商务局", "牵头单位:市商务局", "完成时限∶2025年"})
    void aLineMayBeginWithALabel(String line) {
        assertThat(Vocabulary.startsWithLabel(line)).isTrue();
        assertThat(Vocabulary.startsWithLabel("推动发展：" + line)).isFalse();
    }
}
