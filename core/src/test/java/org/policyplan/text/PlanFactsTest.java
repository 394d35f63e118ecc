package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.OfficialDocument;

final class PlanFactsTest {
    private static List<String> basis(String words) {
        LogicalText text = Logical.of(words);
        return PlanFacts.basis(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "上海市推动数字贸易高质量发展的实施方案,实施方案",
        "云溪市城市书房建设三年行动计划（2024—2026年）,行动计划",
        "云溪市促进会展业发展若干措施,若干措施",
        "云溪市2024年工作要点,工作要点",
        "云溪市“十四五”规划,规划",
        "云溪市人民政府关于加快推进城市书房建设的意见,意见"
    })
    void theGenreIsTheEndOfTheTitle(String title, String genre) {
        assertThat(PlanFacts.genre(title)).isEqualTo(genre);
    }

    @Test
    void aTitleOfNoKnownKindHasNoGenre() {
        assertThat(PlanFacts.genre("云溪市情况说明")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "上海市推动数字贸易高质量发展的实施方案,上海市",
        "广东省推动低空经济高质量发展行动方案,广东省",
        "内蒙古自治区绿色发展规划,内蒙古自治区",
        "延边朝鲜族自治州旅游规划,延边朝鲜族自治州",
        "云溪市对接广川省产业方案,云溪市",
        "云溪市贯彻《柳川省质量强省建设纲要》实施方案,云溪市",
        "云溪市滨江区养老方案,云溪市",
        "柳川省云溪市养老方案,柳川省"
    })
    void theJurisdictionIsThePlaceThatATitleBeginsWith(String title, String place) {
        assertThat(PlanFacts.jurisdiction(title)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于促进综合保税区发展的意见", "国务院关于加快城市建设的意见", "“十四五”节能减排方案", "市", "区域发展方案", ""})
    void aTitleThatBeginsWithNoPlaceHasNoJurisdiction(String title) {
        assertThat(PlanFacts.jurisdiction(title)).isNull();
    }

    @Test
    void theBasisIsWhatThePreambleSaysThatThePlanRestsOn() {
        assertThat(basis("为深入贯彻落实《柳川省条例》《柳川省规划纲要》，根据《云溪市规划》，制定本方案。")).containsExactly("柳川省条例", "柳川省规划纲要", "云溪市规划");
    }

    @Test
    void otherTitlesInThePreambleAreNoBasis() {
        assertThat(basis("贯彻《柳川省条例》（以下简称《条例本体》）。编制《云溪市目录》，制定本方案。")).containsExactly("柳川省条例");
        assertThat(basis("为推动发展，制定本方案。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "由上海市推进上海国际贸易中心建设领导小组牵头数字贸易工作。,上海市推进上海国际贸易中心建设领导小组",
        "由云溪市垃圾分类工作领导小组统筹全市工作。,云溪市垃圾分类工作领导小组",
        "由市商务局解释；由市开放型经济工作专班负责推进。,市开放型经济工作专班"
    })
    void theLeadBodyIsTheOneThatTheClosingPutsInCharge(String closing, String body) {
        assertThat(PlanFacts.leadBody(closing)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本方案由市商务局负责解释。", "自印发之日起施行。", "由此，领导小组牵头。", ""})
    void aClosingThatPutsNobodyInChargeHasNone(String closing) {
        assertThat(PlanFacts.leadBody(closing)).isNull();
    }

    @Test
    void theIdIsMadeOfTheNumberOrElseOfTheTitle() {
        OfficialDocument numbered = OfficialDocument.builder()
                .number(new DocumentNumber("云政发", 2024, 15))
                .build();
        OfficialDocument plain = OfficialDocument.builder().build();
        assertThat(PlanFacts.id(numbered, "甲")).isEqualTo("plan-2024-15");
        assertThat(PlanFacts.id(plain, "甲")).matches("plan-[0-9a-f]{8}").isEqualTo(PlanFacts.id(plain, "甲"));
        assertThat(PlanFacts.id(plain, "乙")).isNotEqualTo(PlanFacts.id(plain, "甲"));
    }
}
