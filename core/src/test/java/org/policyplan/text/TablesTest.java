package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;

/** Tables flattened to lines: their cells are parted by tabs or bars; in the tests → stands for a tab and ⏎ for the end of a line. */
final class TablesTest {
    private static final String TITLE = "云溪市防汛应急能力提升任务分工表⏎";
    private static final String HEAD = TITLE + "序号→重点任务→责任单位→完成时限⏎";

    private static String text(String words) {
        return words.replace('→', '\t').replace('⏎', '\n').replace('␌', '\f');
    }

    private static Plan plan(String words) {
        return OfficialTextParser.standard().parse(text(words), "table").value().orElseThrow();
    }

    private static List<Measure> measures(String words) {
        return plan(words).measures();
    }

    private static Measure measure(String words) {
        List<Measure> measures = measures(words);
        assertThat(measures).hasSize(1);
        return measures.get(0);
    }

    private static String label(String words, String cell) {
        return OfficialTextParser.standard().explain(text(words), "table").stream()
                .filter(stretch -> stretch.text().contains(cell))
                .map(Stretch::label)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowIsAMeasureWithItsNumberItsTextAndItsResponsibility() {
        Measure measure = measure(HEAD + "12→修订预案→市应急局、市财政局→2024年6月底前");
        assertThat(measure.marker()).isEqualTo("12");
        assertThat(measure.number()).isEqualTo(12);
        assertThat(measure.title()).isEqualTo("修订预案");
        assertThat(measure.responsibility().responsible()).containsExactly("市应急局", "市财政局");
        assertThat(measure.responsibility().deadline()).isEqualTo("2024年6月底前");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|任务|责任单位⏎1|修订预案|市应急局",
                "|序号|任务|责任单位|⏎|---|:---:|---|⏎|1|修订预案|市应急局|",
                "| 序号 | 任务 | 责任单位 |⏎| 1 | 修订预案 | 市应急局 |",
                "｜序号｜任务｜责任单位｜⏎｜１｜修订预案｜市应急局｜",
                "|序号|任务|责任单位|⏎1|修订预案|市应急局",
                "序 号→任　务→责任单位⏎1→修订预案→市 应 急 局",
                "序号→任务→责任单位（部门）⏎1→修订预案→市应急局"
            })
    void barsAndTabsPartCells(String table) {
        Measure measure = measure(TITLE + table);
        assertThat(measure.marker()).isEqualTo("1");
        assertThat(measure.title()).isEqualTo("修订预案");
        assertThat(measure.responsibility().responsible()).containsExactly("市应急局");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "1.,1,1",
        "1、,1,1",
        "一,一,1",
        "一、,一,1",
        "十二,十二,12",
        "（三）,（三）,3",
        "(3),（3）,3",
        "③,③,3",
        "第三条,第三条,3"
    })
    void theNumberIsTheMarkerHoweverItIsPrinted(String cell, String marker, int number) {
        Measure measure = measure(HEAD + cell + "→修订预案→市应急局");
        assertThat(measure.marker()).isEqualTo(marker);
        assertThat(measure.number()).isEqualTo(number);
    }

    @Test
    void theNumberOfARowGoesOnBeforeAFigure() {
        Measure measure = measure(HEAD + "1.→100家企业上云→市应急局");
        assertThat(measure.marker()).isEqualTo("1");
        assertThat(measure.title()).isEqualTo("100家企业上云");
    }

    @Test
    void eachLabelGivesItsRole() {
        Responsibility responsibility = measure(
                        TITLE + "序号→任务→牵头单位→责任单位→配合单位→责任人→时间节点⏎1→修订预案→市应急局→市水务局→市财政局、各区政府等→张某→汛前")
                .responsibility();
        assertThat(responsibility.lead()).containsExactly("市应急局");
        assertThat(responsibility.responsible()).containsExactly("市水务局");
        assertThat(responsibility.support()).containsExactly("市财政局", "各区政府");
        assertThat(responsibility.openEnded()).isTrue();
        assertThat(responsibility.deadline()).isEqualTo("汛前");
    }

    @Test
    void verbsInACellGiveTheirRoleAsInAClause() {
        Responsibility responsibility =
                measure(HEAD + "1→修订预案→市应急局牵头，市水务局、市财政局配合→").responsibility();
        assertThat(responsibility.lead()).containsExactly("市应急局");
        assertThat(responsibility.support()).containsExactly("市水务局", "市财政局");
    }

    @Test
    void aLegendBeforeATableHoldsInIt() {
        Responsibility responsibility = measure(
                        "云溪市防汛实施方案⏎为做好防汛工作，制定本方案。排在第一位的为牵头单位，下同。⏎" + "序号→任务→责任单位⏎1→修订预案→市应急局、市水务局")
                .responsibility();
        assertThat(responsibility.lead()).containsExactly("市应急局");
        assertThat(responsibility.responsible()).containsExactly("市水务局");
    }

    @Test
    void aColumnOfTasksBeforeAnotherOneHoldsTheTitles() {
        Measure measure = measure(TITLE + "序号→重点任务→具体措施→责任单位⏎1→修订预案→完善指挥体系。→市应急局");
        assertThat(measure.title()).isEqualTo("修订预案");
        assertThat(measure.text()).isEqualTo("完善指挥体系。");
    }

    @Test
    void columnsOfTextAreJoinedByBlanks() {
        Measure measure = measure(TITLE + "类别→工作内容→责任单位⏎预案→修订预案→市应急局");
        assertThat(measure.marker()).isNull();
        assertThat(measure.title()).isNull();
        assertThat(measure.text()).isEqualTo("预案 修订预案");
    }

    @Test
    void aTextWithAMarkerGivesItWhereNoColumnHoldsNumbers() {
        Measure measure = measure(TITLE + "重点任务→责任单位→完成时限⏎1.修订预案→市应急局→6月底前");
        assertThat(measure.marker()).isEqualTo("1");
        assertThat(measure.title()).isEqualTo("修订预案");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2→开展演练", "2→开展演练→", "2→开展演练→→", "2→开展演练→—→-", "2→开展演练→无→", "2→开展演练→ / →　"})
    void aRowWithoutResponsibilityIsAMeasureWithoutOne(String row) {
        List<Measure> measures = measures(HEAD + "1→修订预案→市应急局→汛前⏎" + row + "⏎3→排查隐患→市水务局→汛前");
        assertThat(measures).extracting(Measure::title).containsExactly("修订预案", "开展演练", "排查隐患");
        assertThat(measures.get(1).responsibility().isEmpty()).isTrue();
    }

    @Test
    void anEmptyNumberAtTheHeadOfALineIsACell() {
        List<Measure> measures = measures(HEAD + "1→修订预案→市应急局→汛前⏎→开展演练→市水务局→汛前");
        assertThat(measures.get(1).marker()).isNull();
        assertThat(measures.get(1).text()).isEqualTo("开展演练");
        assertThat(measures.get(1).responsibility().responsible()).containsExactly("市水务局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-→-→-→-", "→→→", "—→—→—→—", "/→/→/→/"})
    void aRowWithoutWordsIsNone(String row) {
        assertThat(measures(HEAD + "1→修订预案→市应急局→汛前⏎" + row + "⏎2→开展演练→市水务局→汛前")).hasSize(2);
    }

    @Test
    void aHeadThatIsPrintedAgainIsNoRow() {
        List<Measure> measures = measures(HEAD + "1→修订预案→市应急局→汛前⏎␌序号→重点任务→责任单位→完成时限⏎2→开展演练→市水务局→汛前");
        assertThat(measures).extracting(Measure::marker).containsExactly("1", "2");
    }

    @Test
    void anotherHeadBeginsAnotherTable() {
        List<Measure> measures = measures(HEAD + "1→修订预案→市应急局→汛前⏎任务→牵头单位→配合单位⏎开展演练→市水务局→市教育局");
        assertThat(measures.get(1).text()).isEqualTo("开展演练");
        assertThat(measures.get(1).responsibility().support()).containsExactly("市教育局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、风险排查", "一、风险排查→→→", "风险排查→→→"})
    void aHeadingInATableIsASectionOfTheRowsBelowIt(String heading) {
        Plan plan =
                plan(HEAD + "一、预案管理→→→⏎1→修订预案→市应急局→汛前⏎" + heading.replace('一', '二') + "⏎2→排查水库→市水务局→汛前⏎3→排查堤防→市水务局→汛前");
        assertThat(plan.sections()).hasSize(2);
        assertThat(plan.sections().get(1).title()).isEqualTo("风险排查");
        assertThat(plan.sections().get(1).measures()).extracting(Measure::title).containsExactly("排查水库", "排查堤防");
    }

    @Test
    void chineseNumbersInASectionAreBelowItAllTheSame() {
        Plan plan = plan("云溪市防汛实施方案⏎一、总体要求。坚持生命至上。⏎二、重点任务⏎序号→任务→责任单位⏎一→修订预案→市应急局⏎" + "二→开展演练→市水务局⏎三、组织保障。加强督查。");
        assertThat(plan.sections()).hasSize(3);
        assertThat(plan.sections().get(1).measures())
                .extracting(Measure::marker)
                .containsExactly("一", "二");
    }

    @Test
    void wordsBehindTheLastTableCloseThePlan() {
        Plan plan = plan(HEAD + "1→修订预案→市应急局→汛前⏎2→开展演练→→⏎本表自印发之日起施行。");
        assertThat(plan.measures()).hasSize(2);
        assertThat(plan.closing()).isEqualTo("本表自印发之日起施行。");
    }

    @Test
    void wordsBehindATableInASectionAreAMeasureOfTheirOwn() {
        Plan plan = plan("云溪市防汛实施方案⏎一、重点任务⏎任务→责任单位→时限⏎修订预案→市应急局→汛前⏎完成情况按季度通报。⏎二、组织保障。加强督查。");
        assertThat(plan.sections().get(0).measures()).extracting(Measure::text).containsExactly("修订预案", "完成情况按季度通报。");
        assertThat(plan.sections().get(1).title()).isEqualTo("组织保障");
    }

    @Test
    void aTableBehindThePlanIsAnAttachmentThoughOneStandsInThePlan() {
        String text = HEAD + "1→修订预案→市应急局→汛前⏎附件⏎应急物资储备任务表⏎序号→任务→责任单位⏎1→储备物资→市商务局";
        assertThat(measures(text)).extracting(Measure::title).containsExactly("修订预案");
        assertThat(label(text, "储备物资")).startsWith(Stretch.SET_ASIDE);
    }

    @Test
    void aTableThatANoticeCarriesIsThePlan() {
        Plan plan = plan("云溪市人民政府办公室关于印发《云溪市防汛任务分工表》的通知⏎云政办发〔2024〕8号⏎各区人民政府：⏎"
                + "现将《云溪市防汛任务分工表》印发给你们，请认真落实。⏎附件：云溪市防汛任务分工表⏎云溪市人民政府办公室⏎2024年3月5日⏎"
                + "附件⏎云溪市防汛任务分工表⏎序号→任务→责任单位⏎1→修订预案→市应急局⏎2→开展演练→市水务局");
        assertThat(plan.title()).isEqualTo("云溪市防汛任务分工表");
        assertThat(plan.measures()).extracting(Measure::title).containsExactly("修订预案", "开展演练");
    }

    @Test
    void theResponsibilityStandsWhereItsCellsDo() {
        String words = HEAD + "1→修订预案→市应急局、市财政局→2024年6月底前";
        Responsibility responsibility = measure(words).responsibility();
        assertThat(responsibility.origin()).isNotNull();
        assertThat(text(words)
                        .substring(
                                responsibility.origin().start(),
                                responsibility.origin().end()))
                .isEqualTo("市应急局、市财政局\t2024年6月底前");
    }

    @Test
    void headsRemarksAndBarsAreSetAside() {
        String words = TITLE + "| 序号 | 任务 | 责任单位 | 备注 |⏎|---|---|---|---|⏎| 1 | 修订预案 | 市应急局 | 含市级 |";
        assertThat(label(words, "云溪市")).isEqualTo("title");
        assertThat(label(words, "备注")).isEqualTo("set aside: table head");
        assertThat(label(words, "---")).isEqualTo("set aside: markup");
        assertThat(label(words, "含市级")).isEqualTo("set aside: remark");
        assertThat(label(words, "修订预案")).isEqualTo("sections[0].measures[0].title");
    }

    @Test
    void aNoteSaysWhichCellsAreInNoMeasure() {
        String table = "序号→任务→责任单位→备注⏎1→修订预案→市应急局→含市级⏎2→储备物资→市商务局→无";
        assertThat(notes(TITLE + table)).containsExactly("含市级");
    }

    @Test
    void anAnnexIsNoPlaceToLookForLostCells() {
        String table = "序号→任务→责任单位→备注⏎1→修订预案→市应急局→含市级";
        assertThat(notes(TITLE + "一、修订预案。（责任单位：市应急局）⏎附件⏎云溪市任务分工表⏎" + table)).isEmpty();
    }

    private static List<String> notes(String words) {
        return OfficialTextParser.standard().parse(text(words), "table").findings().stream()
                .filter(finding -> finding.id().equals("table.remark"))
                .map(finding -> text(words)
                        .substring(finding.place().start(), finding.place().end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号→重点任务→完成时限⏎1→修订预案→汛前",
                "责任单位→重点任务→完成时限⏎市应急局→修订预案→汛前",
                "重点任务→责任单位⏎修订预案→市应急局",
                "序号→任务→责任单位",
                "序号→任务→责任单位⏎修订预案由市应急局负责。",
                "序号→对本年度全市防汛工作所作的安排→责任单位⏎1→修订预案→市应急局",
                "责任单位→牵头单位→配合单位⏎市水务局→市应急局→市财政局"
            })
    void otherLinesWithTabsAreNoTable(String lines) {
        LogicalText text = Logical.of(text(TITLE + lines));
        assertThat(text.rows()).isEmpty();
        assertThat(text.length())
                .isEqualTo(text(TITLE + lines).replaceAll("\\s", "").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人：张某", "注→一→二→三→四→五", "各单位要抓好落实。"})
    void aTableEndsWhereALineIsNoRow(String line) {
        LogicalText text = Logical.of(text(HEAD + "1→修订预案→市应急局→汛前⏎" + line + "⏎2→开展演练→市水务局→汛前"));
        assertThat(text.rows()).hasSize(1);
    }
}
