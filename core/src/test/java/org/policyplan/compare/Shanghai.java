package org.policyplan.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Section;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;

/** The Shanghai plan, curated and parsed, and ways to change it. */
final class Shanghai {
    static final Plan CURATED = curated();
    static final Plan PARSED =
            OfficialTextParser.standard().parse(text(), "official.txt").orThrow();

    private Shanghai() {}

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

    static String text() {
        try (var in = ShanghaiSeed.open("official.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan withMeasures(Plan plan, int section, UnaryOperator<List<Measure>> change) {
        List<Section> sections = new java.util.ArrayList<>(plan.sections());
        Section old = sections.get(section);
        sections.set(
                section,
                old.toBuilder()
                        .measures(change.apply(new java.util.ArrayList<>(old.measures())))
                        .build());
        return plan.toBuilder().sections(sections).build();
    }

    static Plan withMeasure(Plan plan, int section, int measure, UnaryOperator<Measure> change) {
        return withMeasures(plan, section, list -> {
            list.set(measure, change.apply(list.get(measure)));
            return list;
        });
    }
}
