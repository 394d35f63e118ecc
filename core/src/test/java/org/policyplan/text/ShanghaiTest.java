package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.Section;
import org.policyplan.model.Target;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/** The official text of 沪府办发〔2024〕31号 against the plan that was curated from it by hand, element by element. */
final class ShanghaiTest {
    private static final Plan CURATED = curated();
    private static final Plan PARSED = OfficialTextParser.standard()
            .parse(Fixtures.shanghai(), "official.txt")
            .orThrow();

    private static Plan curated() {
        try (var in = ShanghaiSeed.PLAN.open()) {
            return PlanReader.builder()
                    .folder(ShanghaiSeed::open)
                    .build()
                    .read(in, "plan.yaml")
                    .orThrow();
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

    @Test
    void itHasNoFinding() {
        assertThat(OfficialTextParser.standard().parse(Fixtures.shanghai(), "a").findings())
                .isEmpty();
    }

    @Test
    void itHasSixSections23MeasuresAnd114ResponsibilitiesUnder33Names() {
        List<String> names = PARSED.measures().stream()
                .flatMap(measure -> measure.responsibility().responsible().stream())
                .toList();
        assertThat(PARSED.sections()).hasSize(6);
        assertThat(PARSED.measures()).hasSize(23);
        assertThat(names).hasSize(114);
        assertThat(PARSED.agencies())
                .extracting(agency -> agency.name())
                .containsExactlyElementsOf(names.stream().distinct().toList())
                .hasSize(33);
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
            AgencyRegister register = PlanReader.standard()
                    .readRegister(in, ShanghaiSeed.AGENCIES.fileName())
                    .orThrow();
            Result<Plan> parsed = OfficialTextParser.standard()
                    .withAgencies(register)
                    .withId(CURATED.id())
                    .parse(Fixtures.shanghai(), "official.txt");
            assertThat(parsed.findings()).isEmpty();
            assertThat(PlanWriter.yaml().write(parsed.orThrow()))
                    .isEqualTo(PlanWriter.yaml().write(CURATED));
        }
    }

    @Test
    void withoutAnIdItIsNamedByItsDocumentNumber() {
        assertThat(PARSED.id()).isEqualTo("plan-2024-31");
    }
}
