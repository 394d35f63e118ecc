package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetExclusionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "对新认定的企业给予最高80万元奖励。",
                "按设备投资额的15%给予补助，单个项目不超过300万元。",
                "对年度销售额首次突破2亿元、5亿元的企业，分别给予20万元、50万元奖励。",
                "对参展企业按展位费50%给予补贴。",
                "向市民发放4000万元消费券。"
            })
    void subsidiesAreNoTargets(String block) {
        assertThat(new TargetExtractor().extract(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强投资5000万元以上项目的跟踪服务。", "凡年用电量100万千瓦时以上的用户均须申报。", "上年度营业收入不低于2000万元。", "同一企业最多不超过3名。"})
    void thresholdsAreNoTargets(String block) {
        assertThat(new TargetExtractor().extract(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"目前，全县共有茶园6万亩。", "截至2023年底，全市已建成充电桩900个。", "近年来，产业规模达到300亿元。", "现有泊位45个。"})
    void thePresentStateIsNoTarget(String block) {
        assertThat(new TargetExtractor().extract(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进5G、4K和IPv6应用，治理PM2.5。",
                "实施“365”工程和“百千万”工程，打造“1+8”体系。",
                "引入第三方机构，发布十大品牌，创建4A级景区。",
                "依据《规划（2021—2025年）》和国发〔2021〕33号文件。",
                "联系电话：12345678，邮编200000。",
                "做好三个方面工作，抓好以下4项任务。",
                "建设一批园区，打造若干平台，形成多个品牌。",
                "建成一个平台。"
            })
    void numbersInNamesAreNoTargets(String block) {
        assertThat(new TargetExtractor().extract(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"应在5个工作日内答复。", "用3年左右时间完成布局。", "为期6个月，自2024年3月1日起施行。", "形成15分钟生活圈。"})
    void datesAndDurationsAreNoTargets(String block) {
        assertThat(new TargetExtractor().extract(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"依托3个开发区发展物流。", "围绕12条产业链招商。", "发挥6个平台作用。", "新建220千伏线路。", "按每户1个车位配置。"})
    void whatIsUsedOrOnlyDescribesIsNoTarget(String block) {
        assertThat(new TargetExtractor().extract(block)).isEmpty();
    }

    @Test
    void aDescribingNumberDoesNotHideTheCount() {
        assertThat(new TargetExtractor().extract("培育年产值2亿元以上的农场16家。"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.indicator()).isEqualTo("年产值2亿元以上的农场");
                    assertThat(t.value()).isEqualByComparingTo("16");
                });
    }

    @Test
    void aPastPeriodIsNoTargetWhereTheYearOfTheDocumentIsKnown() {
        TargetContext context = new TargetContext(false, null, 2021);
        TargetExtractor extractor = new TargetExtractor();
        assertThat(extractor.extract("“十三五”期间，全市建成书店50家。", context)).isEmpty();
        assertThat(extractor.extract("“十四五”期间，全市建成书店50家。", context)).hasSize(1);
    }
}
