package org.policyplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Language;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.text.OfficialTextParser;

class PlanComparisonTest {
    private static final Plan PLAN = Shanghai.CURATED;

    private static Change only(Plan after) {
        PlanComparison comparison = PlanComparison.between(PLAN, after);
        assertThat(comparison.changes()).as(comparison.toText(Language.ENGLISH)).hasSize(1);
        return comparison.changes().get(0);
    }

    @Test
    void theCuratedPlanSaysWhatItsOfficialTextSays() {
        PlanComparison comparison = PlanComparison.between(PLAN, Shanghai.PARSED);
        assertThat(comparison.toText(Language.ENGLISH)).isEmpty();
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.consequences()).isEmpty();
    }

    @Test
    void anInsertedMeasureIsOneAdditionAndNotTwentyChanges() {
        Measure added = Measure.builder()
                .marker("（三）")
                .number(3)
                .title("培育数据要素市场")
                .text("支持建设数据流通交易平台，健全数据资产登记制度。")
                .build();
        List<Measure> all = new ArrayList<>(PLAN.measures());
        all.add(2, added);
        Plan after = renumbered(PLAN, all, 2);
        Change change = only(after);
        assertThat(change).isInstanceOf(Change.Added.class);
        assertThat(change.after().path()).isEqualTo("一/（三）");
        assertThat(change.before().path()).isEqualTo("一/（二）");
        assertThat(PlanComparison.between(PLAN, after).consequences()).hasSize(21);
        Change back = PlanComparison.between(after, PLAN).changes().get(0);
        assertThat(back).isInstanceOf(Change.Removed.class);
        assertThat(PlanComparison.between(after, PLAN).changes()).hasSize(1);
        assertThat(back.before()).isEqualTo(change.after());
        assertThat(back.after()).isEqualTo(change.before());
    }

    /** All measures numbered in their order; the one inserted stands in the first section. */
    private static Plan renumbered(Plan plan, List<Measure> all, int inserted) {
        String[] numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四".split(" ");
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (Section section : plan.sections()) {
            List<Measure> measures = new ArrayList<>();
            int count = section.measures().size() + (sections.isEmpty() && inserted >= 0 ? 1 : 0);
            for (int i = 0; i < count; i++, at++) {
                measures.add(all.get(at).toBuilder()
                        .marker("（" + numerals[at] + "）")
                        .number(at + 1)
                        .build());
            }
            sections.add(section.toBuilder().measures(measures).build());
        }
        return plan.toBuilder().sections(sections).build();
    }

    @Test
    void aMeasureMovedToAnotherSectionIsOneMove() {
        Measure measure = PLAN.sections().get(0).measures().get(0);
        Plan without = Shanghai.withMeasures(PLAN, 0, list -> list.subList(1, list.size()));
        Plan moved = Shanghai.withMeasures(without, 4, list -> {
            list.add(1, measure);
            return list;
        });
        assertThat(only(moved)).isInstanceOf(Change.Moved.class);
        assertThat(only(moved).before().path()).isEqualTo("一/（一）");
        assertThat(only(moved).after().path()).isEqualTo("五/（一）");
    }

    @Test
    void aMeasureBehindItsNeighboursIsOneMove() {
        Plan moved = Shanghai.withMeasures(PLAN, 1, list -> {
            list.add(list.remove(0));
            return list;
        });
        assertThat(only(moved)).isInstanceOf(Change.Moved.class);
        assertThat(only(moved).before().path())
                .isEqualTo("二/" + PLAN.sections().get(1).measures().get(0).marker());
    }

    @Test
    void anotherNumberAloneIsARenumbering() {
        Change change = only(Shanghai.withMeasure(
                PLAN, 2, 0, it -> it.toBuilder().marker("（四十）").number(40).build()));
        assertThat(change)
                .isInstanceOfSatisfying(
                        Change.Renumbered.class, it -> assertThat(it.to()).isEqualTo("（四十）"));
    }

    @Test
    void theWordsOfAChangedTextAreNamed() {
        Measure measure = PLAN.sections().get(5).measures().get(1);
        String text = measure.text();
        int at = 4;
        String other = text.substring(0, at) + "信息" + text.substring(at + 2);
        Change change = only(Shanghai.withMeasure(
                PLAN, 5, 1, it -> it.toBuilder().text(other).build()));
        assertThat(change)
                .isInstanceOfSatisfying(
                        Change.Reworded.class,
                        it -> assertThat(it.edits()).containsExactly(new TextEdit(text.substring(4, 6), "信息", 4, 4)));
        assertThat(change.describe(Language.ENGLISH))
                .isEqualTo("measure " + change.after().path() + " " + measure.title() + ": text: “"
                        + text.substring(4, 6) + "” became “信息”");
        assertThat(change.describe(Language.CHINESE))
                .isEqualTo("措施 " + change.after().path() + " " + measure.title() + "：正文：“" + text.substring(4, 6)
                        + "”改为“信息”");
        assertThat(change.before().origin()).isNotNull();
    }

    @Test
    void aRetitledAndRewordedMeasureIsStillTheSame() {
        Measure measure = PLAN.measures().get(3);
        Plan after = Shanghai.withMeasures(PLAN, sectionOf(measure), list -> {
            int i = list.indexOf(measure);
            list.set(
                    i,
                    measure.toBuilder()
                            .title("另起一个标题")
                            .text(measure.text() + "同时，新增一句。")
                            .build());
            return list;
        });
        assertThat(PlanComparison.between(PLAN, after).changes())
                .extracting(Object::getClass)
                .isEqualTo(List.of(Change.Retitled.class, Change.Reworded.class));
    }

    private static int sectionOf(Measure measure) {
        for (int i = 0; i < PLAN.sections().size(); i++) {
            if (PLAN.sections().get(i).measures().contains(measure)) {
                return i;
            }
        }
        throw new AssertionError();
    }

    @Test
    void everyChangeOfAClauseIsNamedByItself() {
        Responsibility was = PLAN.sections().get(0).measures().get(0).responsibility();
        String first = was.responsible().get(0);
        List<String> others = was.responsible().subList(1, was.responsible().size());
        assertThat(clause(
                        was.toBuilder().lead(List.of(first)).responsible(others).build()))
                .isInstanceOfSatisfying(Change.RoleChanged.class, it -> {
                    assertThat(it.name()).isEqualTo(first);
                    assertThat(it.from()).isEqualTo(Role.RESPONSIBLE);
                    assertThat(it.to()).isEqualTo(Role.LEAD);
                });
        assertThat(clause(was.toBuilder().responsible(others).build())).isInstanceOf(Change.AgencyRemoved.class);
        assertThat(clause(was.toBuilder().support(List.of("市数据局")).build())).isInstanceOf(Change.AgencyAdded.class);
        List<String> turned = new ArrayList<>(others);
        turned.add(first);
        assertThat(clause(was.toBuilder().responsible(turned).build())).isInstanceOf(Change.OrderChanged.class);
        assertThat(clause(was.toBuilder().deadline("2025年底").build())).isInstanceOf(Change.ElementChanged.class);
    }

    private static Change clause(Responsibility responsibility) {
        return only(Shanghai.withMeasure(
                PLAN, 0, 0, it -> it.toBuilder().responsibility(responsibility).build()));
    }

    @Test
    void bracketsOfEitherWidthAreOneName() {
        Plan narrow = Shanghai.withMeasure(PLAN, 5, 1, it -> {
            List<String> names = it.responsibility().responsible().stream()
                    .map(name -> name.replace('（', '(').replace('）', ')'))
                    .toList();
            return it.toBuilder()
                    .responsibility(
                            it.responsibility().toBuilder().responsible(names).build())
                    .build();
        });
        assertThat(PlanComparison.between(PLAN, narrow).isEmpty()).isTrue();
    }

    @Test
    void tenPlantedDisagreementsAreEachFoundWithBothPlaces() {
        String text = Shanghai.text();
        String wrong = text.replace("沪府办发〔2024〕31号", "沪府办发〔2024〕32号")
                .replace("此件公开发布", "此件依申请公开")
                .replace("2600亿美元", "2800亿美元");
        assertThat(wrong).isNotEqualTo(text);
        Plan official =
                OfficialTextParser.standard().parse(text, "official.txt").orThrow();
        Plan curated = PLAN.toBuilder()
                .document(PLAN.document().toBuilder()
                        .note("此件依申请公开")
                        .issuedOn(PLAN.document().issuedOn().plusDays(1))
                        .build())
                .targets(PLAN.targets().stream()
                        .map(it -> it.id().equals("t1")
                                ? it.toBuilder()
                                        .value(java.math.BigDecimal.valueOf(2800))
                                        .build()
                                : it)
                        .toList())
                .build();
        curated = Shanghai.withMeasure(
                curated, 0, 0, it -> it.toBuilder().title("先行先试增值电信业务").build());
        curated = Shanghai.withMeasure(
                curated, 0, 1, it -> it.toBuilder().text(it.text() + "多一句。").build());
        curated = responsible(curated, 1, 0, names -> names.remove(0));
        curated = responsible(curated, 1, 1, names -> names.add("市统计局"));
        curated = responsible(curated, 2, 0, names -> names.add(names.remove(0)));
        curated = Shanghai.withMeasures(curated, 3, list -> {
            list.remove(0);
            return list;
        });
        curated = Shanghai.withMeasure(
                curated, 4, 0, it -> it.toBuilder().marker("（九十）").number(90).build());
        PlanComparison comparison = PlanComparison.between(curated, official);
        assertThat(comparison.changes())
                .as(comparison.toText(Language.CHINESE))
                .extracting(ChangeDetails::kind)
                .containsExactlyInAnyOrder(
                        "element-changed",
                        "element-changed",
                        "target-changed",
                        "retitled",
                        "reworded",
                        "agency-added",
                        "agency-removed",
                        "order-changed",
                        "added",
                        "renumbered");
        assertThat(comparison.changes()).allSatisfy(change -> {
            assertThat(change.before().origin()).isNotNull();
            assertThat(change.after().origin()).isNotNull();
            assertThat(change.after().origin().file()).isEqualTo("official.txt");
        });
    }

    private static Plan responsible(
            Plan plan, int section, int measure, java.util.function.Consumer<List<String>> change) {
        return Shanghai.withMeasure(plan, section, measure, it -> {
            List<String> names = new ArrayList<>(it.responsibility().responsible());
            change.accept(names);
            return it.toBuilder()
                    .responsibility(
                            it.responsibility().toBuilder().responsible(names).build())
                    .build();
        });
    }

    @Test
    void jsonHoldsBothPlacesAndTheWords() {
        Plan after = Shanghai.withMeasure(
                Shanghai.PARSED,
                0,
                0,
                it -> it.toBuilder().title("先行先试\"增值\"电信").build());
        String json = PlanComparison.between(PLAN, after).toJson();
        assertThat(json)
                .contains("\"kind\": \"retitled\"")
                .contains("\"file\": \"plan.yaml\"")
                .contains("\"file\": \"official.txt\"")
                .contains("\"line\": 43")
                .contains("先行先试\\\"增值\\\"电信")
                .endsWith("}\n");
        assertThat(PlanComparison.between(PLAN, PLAN).toJson())
                .isEqualTo("{\n  \"changes\": [],\n  \"consequences\": []\n}\n");
    }

    @Test
    void largePlansTakeTimeInProportion() {
        List<Measure> many = new ArrayList<>();
        List<Measure> others = new ArrayList<>();
        List<Measure> seeds = PLAN.measures();
        for (int i = 0; i < 23_000; i++) {
            Measure seed = seeds.get(i % seeds.size());
            String text = seed.text().replace("支持", "支持第" + i + "批");
            many.add(seed.toBuilder()
                    .title(seed.title() + i)
                    .text(text)
                    .number(i + 1)
                    .marker("（" + (i + 1) + "）")
                    .build());
            others.add(seed.toBuilder()
                    .title(seed.title() + "之" + i)
                    .text(text + "另" + i)
                    .number(i + 1)
                    .marker("（" + (i + 1) + "）")
                    .build());
        }
        Plan before = Shanghai.withMeasures(PLAN, 0, list -> many);
        Plan after = Shanghai.withMeasures(PLAN, 0, list -> others);
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        PlanComparison comparison = PlanComparison.between(before, after);
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(20_000);
        assertThat(comparison.changes(Change.Added.class)).hasSizeLessThan(100);
    }
}
