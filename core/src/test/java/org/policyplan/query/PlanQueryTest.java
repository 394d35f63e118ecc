package org.policyplan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyKind;
import org.policyplan.model.Deadline;
import org.policyplan.model.Measure;
import org.policyplan.model.Membership;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Target;

class PlanQueryTest {
    private static final List<String> NAMES = List.of("甲", "乙", "甲（乙）", "甲(乙)", "各甲", "某甲", "全体", "丁");

    private static Measure measure(String marker, String... responsible) {
        return Measure.builder()
                .marker(marker)
                .title("题" + marker)
                .text("文" + marker)
                .responsibility(Responsibility.builder()
                        .responsible(List.of(responsible))
                        .build())
                .build();
    }

    private static Agency collective(String name, Membership membership, String... members) {
        return Agency.builder()
                .name(name)
                .kind(AgencyKind.COLLECTIVE)
                .members(List.of(members))
                .membership(membership)
                .build();
    }

    private static List<Agency> register() {
        return List.of(
                Agency.builder().name("甲").aliases(List.of("甲（乙）", "老甲")).build(),
                Agency.builder().name("丙").build(),
                collective("各甲", Membership.ALL, "甲", "丙"),
                collective("某甲", Membership.SOME, "甲"),
                collective("全体", Membership.ALL, "各甲", "全体"),
                collective("部分", null, "各甲"));
    }

    @Test
    void withoutARegisterANameMeansItselfInEitherWidthOfItsBrackets() {
        Section section =
                Section.builder().measures(List.of(measure("（一）", "甲（乙）", "甲"))).build();
        PlanQuery query = PlanQuery.of(Plan.builder().sections(List.of(section)).build());
        assertThat(query.measuresByAgency("甲(乙)")).hasSize(1);
        assertThat(query.measuresByAgency("老甲")).isEmpty();
        assertThat(query.agency("甲").agency()).isEmpty();
        assertThat(query.names()).hasSize(2);
        assertThat(query.agencies()).hasSize(2).extracting(AgencyUse::agency).containsOnlyNulls();
        assertThat(query.nearest("甲（丙）")).contains("甲");
        assertThat(query.knows("甲")).isTrue();
        assertThat(query.knows("丙")).isFalse();
    }

    @Test
    void aCollectiveOfCollectivesContainsTheirMembers() {
        Section section = Section.builder()
                .measures(List.of(measure("（一）", "全体"), measure("（二）", "部分")))
                .build();
        PlanQuery query = PlanQuery.of(
                Plan.builder().sections(List.of(section)).agencies(register()).build());
        assertThat(query.measuresByAgency("甲", Counting.ALIASES)).isEmpty();
        assertThat(query.measuresByAgency("甲", Counting.ALL))
                .extracting(Measure::marker)
                .containsExactly("（一）");
        assertThat(query.measuresByAgency("甲", Counting.POSSIBLE)).hasSize(2);
    }

    @Test
    void equalMeasuresAtTwoPlacesStayApart() {
        Measure twice = measure("（一）", "甲");
        Section section = Section.builder().measures(List.of(twice, twice)).build();
        PlanQuery query =
                PlanQuery.of(Plan.builder().sections(List.of(section, section)).build());
        assertThat(query.measuresByAgency("甲")).hasSize(4);
        assertThat(query.at("（一）")).hasSize(4);
        assertThat(query.measure("（一）")).isEmpty();
    }

