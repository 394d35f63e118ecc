package org.policyplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyplan.finding.Language;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;

/** Generated edits of generated plans: each is reported as exactly that edit. */
class ComparisonPropertyTest {
    private static final String SYLLABLES = "推动数字贸易服务发展支持建设平台企业跨境电商金融开放创新人才试点标准规范合作国际枢纽文化旅游";

    /** An edit that is generated, numbered by its place. */
    enum Edit {
        INSERT(Change.Added.class),
        REMOVE(Change.Removed.class),
        MOVE(Change.Moved.class),
        RENUMBER(Change.Renumbered.class),
        RETITLE(Change.Retitled.class),
        REWORD(Change.Reworded.class),
        ADD_AGENCY(Change.AgencyAdded.class),
        REMOVE_AGENCY(Change.AgencyRemoved.class),
        CHANGE_ROLE(Change.RoleChanged.class),
        CHANGE_ORDER(Change.OrderChanged.class),
        SET_DEADLINE(Change.ElementChanged.class),
        RETITLE_PLAN(Change.ElementChanged.class);

        final Class<? extends Change> reported;

        Edit(Class<? extends Change> reported) {
            this.reported = reported;
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    i % 3 == 2
                            ? (char) (0x4E00 + random.nextInt(5000))
                            : SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return text.append("。").toString();
    }

    private static Measure measure(Random random) {
        Responsibility responsibility = Responsibility.builder()
                .lead(List.of("甲局" + random.nextInt(9)))
                .responsible(List.of("乙委", "丙局", "丁办"))
                .build();
        return Measure.builder()
                .title(text(random, 8 + random.nextInt(8)))
                .text(text(random, 30 + random.nextInt(60)))
                .responsibility(responsibility)
                .build();
    }

    private static List<List<Measure>> measures(Random random) {
        List<List<Measure>> sections = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<Measure> list = new ArrayList<>();
            for (int m = 3 + random.nextInt(5); m > 0; m--) {
                list.add(measure(random));
            }
            sections.add(list);
        }
        return sections;
    }

