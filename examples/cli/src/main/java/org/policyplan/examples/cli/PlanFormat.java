package org.policyplan.examples.cli;

import org.policyplan.model.PlanFile;
import org.policyplan.yaml.PlanWriter;

/** The formats that plans are written in. */
enum PlanFormat {
    YAML,
    JSON;

    String write(PlanFile file) {
        return switch (this) {
            case YAML -> PlanWriter.yaml().write(file);
            case JSON -> PlanWriter.json().write(file);
        };
    }
}
