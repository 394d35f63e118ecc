package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameListTest {
    private static List<String> split(String words) {
        LogicalText text = Logical.of(words);
        return new NameList(text, new Names(text))
                .split(0, text.length(), false).stream().map(NamedBody::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市发展和改革委员会",
                "省经济和信息化厅",
                "市人力资源和社会保障局",
                "市文化和旅游局",
                "省粮食和物资储备局",
                "市自然资源和规划局",
                "市住房和城乡建设局",
                "市国防动员和人民防空办公室",
                "市退役军人事务局",
                "云溪市和平区政府",
                "浦东新区政府（上海自贸试验区管委会）",
                "市交通委（市道运局和市港航局）",
                "中国（上海）自由贸易试验区管委会"
            })
    void aNameIsNeverSplitInside(String name) {
        assertThat(split(name)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "市科委和市财政局,市科委,市财政局",
        "市体育局及各区人民政府,市体育局,各区人民政府",
        "市卫生健康委与市妇联,市卫生健康委,市妇联",
        "市教育局以及各区人民政府,市教育局,各区人民政府",
        "市发展和改革委员会和市文化和旅游局,市发展和改革委员会,市文化和旅游局",
        "各区人民政府和有关部门,各区人民政府,有关部门",
        "16区和北京经济技术开发区,16区,北京经济技术开发区",
        "国家税务总局和平区税务局和市财政局,国家税务总局和平区税务局,市财政局",
        "市商务委 市科委,市商务委,市科委"
    })
    void aWordBetweenTwoBodiesPartsThem(String words, String first, String second) {
        assertThat(split(words)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市科委等",
                "市科委等部门",
                "市科委等有关部门",
                "市科委等单位",
                "市科委等有关单位",
                "市科委等市级部门",
                "市科委等相关职能部门",
                "市科委等企业",
                "市科委等高校",
                "市科委等地"
            })
    void aWordForOthersIsDroppedAndLeavesTheListOpen(String words) {
        LogicalText text = Logical.of(words);
        NameList list = new NameList(text, new Names(text));
        assertThat(list.split(0, text.length(), false))
                .extracting(NamedBody::name)
                .containsExactly("市科委");
        assertThat(list.isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"以及相关企业,相关企业", "及各区人民政府,各区人民政府", "和平区人民政府,和平区人民政府", "暨南大学,暨南大学"})
    void aJointThatASeparatorLeftIsDropped(String words, String name) {
        assertThat(split(words)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各设区市党委和政府", "各高等医学院校", "市委和人民政府"})
    void whatSharesItsPlaceIsNotParted(String words) {
        assertThat(split(words)).containsExactly(words);
    }

    @Test
    void aListOfNamesAloneIsNotOpen() {
        LogicalText text = Logical.of("市科委");
        NameList list = new NameList(text, new Names(text));
        list.split(0, text.length(), false);
        assertThat(list.isOpen()).isFalse();
    }

    @Test
    void aNameThatHoldsTheWordForOthersKeepsIt() {
        assertThat(split("浦东新区等相关区政府")).containsExactly("浦东新区等相关区政府");
        assertThat(split("市高等教育局")).containsExactly("市高等教育局");
    }

    @Test
    void quotationMarksAndDashesAroundANameAreDroppedAndBracketsMadeFullWidth() {
        assertThat(split("“市商务委”")).containsExactly("市商务委");
        assertThat(split("—市商务委—")).containsExactly("市商务委");
        assertThat(split("CIPS(上海)公司")).containsExactly("CIPS（上海）公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "—", "/", "“”"})
    void wordsForNobodyAreNoName(String words) {
        assertThat(split(words)).isEmpty();
    }
}
