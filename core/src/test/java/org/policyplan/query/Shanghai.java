package org.policyplan.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.policyplan.model.Plan;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;

/** The curated Shanghai plan with its register. */
final class Shanghai {
    static final Plan PLAN = read();

    private Shanghai() {}

    private static Plan read() {
        try (var in = ShanghaiSeed.open("plan.yaml")) {
            return PlanReader.builder()
                    .folder(ShanghaiSeed::open)
                    .build()
                    .read(in, "plan.yaml")
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
