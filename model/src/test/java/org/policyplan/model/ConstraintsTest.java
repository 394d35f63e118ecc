package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policyplan.model.RecordingContext.violations;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static Measure measure(String... responsible) {
        return Measure.builder()
                .marker("（一）")
                .number(1)
                .title("题")
                .responsibility(Responsibility.builder()
                        .responsible(List.of(responsible))
                        .build())
                .build();
    }

    private static Plan plan(Measure... measures) {
        Section section = Section.builder()
                .marker("一")
                .number(1)
                .measures(List.of(measures))
                .build();
        return Plan.builder().sections(List.of(section)).build();
    }

    private static Agency agency(String name, String... aliases) {
        return Agency.builder().name(name).aliases(List.of(aliases)).build();
    }

    @Test
    void aMeasureNeedsAnAgency() {
        AssignedValidator validator = new AssignedValidator();
        assertThat(violations(validator, measure("市商务委"))).isEmpty();
        assertThat(violations(validator, measure())).containsExactly("{policyplan.measure.unassigned} responsibility");
    }

    @Test
    void aMeasureNeedsATitleOrAText() {
        HasContentValidator validator = new HasContentValidator();
        assertThat(violations(validator, measure())).isEmpty();
        assertThat(violations(validator, Measure.builder().text("文").build())).isEmpty();
        assertThat(violations(validator, Measure.builder().title(" ").build()))
                .containsExactly("{policyplan.measure.empty} text");
    }

    @Test
    void aDocumentIsPrintedOnTheDayOfItsIssueOrLater() {
        DatesInOrderValidator validator = new DatesInOrderValidator();
        LocalDate day = LocalDate.of(2024, 12, 30);
        OfficialDocument document =
                OfficialDocument.builder().issuedOn(day).printedOn(day).build();
        assertThat(violations(validator, document)).isEmpty();
        assertThat(violations(
                        validator, OfficialDocument.builder().printedOn(day).build()))
                .isEmpty();
        assertThat(violations(
                        validator,
                        document.toBuilder().printedOn(day.minusDays(1)).build()))
                .containsExactly("{policyplan.document.dates} printedOn");
    }

    @Test
    void aCollectiveHasMembersAndNothingElseHas() {
        CoherentCollectiveValidator validator = new CoherentCollectiveValidator();
        Agency plain = agency("市商务委");
        Agency all = agency("各区政府").toBuilder()
                .kind(AgencyKind.COLLECTIVE)
                .members(List.of("甲"))
                .membership(Membership.ALL)
                .build();
        assertThat(violations(validator, plain)).isEmpty();
        assertThat(violations(validator, all)).isEmpty();
        assertThat(violations(validator, all.toBuilder().membership(null).build()))
                .isEmpty();
        assertThat(violations(validator, all.toBuilder().members(List.of()).build()))
                .containsExactly("{policyplan.agency.members} members");
        assertThat(violations(validator, all.toBuilder().kind(null).build()))
                .containsExactly("{policyplan.agency.members.unexpected} members");
        assertThat(violations(
                        validator, plain.toBuilder().membership(Membership.SOME).build()))
                .containsExactly("{policyplan.agency.membership.unexpected} membership");
    }

    @Test
    void aTargetHasTheNumbersThatItsComparatorNeeds() {
        CoherentTargetValidator validator = new CoherentTargetValidator();
        Target range = ValuesTest.TARGET;
        assertThat(violations(validator, range)).isEmpty();
        assertThat(violations(validator, range.toBuilder().upper(range.value()).build()))
                .isEmpty();
        assertThat(violations(
                        validator, range.toBuilder().upper(BigDecimal.ZERO).build()))
                .containsExactly("{policyplan.target.range} upper");
        assertThat(violations(validator, range.toBuilder().upper(null).build()))
                .containsExactly("{policyplan.target.upper} upper");
        assertThat(violations(
                        validator,
                        range.toBuilder().comparator(TargetComparator.AT_MOST).build()))
                .containsExactly("{policyplan.target.upper.unexpected} upper");
        Target qualitative =
                Target.builder().comparator(TargetComparator.QUALITATIVE).build();
        assertThat(violations(validator, qualitative)).isEmpty();
        assertThat(violations(
                        validator, qualitative.toBuilder().value(BigDecimal.ONE).build()))
                .containsExactly("{policyplan.target.value.unexpected} value");
        assertThat(violations(validator, Target.builder().build())).containsExactly("{policyplan.target.value} value");
    }

    @Test
    void noAgencyStandsTwiceInAResponsibility() {
        DistinctAgenciesValidator validator = new DistinctAgenciesValidator();
        assertThat(violations(validator, ValuesTest.RESPONSIBILITY)).isEmpty();
        Responsibility twice = Responsibility.builder()
                .lead(List.of("甲（乙）"))
                .responsible(List.of("丙", "甲(乙)"))
                .support(List.of("丙"))
                .build();
        assertThat(violations(validator, twice))
                .containsExactly(
                        "{policyplan.responsibility.duplicate} responsible[1]",
                        "{policyplan.responsibility.duplicate} support[0]");
    }

    @Test
    void everyTargetOfAPlanHasAnIdOfItsOwn() {
        DistinctTargetIdsValidator validator = new DistinctTargetIdsValidator();
        Target t1 = Target.builder().id("t1").build();
        Plan plan = plan(measure().toBuilder()
                .targets(List.of(t1, Target.builder().build(), Target.builder().build()))
                .build());
        assertThat(violations(validator, plan)).isEmpty();
        assertThat(violations(validator, plan.toBuilder().targets(List.of(t1)).build()))
                .containsExactly("{policyplan.target.id.duplicate} sections[0].measures[0].targets[0].id");
    }

    @Test
    void noTargetIsDueBeforeThePlanIsIssued() {
        TimelyTargetsValidator validator = new TimelyTargetsValidator();
        Plan plan = Plan.builder()
                .targets(List.of(
                        Target.builder().deadline(Deadline.of(2024)).build(),
                        Target.builder().build(),
                        Target.builder().deadline(Deadline.of(2023)).build()))
                .build();
        assertThat(violations(validator, plan)).isEmpty();
        OfficialDocument document =
                OfficialDocument.builder().issuedOn(LocalDate.of(2024, 12, 30)).build();
        assertThat(violations(validator, plan.toBuilder().document(document).build()))
                .containsExactly("{policyplan.target.deadline.past} targets[2].deadline");
        assertThat(violations(
                        validator,
                        plan.toBuilder()
                                .document(OfficialDocument.builder().build())
                                .build()))
                .isEmpty();
    }

    @Test
    void namesAreInTheRegisterWhereThereIsOne() {
        KnownAgenciesValidator validator = new KnownAgenciesValidator();
        Plan plan = plan(measure("市商务委", "甲(乙)", "上海市科委"));
        assertThat(violations(validator, plan)).isEmpty();
        Agency science = agency("市科委").toBuilder().fullName("上海市科委").build();
        Plan registered = plan.toBuilder()
                .agencies(List.of(agency("市商务局"), agency("乙", "甲（乙）"), science))
                .standing(
                        List.of(Standing.builder().agencies(List.of("市科委", "丁")).build()))
                .build();
        assertThat(violations(validator, registered))
                .containsExactly(
                        "{policyplan.agency.unknown} sections[0].measures[0].responsibility.responsible[0]",
                        "{policyplan.agency.unknown} standing[0].agencies[1]");
        RegisterReference unread = new RegisterReference("r.yaml", null);
        assertThat(violations(
                        validator, registered.toBuilder().agencyRegister(unread).build()))
                .isEmpty();
    }

    @Test
    void membersAreInTheRegister() {
        KnownMembersValidator validator = new KnownMembersValidator();
        Agency all = agency("各区政府").toBuilder().members(List.of("甲", "乙")).build();
        AgencyRegister register =
                AgencyRegister.builder().agencies(List.of(agency("甲"), all)).build();
        assertThat(violations(validator, register))
                .containsExactly("{policyplan.agency.member.unknown} agencies[1].members[1]");
        Plan plan = Plan.builder()
                .agencies(List.of(all))
                .agencyRegister(new RegisterReference(
                        "r.yaml",
                        AgencyRegister.builder()
                                .agencies(List.of(agency("甲"), agency("丙", "乙")))
                                .build()))
                .build();
        assertThat(violations(validator, plan)).isEmpty();
    }

    @Test
    void noNameMeansTwoAgencies() {
        DistinctAgencyNamesValidator validator = new DistinctAgencyNamesValidator();
        Agency full = agency("中国人民银行上海总部").toBuilder().fullName("中国人民银行上海总部").build();
        assertThat(violations(
                        validator,
                        Plan.builder().agencies(List.of(full, agency("甲", "甲"))).build()))
                .isEmpty();
        AgencyRegister register = AgencyRegister.builder()
                .agencies(List.of(
                        agency("甲", "乙（丙）"),
                        agency("丁", "丁", "乙(丙)"),
                        agency("甲", "乙（丙）"),
                        agency("戊").toBuilder().fullName("丁").build(),
                        agency(""),
                        agency("")))
                .build();
        assertThat(violations(validator, register))
                .containsExactly(
                        "{policyplan.agency.duplicate} agencies[1].aliases[1]",
                        "{policyplan.agency.duplicate} agencies[2].name",
                        "{policyplan.agency.duplicate} agencies[3].fullName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "一/（一）", "工作方案/二/（一）", "二/（一）", "二/收尾", "二/", "工作方案"})
    void aStandingResponsibilityNamesAnItemThatExists(String from) {
        assertThat(standing(from)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）", "三/（一）", "一/（二）", "一/", "/一", "二/（一）/（一）", "一/题", "方案/二"})
    void aStandingResponsibilityOfNoItemIsReported(String from) {
        assertThat(standing(from)).containsExactly("{policyplan.standing.from.unknown} standing[0].from");
    }

    private static List<String> standing(String from) {
        Section second = Section.builder()
                .marker("二")
                .measures(List.of(
                        measure(),
                        Measure.builder().title("收尾").build(),
                        Measure.builder().build()))
                .build();
        Section carried =
                Section.builder().title("工作方案").sections(List.of(second)).build();
        Plan plan = plan(measure());
        return violations(
                new KnownStandingPathsValidator(),
                plan.toBuilder()
                        .sections(List.of(plan.sections().get(0), carried))
                        .standing(List.of(Standing.builder().from(from).build()))
                        .build());
    }

    @Test
    void aMarkerAndItsNumberAgree() {
        var onMeasure = new MarkerAgreesValidator.OnMeasure();
        assertThat(violations(onMeasure, measure())).isEmpty();
        assertThat(violations(onMeasure, Measure.builder().number(2).build())).isEmpty();
        assertThat(violations(onMeasure, Measure.builder().marker("甲").number(2).build()))
                .isEmpty();
        assertThat(violations(onMeasure, measure().toBuilder().number(2).build()))
                .containsExactly("{policyplan.marker.mismatch} number");
        assertThat(violations(onMeasure, measure().toBuilder().number(0).build()))
                .isEmpty();
        var onSection = new MarkerAgreesValidator.OnSection();
        assertThat(violations(
                        onSection, Section.builder().marker("第三条").number(3).build()))
                .isEmpty();
        assertThat(violations(
                        onSection, Section.builder().marker("第三条").number(4).build()))
                .containsExactly("{policyplan.marker.mismatch} number");
    }

    @Test
    void markersFollowOneAnother() {
        OrderedMarkersValidator validator = new OrderedMarkersValidator();
        Measure second = measure().toBuilder().marker("（二）").number(2).build();
        Measure third = measure().toBuilder().marker("（三）").number(3).build();
        assertThat(violations(validator, plan(measure(), second, third))).isEmpty();
        assertThat(violations(validator, plan(measure(), third)))
                .containsExactly("{policyplan.marker.skipped} sections[0].measures[1].marker");
        assertThat(violations(validator, plan(measure(), second, second)))
                .containsExactly("{policyplan.marker.repeated} sections[0].measures[2].marker");
        assertThat(violations(validator, plan(measure(), second, third, measure())))
                .containsExactly("{policyplan.marker.reversed} sections[0].measures[3].marker");
    }

    @Test
    void nothingIsWrongWithNothing() {
        assertThat(new AssignedValidator().isValid(null, null)).isTrue();
        assertThat(new OrderedMarkersValidator().isValid(null, null)).isTrue();
        assertThat(new MarkerAgreesValidator.OnSection().isValid(null, null)).isTrue();
        assertThat(new MarkerAgreesValidator.OnMeasure().isValid(null, null)).isTrue();
    }

    @Test
    void embeddersHaveAMessageForEveryConstraintInBothLanguages() throws IOException {
        Properties english = messages("ContributorValidationMessages.properties");
        Properties chinese = messages("ContributorValidationMessages_zh.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (Class<?> annotation : List.of(
                Assigned.class,
                CoherentCollective.class,
                CoherentTarget.class,
                DatesInOrder.class,
                DistinctAgencies.class,
                DistinctAgencyNames.class,
                DistinctTargetIds.class,
                HasContent.class,
                KnownAgencies.class,
                KnownMembers.class,
                KnownStandingPaths.class,
                MarkerAgrees.class,
                OrderedMarkers.class,
                TimelyTargets.class)) {
            assertThat(annotation).hasAnnotation(Constraint.class);
            assertThat(english.stringPropertyNames()).contains(template(annotation));
        }
    }

    private static String template(Class<?> annotation) {
        try {
            String template = (String) annotation.getMethod("message").getDefaultValue();
            return template.substring(1, template.length() - 1);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties messages(String file) throws IOException {
        try (var in = ConstraintsTest.class.getResourceAsStream("/" + file)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