    /** A plan whose measures are numbered, throughout or in each section. */
    private static Plan plan(List<List<Measure>> lists, boolean throughout, List<String> titles) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (int s = 0; s < lists.size(); s++) {
            List<Measure> measures = new ArrayList<>();
            number = throughout ? number : 0;
            for (Measure measure : lists.get(s)) {
                number++;
                measures.add(measure.toBuilder()
                        .marker("（" + number + "）")
                        .number(number)
                        .build());
            }
            sections.add(Section.builder()
                    .marker("第" + (s + 1))
                    .number(s + 1)
                    .title(titles.get(s))
                    .measures(measures)
                    .build());
        }
        return Plan.builder().id("generated").title("方案").sections(sections).build();
    }

    @Property(tries = 600)
    void aGeneratedEditIsReportedAsExactlyThatEdit(
            @ForAll("seeds") long seed, @ForAll Edit edit, @ForAll boolean throughout) {
        Random random = new Random(seed);
        List<List<Measure>> lists = measures(random);
        List<String> titles = lists.stream().map(list -> text(random, 9)).toList();
        Plan before = plan(lists, throughout, titles);
        int section = random.nextInt(lists.size());
        int at = random.nextInt(lists.get(section).size());
        Plan after = apply(edit, lists, section, at, random, before, throughout, titles);
        PlanComparison comparison = PlanComparison.between(before, after);
        assertThat(comparison.changes()).as(comparison.toText(Language.ENGLISH)).hasSize(1);
        Change change = comparison.changes().get(0);
        assertThat(change).isInstanceOf(edit.reported);
        check(edit, change, before, after, section, at);
        assertThat(change.describe(Language.CHINESE)).isNotBlank();
        PlanComparison back = PlanComparison.between(after, before);
        assertThat(back.changes()).hasSize(1);
    }

    private static Plan apply(
            Edit edit,
            List<List<Measure>> lists,
            int section,
            int at,
            Random random,
            Plan before,
            boolean throughout,
            List<String> titles) {
        List<Measure> list = lists.get(section);
        Measure measure = list.get(at);
        Responsibility clause = measure.responsibility();
        switch (edit) {
            case INSERT -> list.add(at, measure(random));
            case REMOVE -> list.remove(at);
            case MOVE -> {
                list.remove(at);
                int to = random.nextInt(lists.size());
                List<Measure> target = lists.get(to);
                int index = random.nextInt(target.size() + 1);
                target.add(to == section && index == at ? (at + 1) % (target.size() + 1) : index, measure);
            }
            case RETITLE -> list.set(at, measure.toBuilder().title("全新的名称").build());
            case REWORD -> {
                String text = measure.text();
                int word = random.nextInt(text.length() - 3);
                list.set(
                        at,
                        measure.toBuilder()
                                .text(text.substring(0, word) + "𠮷ＸＹ" + text.substring(word + 2))
                                .build());
            }
            case ADD_AGENCY ->
                clause(list, at, clause.toBuilder().support(List.of("戊署")).build());
            case REMOVE_AGENCY ->
                clause(
                        list,
                        at,
                        clause.toBuilder().responsible(List.of("乙委", "丁办")).build());
            case CHANGE_ROLE ->
                clause(
                        list,
                        at,
                        clause.toBuilder()
                                .responsible(List.of("乙委", "丙局"))
                                .support(List.of("丁办"))
                                .build());
            case CHANGE_ORDER ->
                clause(
                        list,
                        at,
                        clause.toBuilder()
                                .responsible(List.of("丙局", "乙委", "丁办"))
                                .build());
            case SET_DEADLINE ->
                clause(list, at, clause.toBuilder().deadline("2025年").build());
            case RENUMBER, RETITLE_PLAN -> {}
        }
        Plan after = plan(lists, throughout, titles);
        return switch (edit) {
            case RETITLE_PLAN -> after.toBuilder().title("新方案").build();
            case RENUMBER ->
                Shanghai.withMeasure(
                        after,
                        section,
                        at,
                        it -> it.toBuilder().marker("（99）").number(99).build());
            default -> after;
        };
    }

    private static void clause(List<Measure> list, int at, Responsibility clause) {
        list.set(at, list.get(at).toBuilder().responsibility(clause).build());
    }

    private static void check(Edit edit, Change change, Plan before, Plan after, int section, int at) {
        Measure was = before.sections().get(section).measures().get(at);
        String old = before.sections().get(section).marker() + "/" + was.marker();
        switch (edit) {
            case INSERT ->
                assertThat(change.after().title())
                        .isEqualTo(
                                after.sections().get(section).measures().get(at).title());
            case RETITLE_PLAN -> assertThat(change.after().path()).isEmpty();
            case MOVE -> {}
            default -> assertThat(change.before().path()).isEqualTo(old);
        }
    }

    @Property(tries = 200)
    void comparedWithItselfAPlanHasNoChange(@ForAll("seeds") long seed, @ForAll boolean throughout) {
        Random random = new Random(seed);
        List<List<Measure>> lists = measures(random);
        lists.get(0).add(lists.get(0).get(0));
        List<String> titles = lists.stream().map(list -> "").toList();
        Plan plan = plan(lists, throughout, titles);
        assertThat(PlanComparison.between(plan, plan).changes()).isEmpty();
        assertThat(PlanComparison.between(plan, plan).consequences()).isEmpty();
    }

    @Property(tries = 500)
    void theEditsOfATextMakeItTheOther(@ForAll("texts") String a, @ForAll("texts") String b) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (TextEdit edit : TextDifference.between(a, b)) {
            made.append(a, at, edit.before());
            assertThat(made.length()).isEqualTo(edit.after());
            assertThat(a.startsWith(edit.removed(), edit.before())).isTrue();
            made.append(edit.added());
            at = edit.before() + edit.removed().length();
        }
        assertThat(made.append(a.substring(at)).toString()).isEqualTo(b);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("甲乙丙。；ab1 ").ofMaxLength(40),
                Arbitraries.strings().withChars("甲乙𠮷\n").ofMaxLength(2000),
                Arbitraries.strings().ofMaxLength(30));
    }
}
