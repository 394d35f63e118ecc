package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policyplan.model.MarkerFault.Kind.REPEATED;
import static org.policyplan.model.MarkerFault.Kind.REVERSED;
import static org.policyplan.model.MarkerFault.Kind.SKIPPED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MarkerFaultTest {
    private static Measure measure(int number) {
        return Measure.builder()
                .marker(MarkerStyle.BRACKETED_CHINESE.format(number))
                .number(number)
                .build();
    }

    private static Section section(int number, int... measures) {
        return Section.builder()
                .marker(MarkerStyle.CHINESE.format(number))
                .number(number)
                .measures(Arrays.stream(measures)
                        .mapToObj(MarkerFaultTest::measure)
                        .toList())
                .build();
    }

    private static List<MarkerFault> faults(Section... sections) {
        return MarkerFault.in(Plan.builder().sections(List.of(sections)).build());
    }

    private static void one(MarkerFault.Kind kind, String path, int found, int due, Section... sections) {
        assertThat(faults(sections)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.found()).isEqualTo(MarkerStyle.BRACKETED_CHINESE.format(found));
            assertThat(fault.expected()).isEqualTo(MarkerStyle.BRACKETED_CHINESE.format(due));
        });
    }

    @Test
    void aStyleRunsThroughThePlanOrRestartsInEachSection() {
        assertThat(faults(section(1, 1, 2), section(2, 3, 4), section(3, 5))).isEmpty();
        assertThat(faults(section(1, 1, 2), section(2, 1, 2), section(3, 1))).isEmpty();
        assertThat(faults(section(1, 1), section(2, 1), section(3, 1, 2, 3))).isEmpty();
        assertThat(faults(section(1, 1, 2), section(2), section(3, 3))).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aMistypedMarkerIsOneFaultAndWhatFollowsCountsAsRight() {
        one(SKIPPED, "sections[0].measures[4].marker", 6, 5, section(1, 1, 2, 3, 4, 6, 6, 7));
        one(REPEATED, "sections[0].measures[4].marker", 4, 5, section(1, 1, 2, 3, 4, 4, 6, 7));
        one(REVERSED, "sections[0].measures[3].marker", 2, 4, section(1, 1, 2, 3, 2, 5, 6));
        one(SKIPPED, "sections[1].measures[0].marker", 9, 3, section(1, 1, 2), section(2, 9, 4, 5));
        one(SKIPPED, "sections[1].measures[0].marker", 9, 1, section(1, 1, 2, 3), section(2, 9, 2, 3));
        one(SKIPPED, "sections[0].measures[0].marker", 7, 1, section(1, 7, 2, 3));
        one(SKIPPED, "sections[0].measures[2].marker", 9, 3, section(1, 1, 2, 9));
    }

    @Test
    void aDeletedItemIsOneFaultAtTheNext() {
        one(SKIPPED, "sections[0].measures[4].marker", 6, 5, section(1, 1, 2, 3, 4, 6, 7, 8));
        one(SKIPPED, "sections[1].measures[0].marker", 4, 3, section(1, 1, 2), section(2, 4, 5), section(3, 6));
        one(SKIPPED, "sections[1].measures[0].marker", 2, 1, section(1, 1, 2, 3), section(2, 2, 3));
    }

    @Test
    void aDeletedSectionIsOneFaultAndNotOneOfItsMeasures() {
        assertThat(faults(section(1, 1, 2), section(3, 5, 6), section(4, 7)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("sections[1].marker");
                    assertThat(fault.expected()).isEqualTo("二");
                    assertThat(fault.previous()).isEqualTo("sections[0]");
                });
    }

    @Test
    void twoItemsInTheWrongOrderAreOneFault() {
        one(SKIPPED, "sections[0].measures[1].marker", 3, 2, section(1, 1, 3, 2, 4, 5));
        assertThat(faults(section(1, 1, 2), section(3, 5, 6), section(2, 3, 4), section(4, 7)))
                .hasSize(1);
        one(SKIPPED, "sections[0].measures[1].marker", 5, 2, section(1, 1, 5, 2, 3, 4, 6));
        one(SKIPPED, "sections[0].measures[1].marker", 3, 2, section(1, 1, 3, 4, 2, 5));
    }

    @Test
    void aMarkerThatDisagreesWithItsNumberIsNoFaultOfTheSequence() {
        for (int number : new int[] {1, 2, 4, 9}) {
            Measure off = measure(3).toBuilder().number(number).build();
            Section section = section(1).toBuilder()
                    .measures(List.of(measure(1), measure(2), off, measure(4)))
                    .build();
            assertThat(faults(section)).isEmpty();
            Measure mistyped =
                    measure(number == 3 ? 1 : number).toBuilder().number(3).build();
            Section other = section(1).toBuilder()
                    .measures(List.of(measure(1), measure(2), mistyped, measure(4)))
                    .build();
            assertThat(faults(other)).isEmpty();
        }
    }

    @Test
    void aNumberWithoutAMarkerCountsInTheStyleBesideIt() {
        Measure unmarked = Measure.builder().number(2).build();
        assertThat(faults(section(1).toBuilder()
                        .measures(List.of(measure(1), unmarked, measure(3)))
                        .build()))
                .isEmpty();
        assertThat(faults(section(1).toBuilder()
                        .measures(List.of(unmarked, measure(3)))
                        .build()))
                .singleElement()
                .extracting(MarkerFault::path, MarkerFault::expected)
                .containsExactly("sections[0].measures[0].number", "（一）");
        assertThat(faults(section(1).toBuilder().measures(List.of(unmarked)).build()))
                .singleElement()
                .extracting(MarkerFault::found, MarkerFault::expected)
                .containsExactly("2", "1");
    }

    @Test
    void unnumberedItemsAreLeftOut() {
        Measure unnumbered = Measure.builder().title("无").build();
        assertThat(faults(section(1).toBuilder()
                        .measures(List.of(measure(1), unnumbered, measure(2)))
                        .build()))
                .isEmpty();
        Section plans = Section.builder()
                .title("工作方案")
                .sections(List.of(section(1, 1, 2), section(2, 3)))
                .build();
        assertThat(faults(plans, plans)).isEmpty();
    }

    @Test
    void sectionsAndMeasuresUnderOneParentAreOneSequence() {
        Section second = Section.builder().marker("（二）").number(2).build();
        Section mixed = section(1).toBuilder()
                .sections(List.of(second))
                .measures(List.of(measure(1), measure(3), measure(4)))
                .build();
        assertThat(faults(mixed, section(2, 5))).isEmpty();
        Section mistyped = mixed.toBuilder()
                .measures(List.of(measure(1), measure(9), measure(4)))
                .build();
        one(SKIPPED, "sections[0].measures[1].marker", 9, 3, mistyped);
    }

    @Test
    void circledNumbersBeyondTheirRangeAreNamedPlainly() {
        List<Measure> circled = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            circled.add(Measure.builder().marker(MarkerStyle.CIRCLED.format(i)).build());
        }
        circled.add(Measure.builder().marker("①").build());
        assertThat(faults(section(1).toBuilder().measures(circled).build()))
                .singleElement()
                .extracting(MarkerFault::found, MarkerFault::expected)
                .containsExactly("①", "51");
    }

    @Property
    void aRightPlanWithOneMistypedMarkerHasOneFault(
            @ForAll boolean running,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 3, max = 6) Integer> sizes,
            @ForAll @IntRange(max = 100) int where,
            @ForAll @IntRange(min = 1, max = 60) int mistyped) {
        int[][] numbers = numbers(sizes, running);
        assertThat(faults(sections(numbers))).isEmpty();
        int[] group = numbers[where % numbers.length];
        int at = where / numbers.length % group.length;
        boolean real = group[at] != mistyped;
        group[at] = mistyped;
        assertThat(faults(sections(numbers))).hasSizeLessThanOrEqualTo(1);
        if (real && (running || at > 0)) {
            assertThat(faults(sections(numbers))).hasSize(1);
        }
    }

    @Property
    void aRightPlanWithOneItemDeletedHasOneFaultUnlessItWasTheLastOfItsRun(
            @ForAll boolean running,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 3, max = 6) Integer> sizes,
            @ForAll @IntRange(max = 100) int where) {
        int[][] numbers = numbers(sizes, running);
        int section = where % numbers.length;
        int[] group = numbers[section];
        int at = where / numbers.length % group.length;
        int[] rest = new int[group.length - 1];
        System.arraycopy(group, 0, rest, 0, at);
        System.arraycopy(group, at + 1, rest, at, rest.length - at);
        numbers[section] = rest;
        boolean last = at == rest.length && (!running || section == numbers.length - 1);
        assertThat(faults(sections(numbers))).hasSize(last ? 0 : 1);
    }

    @Property
    void twoNeighboursExchangedAreOneFault(
            @ForAll boolean running,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 3, max = 6) Integer> sizes,
            @ForAll @IntRange(max = 100) int where) {
        int[][] numbers = numbers(sizes, running);
        int[] group = numbers[where % numbers.length];
        int at = where / numbers.length % (group.length - 1);
        int kept = group[at];
        group[at] = group[at + 1];
        group[at + 1] = kept;
        assertThat(faults(sections(numbers))).hasSize(1);
    }

    @Property
    void anyNumbersAreLookedThroughWithoutAnError(@ForAll List<@Size(max = 8) List<Integer>> groups) {
        List<Section> sections = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Measure> measures = group.stream()
                    .map(number -> Measure.builder().number(number).build())
                    .toList();
            sections.add(Section.builder().measures(measures).build());
        }
        faults(sections.toArray(Section[]::new));
    }

    private static int[][] numbers(List<Integer> sizes, boolean running) {
        int[][] numbers = new int[sizes.size()][];
        int next = 1;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new int[sizes.get(i)];
            next = running ? next : 1;
            for (int j = 0; j < numbers[i].length; j++) {
                numbers[i][j] = next++;
            }
        }
        return numbers;
    }

    private static Section[] sections(int[][] numbers) {
        Section[] sections = new Section[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            sections[i] = section(i + 1, numbers[i]);
        }
        return sections;
    }
}
