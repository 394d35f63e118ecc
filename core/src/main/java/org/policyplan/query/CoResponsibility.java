package org.policyplan.query;

import java.util.List;
import java.util.Objects;
import org.policyplan.model.Measure;

/**
 * Who works with the agency that was asked for, and on what: for example 上海海关 with 市商务委 on six measures.
 *
 * @param name short name of the other agency by the register; the name as printed where the register doesn't know it
 * @param measures the measures that name both, in the order of the plan
 */
public record CoResponsibility(String name, List<Measure> measures) {
    /**
     * Copies the list.
     *
     * @param name {@link #name()}
     * @param measures {@link #measures()}
     */
    public CoResponsibility {
        Objects.requireNonNull(name, "name");
        measures = List.copyOf(measures);
    }
}
