package org.policyplan.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;

/**
 * An agency that a plan names, and its measures, for example 市商务委 with 16.
 *
 * @param name short name by the register; the name as printed where the register doesn't know it
 * @param agency the agency by the register; null where the register doesn't know it
 * @param printed the names under which it is printed, in order of first appearance
 * @param measures its measures under these names, without duplicates, in the order of the plan
 * @param mentions how often it is named
 */
public record AgencyUse(
        String name, @Nullable Agency agency, List<String> printed, List<Measure> measures, int mentions) {
    /**
     * Copies the lists.
     *
     * @param name {@link #name()}
     * @param agency {@link #agency()}
     * @param printed {@link #printed()}
     * @param measures {@link #measures()}
     * @param mentions {@link #mentions()}
     */
    public AgencyUse {
        Objects.requireNonNull(name, "name");
        printed = List.copyOf(printed);
        measures = List.copyOf(measures);
    }
}
