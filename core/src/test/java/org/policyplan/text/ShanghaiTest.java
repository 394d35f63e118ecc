package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.Section;
import org.policyplan.model.Target;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/** The official text of 沪府办发〔2024〕31号 against the plan that was curated from it by hand, element by element. */
final class ShanghaiTest {
    private static final Plan CURATED = curated();
    private static final Plan PARSED =
            OfficialTextParser.standard().parse(Fixtures.shanghai(), "official.txt").orThrow();

    private static Plan curated() {
        try (var in = ShanghaiSeed.PLAN.open()) {
            return PlanReader.builder().folder(ShanghaiSeed::open).build().read(in, "plan.yaml").orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void same(Function<Plan, T> part) {
        assertThat(part.apply(PARSED)).isEqualTo(part.apply(CURATED));
    }

    private static <T> void sameOfDocument(Function<OfficialDocument, T> part) {
        same(plan -> part.apply(plan.document()));
    }

    private static <T> void sameOfTargets(Function<Target, T> part) {
        same(plan -> plan.targets().stream().map(part).toList());
    }

    private static <T> void sameOfSections(Function<Section, T> part) {
        same(plan -> plan.sections().stream().map(part).toList());
    }

    private static <T> void sameOfMeasures(Function<Measure, T> part) {
        same(plan -> plan.measures().stream().map(part).toList());
    }

    private static Origin part(Origin origin, String name) {
        return origin.part(name).orElseThrow();
    }

    @Test
    void itHasNoFinding() {
        assertThat(OfficialTextParser.standard().parse(Fixtures.shanghai(), "a").findings()).isEmpty();
    }

    @Test
    void itHasSixSections23MeasuresAnd114ResponsibilitiesUnder33Names() {
        List<String> names = PARSED.measures().stream()
                .flatMap(measure -> measure.responsibility().responsible().stream())
                .toList();
        assertThat(PARSED.sections()).hasSize(6);
        assertThat(PARSED.measures()).hasSize(23);
        assertThat(names).hasSize(114);
        assertThat(PARSED.agencies()).extracting(agency -> agency.name()).containsExactlyElementsOf(names.stream().distinct().toList()).hasSize(33);
    }

    @Test
    void theTitleTheGenreAndThePlaceAreThoseOfTheCuratedPlan() {
        same(Plan::title);
        same(Plan::genre);
        same(Plan::jurisdiction);
    }

    @Test
    void everyElementOfTheDocumentIsThatOfTheCuratedPlan() {
        sameOfDocument(OfficialDocument::genre);
        sameOfDocument(OfficialDocument::number);
        sameOfDocument(OfficialDocument::title);
        sameOfDocument(OfficialDocument::issuer);
        sameOfDocument(OfficialDocument::addressees);
        sameOfDocument(OfficialDocument::body);
        sameOfDocument(OfficialDocument::issuedOn);
        sameOfDocument(OfficialDocument::note);
        sameOfDocument(OfficialDocument::copiedTo);
        sameOfDocument(OfficialDocument::printedBy);
        sameOfDocument(OfficialDocument::printedOn);
        same(Plan::document);
    }

    @Test
    void theFrameOfThePlanIsThatOfTheCuratedPlan() {
        same(Plan::basis);
        same(Plan::preamble);
        same(Plan::closing);
        same(Plan::leadBody);
        same(Plan::standing);
    }

    @Test
    void everyTargetIsThatOfTheCuratedPlan() {
        sameOfTargets(Target::id);
        sameOfTargets(Target::indicator);
        sameOfTargets(Target::comparator);
        sameOfTargets(Target::value);
        sameOfTargets(Target::unit);
        sameOfTargets(Target::approximate);
        sameOfTargets(Target::aspiration);
        sameOfTargets(Target::deadline);
        sameOfTargets(Target::text);
        same(Plan::targets);
    }

    @Test
    void everySectionIsThatOfTheCuratedPlan() {
        sameOfSections(Section::marker);
        sameOfSections(Section::number);
        sameOfSections(Section::title);
        sameOfSections(Section::text);
        same(Plan::sections);
    }

    @Test
    void everyMeasureIsThatOfTheCuratedPlan() {
        sameOfMeasures(Measure::marker);
        sameOfMeasures(Measure::number);
        sameOfMeasures(Measure::title);
        sameOfMeasures(Measure::text);
        sameOfMeasures(Measure::responsibility);
        sameOfMeasures(Measure::targets);
    }

    @Test
    void withTheIdAndTheRegisterItIsTheWholeCuratedPlan() throws IOException {
        try (var in = ShanghaiSeed.AGENCIES.open()) {
            AgencyRegister register =
                    PlanReader.standard().readRegister(in, ShanghaiSeed.AGENCIES.fileName()).orThrow();
            Result<Plan> parsed = OfficialTextParser.standard()
                    .withAgencies(register)
                    .withId(CURATED.id())
                    .parse(Fixtures.shanghai(), "official.txt");
            assertThat(parsed.findings()).isEmpty();
            assertThat(PlanWriter.yaml().write(parsed.orThrow())).isEqualTo(PlanWriter.yaml().write(CURATED));
        }
    }

    @Test
    void withoutAnIdItIsNamedByItsDocumentNumber() {
        assertThat(PARSED.id()).isEqualTo("plan-2024-31");
    }

    @Test
    void placesInTheDocumentAreThoseOfThePrint() {
        Origin origin = PARSED.document().origin();
        assertThat(part(origin, "number").from()).hasToString("6:1");
        assertThat(part(origin, "number").to()).hasToString("6:15");
        assertThat(part(origin, "title").from()).hasToString("8:1");
        assertThat(origin.part("addressees", 1).orElseThrow().from()).hasToString("14:8");
        assertThat(part(origin, "issuedOn").from()).hasToString("20:1");
        assertThat(part(origin, "note").from()).hasToString("22:2");
        assertThat(PARSED.document().issuedOn()).isEqualTo(LocalDate.of(2024, 12, 30));
    }

    @Test
    void placesOfTheFirstMeasureAreThoseOfThePrint() {
        Measure first = PARSED.measures().get(0);
        Origin clause = first.responsibility().origin();
        assertThat(part(first.origin(), "marker").from()).hasToString("43:1");
        assertThat(part(first.origin(), "title").from()).hasToString("43:4");
        assertThat(part(first.origin(), "title").to()).hasToString("43:16");
        assertThat(part(first.origin(), "text").from()).hasToString("43:17");
        assertThat(clause.from()).hasToString("49:19");
        assertThat(clause.to()).hasToString("51:27");
        assertThat(part(clause, "responsible").from()).hasToString("49:25");
        assertThat(part(clause, "responsible").to()).hasToString("51:3");
    }

    @Test
    void placesOfTheTwentiethMeasureAreThoseOfThePrint() {
        Measure measure = PARSED.measures().get(19);
        Origin name = measure.responsibility().origin().part("responsible", 3).orElseThrow();
        String printed = Fixtures.shanghai().substring(name.start(), name.end());
        assertThat(measure.responsibility().responsible().get(3)).isEqualTo("浦东新区政府（上海自贸试验区管委会）");
        assertThat(printed).isEqualTo("浦东新区政府(上海自贸试验区管委会)");
    }
}
