package org.policyplan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Role;

class ShanghaiQueryTest {
    private final PlanQuery query = PlanQuery.of(Shanghai.PLAN);

    @Test
    void commerceCommissionHasSixteenMeasures() {
        assertThat(query.measuresByAgency("市商务委"))
                .hasSize(16)
                .extracting(Measure::number)
                .isSorted()
                .startsWith(2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @CsvSource({"EXACT,6", "ALIASES,7", "ALL,8", "POSSIBLE,10"})
    void pudongHasAsManyMeasuresAsTheCountingRuleSays(Counting counting, int measures) {
        assertThat(query.measuresByAgency("浦东新区政府", counting)).hasSize(measures);
        assertThat(query.agency("浦东新区政府").counting(counting).measures()).hasSize(measures);
    }

    @Test
    void everyMentionTellsWhyItCounts() {
        assertThat(query.agency("浦东新区政府").counting(Counting.POSSIBLE).assignments())
                .filteredOn(assignment -> assignment.reason() != Reason.EXACT)
                .extracting(Assignment::name, Assignment::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("相关区政府", Reason.POSSIBLE_MEMBER),
                        org.assertj.core.groups.Tuple.tuple("相关区政府", Reason.POSSIBLE_MEMBER),
                        org.assertj.core.groups.Tuple.tuple("各区政府", Reason.MEMBER),
                        org.assertj.core.groups.Tuple.tuple("浦东新区政府（上海自贸试验区管委会）", Reason.ALIAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"浦东新区政府", "上海市浦东新区人民政府", "上海自贸试验区管委会", "浦东新区政府(上海自贸试验区管委会)", "浦东新区政府（上海自贸试验区管委会)"})
    void everyNameOfAnAgencyGivesTheSameMeasures(String name) {
        assertThat(query.measuresByAgency(name)).hasSize(7).isEqualTo(query.measuresByAgency("浦东新区政府"));
        assertThat(query.knows(name)).isTrue();
    }

    @Test
    void aNameThatIsNotPrintedIsNotCountedExactly() {
        assertThat(query.measuresByAgency("上海市商务委员会", Counting.EXACT)).isEmpty();
        assertThat(query.measuresByAgency("上海市商务委员会", Counting.ALIASES)).hasSize(16);
        assertThat(query.agency("上海市商务委员会").agency())
                .get()
                .extracting(Agency::name)
                .isEqualTo("市商务委");
    }

    @Test
    void aMemberOfNoMeasureOfItsOwnIsReachedThroughItsCollectives() {
        assertThat(query.measuresByAgency("崇明区政府")).isEmpty();
        assertThat(query.measuresByAgency("崇明区政府", Counting.ALL)).hasSize(1);
        assertThat(query.measuresByAgency("崇明区政府", Counting.POSSIBLE)).hasSize(3);
    }

    @Test
    void aCollectiveIsNotItsMembers() {
        assertThat(query.measuresByAgency("各区政府", Counting.POSSIBLE)).hasSize(1);
    }

    @Test
    void unknownNameGivesNothingAndTheNearestNames() {
        assertThat(query.measuresByAgency("市商务局")).isEmpty();
        assertThat(query.measuresByAgency("市商务局", Counting.POSSIBLE)).isEmpty();
        assertThat(query.knows("市商务局")).isFalse();
        assertThat(query.nearest("市商务局")).containsExactly("市商务委");
    }

    @Test
    void defaultLookUpAllocatesNothing() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        String name = "市商务委";
        long sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += query.measuresByAgency(name).size();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100_000; i++) {
            sum += query.measuresByAgency(name).size();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(sum).isEqualTo(16L * 120_000);
        assertThat(allocated).isLessThan(10_000);
    }

    @Test
    void thereAreThirtyThreeNamesOfThirtyTwoBodiesInHundredAndFourteenMentions() {
        assertThat(query.names()).hasSize(33);
        assertThat(query.agencies()).hasSize(32);
        assertThat(query.assignments()).hasSize(114);
        assertThat(query.agencies())
                .extracting(AgencyUse::mentions)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(114));
        assertThat(query.agencies())
                .filteredOn(use -> use.name().equals("浦东新区政府"))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.printed()).containsExactly("浦东新区政府", "浦东新区政府（上海自贸试验区管委会）");
                    assertThat(use.measures()).hasSize(7);
                    assertThat(use.agency()).isNotNull();
                });
    }

    @Test
    void sectionAndWordsNarrowTheAnswer() {
        List<Measure> sixth = query.agency("市商务委").section("六").measures();
        assertThat(sixth)
                .isNotEmpty()
                .allMatch(measure -> Shanghai.PLAN.sections().get(5).measures().contains(measure));
        assertThat(query.agency("市商务委").section("二").containing("跨境电商").measures())
                .hasSize(3);
        assertThat(query.agency("市商务委").section("扩大拓展数字订购贸易").measures()).hasSize(3);
        assertThat(query.agency("市商务委").section("七").measures()).isEmpty();
        assertThat(query.agency("市商务委").section("二/（五）").measures()).isEmpty();
    }

    @Test
    void noRoleIsMadeUp() {
        assertThat(query.agencies(Role.LEAD)).isEmpty();
        assertThat(query.agencies(Role.RESPONSIBLE)).hasSize(32);
        assertThat(query.measuresByAgency("市商务委", Role.RESPONSIBLE)).hasSize(16);
        assertThat(query.measuresByAgency("市商务委", Role.SUPPORT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"六/（二十）", "（二十）", "(二十)", "促进和规范数据跨境流动"})
    void aMeasureIsFoundByPathMarkerAndTitle(String path) {
        assertThat(query.measure(path)).get().extracting(Measure::number).isEqualTo(20);
        assertThat(query.at(path)).singleElement().extracting(PlanItem::path).isEqualTo("六/（二十）");
        assertThat(query.agenciesByMeasure(path))
                .isNotEmpty()
                .allMatch(assignment -> assignment.path().equals("六/（二十）"));
    }

    @Test
    void aSectionIsAnItemToo() {
        assertThat(query.at("六")).singleElement().satisfies(item -> {
            assertThat(item.measure()).isNull();
            assertThat(item.title()).isEqualTo(Shanghai.PLAN.sections().get(5).title());
            assertThat(item.origin()).isNotNull();
        });
        assertThat(query.measure("六")).isEmpty();
        assertThat(query.items()).hasSize(29);
    }

    @Test
    void thePartnersOfAnAgencyAreNamedWithWhatTheyShare() {
        List<CoResponsibility> partners = query.coResponsibility("市商务委");
        assertThat(partners)
                .extracting(CoResponsibility::name)
                .doesNotContain("市商务委")
                .doesNotHaveDuplicates();
        assertThat(partners)
                .filteredOn(partner -> partner.name().equals("上海海关"))
                .singleElement()
                .satisfies(partner -> assertThat(partner.measures())
                        .isNotEmpty()
                        .allMatch(measure -> measure.responsibility()
                                        .responsible()
                                        .contains("市商务委")
                                && measure.responsibility().responsible().contains("上海海关")));
    }

    @Test
    void targetsAreFoundByYearAndIndicator() {
        assertThat(query.targets()).hasSize(3).allMatch(target -> target.path().isEmpty());
        assertThat(query.targetsByYear(2029)).hasSize(3);
        assertThat(query.targetsByYear(2030)).isEmpty();
        assertThat(query.targetsByIndicator("数字交付")).hasSize(2);
    }

    @Test
    void everyMeasureHasAResponsibility() {
        assertThat(query.measuresWithoutResponsibility()).isEmpty();
    }

    @Test
    void aWordIsFoundWithItsPlace() {
        assertThat(query.find("数据跨境流动")).isNotEmpty().allSatisfy(passage -> {
            assertThat(passage.content().substring(passage.start(), passage.end()))
                    .isEqualTo("数据跨境流动");
            assertThat(passage.place()).isNotNull();
            assertThat(passage.excerpt(4)).contains("数据跨境流动");
        });
        assertThat(query.find("数据跨境流动"))
                .extracting(Passage::path, Passage::part)
                .contains(org.assertj.core.groups.Tuple.tuple("六/（二十）", "title"));
        assertThat(query.find("没有的词")).isEmpty();
        assertThatThrownBy(() -> query.find("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersCantBeChanged() {
        assertThatThrownBy(() -> query.measuresByAgency("市商务委").clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> query.assignments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> query.agency("市商务委").measures().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