    @Test
    void subSectionsAndUnmarkedItemsHavePaths() {
        Section third = Section.builder()
                .marker("三")
                .title("丙")
                .sections(List.of(Section.builder()
                        .marker("（一）")
                        .measures(List.of(measure("1", "甲"), Measure.builder().build()))
                        .build()))
                .build();
        Section carried =
                Section.builder().title("工作方案").sections(List.of(third)).build();
        PlanQuery query = PlanQuery.of(Plan.builder().sections(List.of(carried)).build());
        assertThat(query.items())
                .extracting(PlanItem::path)
                .containsExactly("工作方案", "工作方案/三", "工作方案/三/（一）", "工作方案/三/（一）/1", "工作方案/三/（一）/#2");
        assertThat(query.at("三/（一）/1")).isEqualTo(query.at("工作方案/三/(一)/1")).hasSize(1);
        assertThat(query.at("三/（一）"))
                .singleElement()
                .extracting(PlanItem::marker)
                .isEqualTo("（一）");
        assertThat(query.at("四")).isEmpty();
        assertThat(query.agency("甲").section("三/（一）").measures()).hasSize(1);
        assertThat(query.agency("甲").section("工作方案/三").measures()).hasSize(1);
        assertThat(query.agency("甲").section("（一）/三").measures()).isEmpty();
    }

    @Test
    void longTitlesMakeNoLongPaths() {
        Section deep = Section.builder().measures(List.of(measure("1", "甲"))).build();
        for (int i = 0; i < 300; i++) {
            deep = Section.builder()
                    .title("长".repeat(100_000))
                    .sections(List.of(deep))
                    .build();
        }
        PlanQuery query = PlanQuery.of(Plan.builder().sections(List.of(deep)).build());
        assertThat(query.measuresByAgency("甲")).hasSize(1);
        assertThat(query.items()).allMatch(item -> item.path().length() < 2_000);
    }

