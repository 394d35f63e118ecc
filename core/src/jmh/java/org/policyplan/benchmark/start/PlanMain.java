package org.policyplan.benchmark.start;

import java.io.IOException;
import java.nio.file.Path;
import org.policyplan.yaml.PlanReader;

/** The first plan from YAML or JSON. */
public final class PlanMain {
    private PlanMain() {}

    /** Reads the file that is named. */
    public static void main(String[] args) throws IOException {
        PlanReader.standard().read(Path.of(args[0])).orThrow();
    }
}
