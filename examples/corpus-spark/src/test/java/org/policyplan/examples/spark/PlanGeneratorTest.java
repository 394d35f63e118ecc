package org.policyplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;

class PlanGeneratorTest {
    @Test
    void sameSeedGivesTheSameFilesAndAnotherOthers() throws IOException {
        PlanGenerator generator = new PlanGenerator(1);
        PlanGenerator again = new PlanGenerator(1);
        PlanGenerator other = new PlanGenerator(2);
        for (int number = 1; number <= 20; number++) {
            assertThat(again.file(number).name())
                    .isEqualTo(generator.file(number).name());
            assertThat(again.file(number).content())
                    .isEqualTo(generator.file(number).content());
            assertThat(other.file(number).content())
                    .isNotEqualTo(generator.file(number).content());
        }
    }

    @Test
    void officialTextSaysWhatThePlanSays() throws IOException {
        Plan shanghai = PlanReader.builder()
                .folder(ShanghaiSeed::open)
                .build()
                .read(ShanghaiSeed.PLAN.open(), "plan.yaml")
                .orThrow();
        for (int number = 1; number <= 50; number++) {
            Plan plan = new GeneratedPlan(shanghai, new SplittableRandom(number)).plan(number);
            Plan parsed = OfficialTextParser.standard()
                    .parse(OfficialTextForm.of(plan), "official.txt")
                    .orThrow();
            assertThat(parsed.title()).isEqualTo(plan.title());
            assertThat(parsed.jurisdiction()).isEqualTo(plan.jurisdiction());
            assertThat(parsed.document()).isEqualTo(plan.document());
            assertThat(named(parsed)).containsExactlyElementsOf(named(plan).toList());
        }
    }

    private static Stream<String> named(Plan plan) {
        return plan.measures().stream().map(PlanGeneratorTest::named);
    }

    private static String named(Measure measure) {
        Responsibility who = measure.responsibility();
        return measure.marker() + measure.title() + who.lead() + who.responsible() + who.support();
    }
}
