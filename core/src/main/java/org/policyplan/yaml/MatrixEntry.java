package org.policyplan.yaml;

import java.util.Objects;
import org.policyplan.model.Responsibility;

/**
 * One row of a responsibility matrix in YAML, for example that of {@code 六/（二十）}.
 *
 * @param measure path of the measure, such as {@code 六/（二十）}
 * @param title its title; empty where the row doesn't say
 * @param responsibility its agencies by role, with the place of the row
 */
public record MatrixEntry(String measure, String title, Responsibility responsibility) {
    /** Checks that nothing is null. */
    public MatrixEntry {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(responsibility, "responsibility");
    }
}