    @Test
    void measuresWithoutAgencyAndTargetsOfMeasuresAreFound() {
        Target due = Target.builder()
                .id("t")
                .indicator("规模")
                .deadline(Deadline.parse("2026-06").orElseThrow())
                .build();
        Measure bare = measure("（二）").toBuilder().targets(List.of(due)).build();
        Section section = Section.builder()
                .marker("一")
                .text("节文")
                .targets(List.of(due.toBuilder().id("s").deadline(null).build()))
                .measures(List.of(measure("（一）", "甲"), bare))
                .build();
        PlanQuery query = PlanQuery.of(Plan.builder()
                .title("方案")
                .preamble("前文")
                .closing("后文")
                .sections(List.of(section))
                .build());
        assertThat(query.measuresWithoutResponsibility()).containsExactly(bare);
        assertThat(query.targets()).extracting(PlacedTarget::path).containsExactly("一", "一/（二）");
        assertThat(query.targetsByYear(2026)).extracting(PlacedTarget::path).containsExactly("一/（二）");
        assertThat(query.find("文"))
                .extracting(Passage::path, Passage::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "preamble"),
                        org.assertj.core.groups.Tuple.tuple("一", "text"),
                        org.assertj.core.groups.Tuple.tuple("一/（一）", "text"),
                        org.assertj.core.groups.Tuple.tuple("一/（二）", "text"),
                        org.assertj.core.groups.Tuple.tuple("", "closing"));
        assertThat(query.find("文").get(0).place()).isNull();
        assertThat(query.plan().title()).isEqualTo("方案");
    }

    @Test
    void anExcerptCutsNoCharacterInHalf() {
        Passage passage = new Passage("", "text", "𠮷𠮷词𠮷𠮷", 4, 5, null);
        assertThat(passage.excerpt(1)).isEqualTo("…𠮷词𠮷…");
        assertThat(passage.excerpt(4)).isEqualTo("𠮷𠮷词𠮷𠮷");
    }

    @Property(tries = 300)
    void theIndexAgreesWithAPlainScan(
            @ForAll("plans") Plan plan, @ForAll Counting counting, @ForAll("names") String asked) {
        PlanQuery query = PlanQuery.of(plan);
        Set<String> counted = counted(plan, asked, counting);
        List<Measure> expected = new ArrayList<>();
        List<String> mentions = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            List<String> names = new ArrayList<>();
            for (Role role : Role.values()) {
                measure.responsibility().agencies(role).stream()
                        .filter(name -> counted.contains(wide(name)))
                        .forEach(names::add);
            }
            if (!names.isEmpty()) {
                expected.add(measure);
            }
            mentions.addAll(names);
        }
        assertThat(query.measuresByAgency(asked, counting)).isEqualTo(expected);
        assertThat(query.agency(asked).counting(counting).measures()).isEqualTo(expected);
        assertThat(query.agency(asked).counting(counting).assignments())
                .extracting(Assignment::name)
                .isEqualTo(mentions);
        for (Role role : Role.values()) {
            assertThat(query.agency(asked).counting(counting).role(role).measures())
                    .isEqualTo(expected.stream()
                            .filter(measure -> measure.responsibility().agencies(role).stream()
                                    .anyMatch(name -> counted.contains(wide(name))))
                            .toList());
        }
    }

    @Property(tries = 200)
    void everyMentionIsInExactlyOneUse(@ForAll("plans") Plan plan) {
        PlanQuery query = PlanQuery.of(plan);
        int mentions = plan.measures().stream()
                .mapToInt(measure -> measure.responsibility().lead().size()
                        + measure.responsibility().responsible().size()
                        + measure.responsibility().support().size())
                .sum();
        assertThat(query.assignments()).hasSize(mentions);
        assertThat(query.names().stream().mapToInt(AgencyUse::mentions).sum()).isEqualTo(mentions);
        assertThat(query.agencies().stream().mapToInt(AgencyUse::mentions).sum())
                .isEqualTo(mentions);
        for (AgencyUse use : query.agencies()) {
            assertThat(query.measuresByAgency(use.name())).isEqualTo(use.measures());
            for (CoResponsibility other : query.coResponsibility(use.name())) {
                Set<Measure> shared = new HashSet<>(use.measures());
                assertThat(shared).containsAll(other.measures());
                assertThat(query.measuresByAgency(other.name())).containsAll(other.measures());
            }
        }
    }

    private static String wide(String name) {
        return name.replace('(', '（').replace(')', '）');
    }

    /** The names that count, by the rules of the register of this test written out by hand. */
    private static Set<String> counted(Plan plan, String asked, Counting counting) {
        Set<String> counted = new LinkedHashSet<>(Set.of(wide(asked)));
        boolean first = Set.of("甲", "甲（乙）", "老甲").contains(wide(asked));
        if (plan.agencies().isEmpty() || counting == Counting.EXACT) {
            return counted;
        }
        if (first) {
            counted.addAll(Set.of("甲", "甲（乙）", "老甲"));
        }
        if (counting != Counting.ALIASES && (first || asked.equals("丙"))) {
            counted.addAll(Set.of("各甲", "全体"));
        }
        if (counting != Counting.ALIASES && asked.equals("各甲")) {
            counted.add("全体");
        }
        if (counting == Counting.POSSIBLE) {
            counted.addAll(
                    first ? Set.of("某甲", "部分") : asked.equals("丙") || asked.equals("各甲") ? Set.of("部分") : Set.of());
        }
        return counted;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("甲", "乙", "丙", "甲(乙)", "甲（乙）", "老甲", "各甲", "某甲", "全体", "丁", "");
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<String>> some = Arbitraries.of(NAMES).list().ofMaxSize(3);
        Arbitrary<Measure> measures = Combinators.combine(some, some, some, Arbitraries.of("（一）", "（二）", "1"))
                .as((lead, responsible, support, marker) -> measure(marker).toBuilder()
                        .responsibility(Responsibility.builder()
                                .lead(lead)
                                .responsible(responsible)
                                .support(support)
                                .build())
                        .build());
        Arbitrary<Section> leaves = measures.list()
                .ofMaxSize(4)
                .map(list -> Section.builder().marker("（一）").measures(list).build());
        Arbitrary<Section> sections = Combinators.combine(
                        measures.list().ofMaxSize(3), leaves.list().ofMaxSize(2))
                .as((own, below) -> Section.builder()
                        .marker("一")
                        .measures(own)
                        .sections(below)
                        .build());
        return Combinators.combine(sections.list().ofMaxSize(4), Arbitraries.of(true, false))
                .as((list, registered) -> Plan.builder()
                        .sections(list)
                        .agencies(registered ? register() : List.of())
                        .build());
    }
}
