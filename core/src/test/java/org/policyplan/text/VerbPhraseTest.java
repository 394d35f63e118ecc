package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerbPhraseTest {
    private static int start(String words) {
        LogicalText text = Logical.of(words);
        return VerbPhrase.start(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "负责",
                "牵头",
                "牵头负责",
                "配合",
                "参与",
                "落实",
                "负责落实",
                "具体负责",
                "共同负责",
                "按职责分工负责",
                "按照职责分工落实",
                "依职责分工配合",
                "分别负责",
                "按职责分工",
                "等按职责分工负责",
                "牵头组织实施",
                "积极配合",
                "为牵头单位",
                "各负其责",
                "按各自职责分工负责",
                "协助"
            })
    void aVerbPhraseBeginsBehindTheName(String verbs) {
        assertThat(start("市商务委" + verbs)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"按职能职责分工负责", "按各自职能负责", "根据各自职责负责", "依据各自职责落实", "按行业分工负责", "按权限负责", "在各自职责范围内落实", "结合职能抓好落实"})
    void aRuleThatNamesAMandateIsPartOfThePhrase(String verbs) {
        LogicalText text = Logical.of("市商务委" + verbs);
        assertThat(VerbPhrase.start(text, 0, text.length())).isEqualTo(4);
        assertThat(VerbPhrase.isPerMandate(text, 4, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"按属地管理原则负责", "按要求落实", "分级负责", "抓好落实"})
    void anotherRuleIsNoMandate(String verbs) {
        LogicalText text = Logical.of("市商务委" + verbs);
        assertThat(VerbPhrase.start(text, 0, text.length())).isEqualTo(4);
        assertThat(VerbPhrase.isPerMandate(text, 4, text.length())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"市教育局跟班推进,4", "市教育局等部门蹲点落实,7", "市统计中心负责,5", "市委网信负责,4", "市教育局跟班推进工作室负责,11"})
    void unknownWordsBehindABodyBelongToTheVerb(String words, int start) {
        assertThat(VerbPhrase.startBehindBody(words, 0, words.length())).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市商务委", "市责任办", "市落实中心", "市监督检查局", "负责人名单", "共同", "积极"})
    void aNameAloneHasNone(String words) {
        assertThat(start(words)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"市商务委牵头市科委配合,6", "市商务委负责市科委参与,6", "市商务委牵头负责市科委配合,8", "市商务委牵头,-1", "市商务委,-1"})
    void aVerbPhraseInTheMiddleIsFoundBetweenTwoBodies(String words, int end) {
        LogicalText text = Logical.of(words);
        assertThat(VerbPhrase.middle(text, 0, text.length())).isEqualTo(end);
    }
}
