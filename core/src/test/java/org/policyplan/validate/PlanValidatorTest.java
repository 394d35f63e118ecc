package org.policyplan.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Severity;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Section;
import org.policyplan.yaml.PlanReader;

class PlanValidatorTest {
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    /** A small plan in which everything is right; each case changes one line of it. */
    private static final String PLAN = resource("small-plan.yaml");

    private static final String REGISTER = resource("small-register.yaml");

    private static String resource(String name) {
        try (var in = PlanValidatorTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile read(String yaml) {
        return PlanReader.standard().readAny(yaml.getBytes(UTF_8), "plan.yaml").orThrow();
    }

    /**
     * A change of the plan or the register, and the one finding it makes.
     *
     * @param line the line that changes, without its indent
     * @param changed what stands there instead
     * @param place what the finding points at: a piece of the changed text
     */
    record Case(
            String line, String changed, String id, Severity severity, String path, String place, List<String> args) {
        @Override
        public String toString() {
            return id + ": " + changed.strip();
        }
    }

    private static Case error(String line, String changed, String id, String path, String place, String... args) {
        return new Case(line, changed, id, Severity.ERROR, path, place, List.of(args));
    }

    private static Case warning(String line, String changed, String id, String path, String place, String... args) {
        return new Case(line, changed, id, Severity.WARNING, path, place, List.of(args));
    }

    static Stream<Case> plans() {
        return Stream.of(
                error("id: small", "id: Small_Plan", "plan.id", "id", "Small_Plan", "Small_Plan"),
                error(
                        "printedOn: 2024-12-31",
                        "printedOn: 2024-12-29",
                        "document.dates",
                        "document.printedOn",
                        "2024-12-29",
                        "2024-12-29",
                        "2024-12-30"),
                error(
                        "deadline: 2029",
                        "deadline: 2023-12",
                        "target.deadline.past",
                        "targets[0].deadline",
                        "2023-12",
                        "2023-12",
                        "2024-12-30"),
                error("id: t2", "id: t1", "target.id.duplicate", "sections[1].measures[0].targets[0].id", "t1", "t1"),
                error(
                        "upper: 10",
                        "upper: 7",
                        "target.range",
                        "sections[1].measures[0].targets[0].upper",
                        "7",
                        "7",
                        "8"),
                error(
                        "upper: 10",
                        "text: 十个",
                        "target.upper",
                        "sections[1].measures[0].targets[0].upper",
                        "id: t2",
                        "RANGE",
                        ""),
                error(
                        "comparator: RANGE",
                        "comparator: AT_MOST",
                        "target.upper.unexpected",
                        "sections[1].measures[0].targets[0].upper",
                        "10",
                        "AT_MOST",
                        "10"),
                error("value: 2600", "text: 略", "target.value", "targets[0].value", "id: t1", "REACH", ""),
                error(
                        "comparator: REACH",
                        "comparator: QUALITATIVE",
                        "target.value.unexpected",
                        "targets[0].value",
                        "2600",
                        "QUALITATIVE",
                        "2600"),
                error(
                        "number: 2 # measure",
                        "number: 3",
                        "marker.mismatch",
                        "sections[0].measures[1].number",
                        "3",
                        "（二）",
                        "3"),
                error(
                        "- marker: （二）",
                        "- marker: （三）",
                        "marker.mismatch",
                        "sections[0].measures[1].number",
                        "2",
                        "（三）",
                        "2"),
                error(
                        "responsible: [市科委]",
                        "responsible: [市科技委]",
                        "agency.unknown",
                        "sections[0].measures[1].responsibility.responsible[0]",
                        "市科技委",
                        "市科技委",
                        "市科委"),
                error(
                        "agencies: [各区政府]",
                        "agencies: [各区府]",
                        "agency.unknown",
                        "standing[0].agencies[0]",
                        "各区府",
                        "各区府",
                        "各区政府"),
                error("- from: 一/（一）", "- from: 一/（九）", "standing.from.unknown", "standing[0].from", "一/（九）", "一/（九）"),
                error("agencies: [各区政府]", "agencies: []", "standing.agencies", "standing[0].agencies", "[]", "[]"),
                warning(
                        "responsible: [市科委]",
                        "openEnded: true",
                        "measure.unassigned",
                        "sections[0].measures[1].responsibility",
                        "openEnded: true",
                        "（二） 第二"),
                warning(
                        "lead: [市商务委]",
                        "lead: [市商务委, 市科委, 市商务委]",
                        "responsibility.duplicate",
                        "sections[0].measures[0].responsibility.lead[2]",
                        "市商务委]",
                        "市商务委"),
                error(
                        "title: 第二",
                        "x-title: 第二",
                        "measure.empty",
                        "sections[0].measures[1].text",
                        "marker: （二）",
                        "（二）"),
                error("- name: 市科委", "- name: 市商务委", "agency.duplicate", "agencies[1].name", "市商务委", "市商务委", "市商务委"),
                error(
                        "members: [黄浦区政府]",
                        "members: [黄埔区政府]",
                        "agency.member.unknown",
                        "agencies[3].members[0]",
                        "黄埔区政府",
                        "黄埔区政府",
                        "黄浦区政府"),
                error("members: [黄浦区政府]", "members: []", "agency.members", "agencies[3].members", "[]", "各区政府"),
                error(
                        "kind: COLLECTIVE",
                        "kind: OTHER",
                        "agency.members.unexpected",
                        "agencies[3].members",
                        "黄浦区政府]",
                        "各区政府"),
                error(
                        "kind: DISTRICT_GOVERNMENT",
                        "membership: ALL",
                        "agency.membership.unexpected",
                        "agencies[2].membership",
                        "ALL",
                        "黄浦区政府"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyRuleMakesOneFindingAtItsPlace(Case each) {
        check(PLAN, each);
    }

    private static void check(String right, Case each) {
        int at = right.indexOf(each.line() + "\n");
        assertThat(at).as(each.line()).isNotNegative();
        String broken = right.substring(0, at)
                + each.changed()
                + right.substring(at + each.line().length());
        List<Finding> findings = VALIDATOR.validate(read(broken)).stream()
                .filter(finding -> !isSecond(each, finding))
                .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(each.id());
            assertThat(finding.severity()).isEqualTo(each.severity());
            assertThat(finding.path()).isEqualTo(each.path());
            assertThat(finding.arguments()).isEqualTo(each.args());
            assertThat(finding.place()).isNotNull();
            assertThat(broken.substring(finding.place().start())).startsWith(each.place());
            assertThat(finding.message(Language.ENGLISH)).doesNotContain("{");
            assertThat(finding.message(Language.CHINESE)).doesNotContain("{");
        });
    }

    /** A renamed agency is missed where it was named. */
    private static boolean isSecond(Case each, Finding finding) {
        return each.id().equals("agency.duplicate") && finding.id().equals("agency.unknown");
    }

    @Test
    void whatIsRightHasNoFinding() {
        assertThat(VALIDATOR.validate(read(PLAN))).isEmpty();
        assertThat(VALIDATOR.validate(read(REGISTER))).isEmpty();
    }

    @Test
    void aRegisterIsCheckedByItselfToo() {
        check(
                REGISTER,
                error(
                        "members: [黄浦区政府]",
                        "members: [黄埔区政府]",
                        "agency.member.unknown",
                        "agencies[2].members[0]",
                        "黄埔区政府",
                        "黄埔区政府",
                        "黄浦区政府"));
        check(
                REGISTER,
                error(
                        "aliases: [上海市商务委]",
                        "aliases: [上海市商务委, 黄浦区政府]",
                        "agency.duplicate",
                        "agencies[1].name",
                        "黄浦区政府",
                        "黄浦区政府",
                        "市商务委"));
    }

    @Test
    void aMarkerOutOfOrderNamesTheOneThatIsDueAndTheOneBefore() {
        String broken = PLAN.replace("marker: （二）", "marker: （三）").replace("number: 2 # measure", "number: 3");
        assertThat(VALIDATOR.validate(read(broken))).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("marker.skipped");
            assertThat(finding.path()).isEqualTo("sections[0].measures[1].marker");
            assertThat(finding.arguments()).containsExactly("（三）", "（二）");
            assertThat(broken.substring(finding.place().start())).startsWith("（三）");
            assertThat(broken.substring(finding.related().start())).startsWith("（一）");
            assertThat(finding.message(Language.CHINESE)).contains("（三）", "（二）");
        });
    }

    @Test
    void theFirstOfTwoIsTheRelatedPlace() {
        assertThat(VALIDATOR.validate(read(PLAN.replace("id: t2", "id: t1"))))
                .singleElement()
                .satisfies(finding ->
                        assertThat(PLAN.substring(finding.related().start())).startsWith("t1"));
        String twice = PLAN.replace("lead: [市商务委]", "lead: [市科委, 市商务委, 市商务委]");
        assertThat(VALIDATOR.validate(read(twice)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(twice.substring(finding.related().start())).startsWith("市商务委, 市商务委]"));
    }

    @Test
    void aPlanThatWasBuiltAndNotReadHasFindingsWithoutAPlace() {
        assertThat(VALIDATOR.validate(Plan.builder().build())).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.place()).isNull();
            assertThat(finding.toString()).startsWith("error plan.");
        });
    }

    @Test
    void aNumberBelowOneIsReported() {
        Section section = Section.builder().number(0).build();
        Plan plan = Plan.builder().id("p").title("题").sections(List.of(section)).build();
        assertThat(VALIDATOR.validate(plan))
                .extracting(finding -> finding.id() + " " + finding.path() + " " + finding.arguments())
                .containsExactly("marker.number sections[0].number [0]");
    }

    @Test
    void severalThreadsMayShareOneValidator() throws Exception {
        PlanFile broken = read(PLAN.replace("id: t2", "id: t1"));
        List<Finding> expected = VALIDATOR.validate(broken);
        var pool = Executors.newFixedThreadPool(4);
        Callable<List<Finding>> task = () -> VALIDATOR.validate(broken);
        for (var future : pool.invokeAll(java.util.Collections.nCopies(200, task))) {
            assertThat(future.get()).isEqualTo(expected);
        }
        pool.shutdown();
    }

    @Test
    void embeddersGetMessagesFromTheirOwnValidator() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            try (var factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            java.util.Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE), locale, true))
                    .buildValidatorFactory()) {
                assertThat(factory.getValidator().validate(Plan.builder().build()))
                        .hasSize(2)
                        .allSatisfy(
                                violation -> assertThat(violation.getMessage()).doesNotContain("{", "policyplan"))
                        .anySatisfy(
                                violation -> assertThat(violation.getMessage()).isIn("a plan needs a title", "方案须有标题"));
            }
        }
    }

    @Test
    void beyondAThousandFindingsTheRestIsCountedWarningsFirst() {
        List<Measure> measures =
                java.util.Collections.nCopies(1500, Measure.builder().text("文").build());
        Section section = Section.builder().measures(measures).build();
        Plan plan = Plan.builder().id("p").sections(List.of(section)).build();
        List<Finding> findings = VALIDATOR.validate(plan);
        assertThat(findings).hasSize(1001).first().extracting(Finding::id).isEqualTo("measure.unassigned");
        assertThat(findings).extracting(Finding::id).contains("plan.title");
        assertThat(findings.get(1000)).hasToString("warning findings.more: and 501 more");
    }

    @Test
    void tenThousandUnknownNamesAreNoBurden() {
        StringBuilder names = new StringBuilder("responsible: [市科委");
        for (int i = 0; i < 10_000; i++) {
            names.append(", 市科委").append(i % 50);
        }
        String large = PLAN.replace("responsible: [市科委]", names.append("]"));
        long start = System.nanoTime();
        assertThat(VALIDATOR.validate(read(large)))
                .hasSize(400)
                .extracting(Finding::id)
                .containsOnly("agency.unknown", "responsibility.duplicate");
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
