package org.policyplan.benchmark.start;

import java.io.IOException;
import java.nio.file.Path;
import org.policyplan.load.PlanLoader;

/** The first validated plan. */
public final class ValidatedPlanMain {
    private ValidatedPlanMain() {}

    /** Reads and validates the file that is named. */
    public static void main(String[] args) throws IOException {
        PlanLoader.standard().loadPlan(Path.of(args[0])).orThrow();
    }
}
