package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyplan.model.Deadline;

class TargetDeadlineTest {
    private static final TargetExtractor EXTRACTOR = new TargetExtractor();

    private static List<String> deadlines(String block) {
        return EXTRACTOR.extract(block).stream()
                .map(t -> t.deadline() == null ? "none" : t.deadline().toString())
                .toList();
    }

    @Test
    void aDateGovernsItsSentence() {
        assertThat(deadlines("完善体系。到2026年，苗圃达到30个，花店达到80家。支持培育花农200户。")).containsExactly("2026", "2026", "none");
    }

    @Test
    void aDateInTheMiddleGovernsWhatFollows() {
        assertThat(deadlines("苗圃达到30个，到2026年底花店达到80家。")).containsExactly("none", "2026");
    }

    @Test
    void aDateGovernsTheListThatItHeads() {
        assertThat(deadlines("到2027年，建成花城。——规模壮大。花卉产值达到9亿元。——主体增多。培育花企40家。")).containsExactly("2027", "2027");
        assertThat(deadlines("到2027年实现以下目标：1.花卉产值达到9亿元。2.培育花企40家。")).containsExactly("2027", "2027");
    }

    @Test
    void aDateGovernsABlockOfGoals() {
        assertThat(deadlines("主要目标。到2025年，花企达到40家。花市达到5个。到2030年，花企达到90家。")).containsExactly("2025", "2025", "2030");
    }

    @Test
    void monthsAndDaysAreKept() {
        assertThat(deadlines("2025年6月底前，改造路灯300盏；9月底前，改造井盖500个；2025年12月31日前，改造泵站6座。"))
                .containsExactly("2025-06", "2025-09", "2025-12-31");
    }

    @Test
    void aPlanPeriodEndsWithItsLastYear() {
        assertThat(deadlines("“十四五”期间，新增泊位8个。")).containsExactly("2025");
        assertThat(deadlines("到“十五五”末，新增泊位8个。")).containsExactly("2030");
    }

    @Test
    void baseYearsAreNoDeadlines() {
        assertThat(deadlines("煤耗比2020年下降9%。")).containsExactly("none");
        assertThat(deadlines("到2025年，煤耗在2020年基础上下降9%。")).containsExactly("2025");
    }

    @Test
    void everyYearHasNoDeadline() {
        assertThat(deadlines("到2028年，每年培训船员600人次。")).containsExactly("none");
    }

    @Test
    void severalYearsAreGivenOut() {
        assertThat(deadlines("到2025年和2030年，绿地率分别达到38%和40%。")).containsExactly("2025", "2030");
        assertThat(deadlines("2023至2025年绿地率分别达到36%、37%、38%。")).containsExactly("2023", "2024", "2025");
    }

    @Test
    void theContextGivesWhatTheBlockLeavesOut() {
        TargetContext item = new TargetContext(false, Deadline.of(2029), null);
        assertThat(EXTRACTOR.extract("花企达到40家。", item).get(0).deadline()).isEqualTo(Deadline.of(2029));
        TargetContext dated = new TargetContext(false, null, 2024);
        assertThat(EXTRACTOR.extract("年底前，改造路灯300盏。", dated).get(0).deadline()).isEqualTo(Deadline.of(2024));
        assertThat(EXTRACTOR.deadlineAfter("到2027年实现以下目标：", new TargetContext(true, null, null)))
                .isEqualTo(Deadline.of(2027));
    }
}
