package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link DistinctAgencyNames}: finding {@code agency.duplicate}, once for each agency, at its first name that is taken. */
public final class DistinctAgencyNamesValidator implements ConstraintValidator<DistinctAgencyNames, PlanFile> {
    /** Made by the validation provider. */
    public DistinctAgencyNamesValidator() {}

    @Override
    public boolean isValid(@Nullable PlanFile value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Map<String, Integer> owners = new HashMap<>();
        Violations violations = new Violations(context);
        for (int i = 0; i < value.agencies().size(); i++) {
            String taken = null;
            for (Placed<String> name : names(i, value.agencies().get(i))) {
                Integer owner =
                        name.element().isBlank() ? null : owners.putIfAbsent(AgencyNames.normal(name.element()), i);
                taken = taken == null && owner != null && owner != i ? name.path() : taken;
            }
            if (taken != null) {
                violations.add("agency.duplicate", taken);
            }
        }
        return violations.isEmpty();
    }

    private static List<Placed<String>> names(int index, Agency agency) {
        Placed<Agency> place = new Placed<>(null, "agencies", index, agency);
        List<Placed<String>> names = new ArrayList<>(2 + agency.aliases().size());
        names.add(new Placed<>(place, "name", -1, agency.name()));
        if (agency.fullName() != null) {
            names.add(new Placed<>(place, "fullName", -1, agency.fullName()));
        }
        Placed.addAll(place, "aliases", agency.aliases(), names);
        return names;
    }
}
