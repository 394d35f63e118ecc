package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policyplan.model.TargetComparator;

class TargetExtractorTest {
    private static List<TargetMention> targets(String block) {
        return new TargetExtractor().extract(block);
    }

    /** Indicator, comparator, value and unit of each target. */
    private static List<String> lines(String block) {
        return targets(block).stream()
                .map(t -> t.indicator() + " " + t.comparator() + " " + t.value().toPlainString()
                        + (t.upper() == null ? "" : "—" + t.upper().toPlainString()) + t.unit())
                .collect(Collectors.toList());
    }

    @Test
    void aLevelHasItsSubject() {
        assertThat(lines("推动花卉产业规模达到80亿元。")).containsExactly("花卉产业规模 REACH 80亿元");
    }

    @Test
    void eachComparatorWordIsRead() {
        assertThat(lines("甲率不低于30%，乙率超过40%，丙率不超过5%，丁率低于6%，戊率达到70%以上，己率控制在8%以内，庚量降至9万吨以下。"))
                .containsExactly(
                        "甲率 AT_LEAST 30%",
                        "乙率 MORE_THAN 40%",
                        "丙率 AT_MOST 5%",
                        "丁率 LESS_THAN 6%",
                        "戊率 AT_LEAST 70%",
                        "己率 AT_MOST 8%",
                        "庚量 AT_MOST 9万吨");
    }

    @Test
    void aChangeStaysAChangeWithABound() {
        assertThat(lines("游客人数比2021年增长12%以上，废水排放量较上年下降3%左右，茶叶产量年均增长4%。"))
                .containsExactly("游客人数 INCREASE_BY 12%", "废水排放量 DECREASE_BY 3%", "茶叶产量 INCREASE_BY 4%");
    }

    @Test
    void aLevelAfterAChangeIsALevel() {
        assertThat(lines("湿地保护率由41%提高到52%，漏损率降至9%。")).containsExactly("湿地保护率 REACH 52%", "漏损率 REACH 9%");
    }

    @Test
    void theVerbOfACountGivesTheComparator() {
        assertThat(lines("建成6个驿站，新增骑行道40公里，新建和改造厕所120座，突破8项关键技术。"))
                .containsExactly("驿站 REACH 6个", "骑行道 INCREASE_BY 40公里", "厕所 REACH 120座", "关键技术 REACH 8项");
    }

    @Test
    void severalCountsShareAVerb() {
        assertThat(lines("培育茶企12家以上、合作社30个，家庭农场45家。"))
                .containsExactly("茶企 AT_LEAST 12家", "合作社 REACH 30个", "家庭农场 REACH 45家");
        assertThat(lines("打造3个工坊、20个展厅和100个摊位。")).containsExactly("工坊 REACH 3个", "展厅 REACH 20个", "摊位 REACH 100个");
    }

    @Test
    void aThingNamedOnceIsSuppliedToTheNumberBefore() {
        assertThat(lines("建设2个国家级、9个省级植物园。")).containsExactly("国家级植物园 REACH 2个", "省级植物园 REACH 9个");
        assertThat(lines("省级窗口好评率不低于98%，市县级不低于95%。")).containsExactly("省级窗口好评率 AT_LEAST 98%", "市县级窗口好评率 AT_LEAST 95%");
    }

    @Test
    void respectivelyGivesEachNumberItsSubject() {
        assertThat(lines("水稻、玉米覆盖率分别达到61%、72%以上。")).containsExactly("水稻覆盖率 AT_LEAST 61%", "玉米覆盖率 AT_LEAST 72%");
        assertThat(lines("大型水库、小型水库安全达标率分别达到99%、97%。")).containsExactly("大型水库安全达标率 REACH 99%", "小型水库安全达标率 REACH 97%");
    }

    @Test
    void anElidedSubjectIsTheOneBefore() {
        assertThat(lines("软件业务收入达到500亿元，年均增长9%，占全市比重提高2个百分点。"))
                .containsExactly("软件业务收入 REACH 500亿元", "软件业务收入 INCREASE_BY 9%", "软件业务收入占全市比重 INCREASE_BY 2个百分点");
    }

    @Test
    void aRangeHasTwoEnds() {
        assertThat(lines("建设8—10个书房，扶持3至5家剧团，亏损面降至4%-6%。"))
                .containsExactly("书房 RANGE 8—10个", "剧团 RANGE 3—5家", "亏损面 RANGE 4—6%");
    }

    @Test
    void doublingIsOneFan() {
        assertThat(lines("渔业产值翻一番，游客数量翻两番。")).containsExactly("渔业产值 INCREASE_BY 1番", "游客数量 INCREASE_BY 2番");
    }

    @Test
    void chineseNumeralsCountWhatIsMade() {
        assertThat(lines("新建三个码头，引进十二家船厂，每个乡镇至少建设一所幼儿园。"))
                .containsExactly("码头 REACH 3个", "船厂 REACH 12家", "幼儿园 AT_LEAST 1所");
    }

    @Test
    void aShareOfSomethingIsALevel() {
        assertThat(lines("电动船保有量达到船舶总量的15%左右。")).containsExactly("电动船保有量 REACH 15%");
        assertThat(lines("农村居民收入增速高于城镇居民2个百分点。")).containsExactly("农村居民收入增速 MORE_THAN 2个百分点");
    }

    @Test
    void aShareOfThingsIsATarget() {
        assertThat(lines("到2026年，75%以上的村庄建成污水管网。")).containsExactly("村庄 AT_LEAST 75%");
    }

    @Test
    void aNounThatIsAQuantityNeedsNoVerb() {
        assertThat(lines("到2027年，沼气利用率35%以上、再生水占比20%左右。")).containsExactly("沼气利用率 AT_LEAST 35%", "再生水占比 REACH 20%");
    }

    @Test
    void compoundUnitsStayWhole() {
        assertThat(lines("新增日处理能力5万立方米/日，颗粒物浓度降到28微克/立方米，减少煤耗3万吨标准煤。"))
                .containsExactly("日处理能力 INCREASE_BY 5万立方米/日", "颗粒物浓度 REACH 28微克/立方米", "煤耗 DECREASE_BY 3万吨标准煤");
        assertThat(lines("筹建公寓900套（间）。")).containsExactly("公寓 REACH 900套（间）");
    }

    @Test
    void aboutAndStrivingAreFlags() {
        TargetMention about = targets("力争养蜂户达到约2000户。").get(0);
        assertThat(about.approximate()).isTrue();
        assertThat(about.aspiration()).isTrue();
        assertThat(targets("养蜂户达到2000户。").get(0).aspiration()).isFalse();
    }

    @Test
    void aboutAtTheEndOfAListIsAboutAllOfIt() {
        assertThat(targets("东部、西部用水量分别下降7%、4%左右。")).allMatch(TargetMention::approximate);
    }

    @Test
    void offsetsPointIntoTheBlockWithItsBlanks() {
        String block = "到 2025 年， 蔬菜基地达到 40 个以上。";
        TargetMention target = targets(block).get(0);
        assertThat(target.text()).isEqualTo("蔬菜基地达到40个以上");
        assertThat(block.substring(target.start(), target.end())).isEqualTo("蔬菜基地达到 40 个以上");
        assertThat(target.comparator()).isEqualTo(TargetComparator.AT_LEAST);
    }

    @Test
    void aTargetInsideALongQuotationIsRead() {
        assertThat(lines("实现“三年累计培养骨干教师五百名以上，学科带头人达到90名左右”的目标。")).contains("学科带头人 REACH 90名");
    }
}
