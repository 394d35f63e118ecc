package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link DistinctAgencies}: finding {@code responsibility.duplicate} at each name that repeats one. */
public final class DistinctAgenciesValidator implements ConstraintValidator<DistinctAgencies, Responsibility> {
    /** Made by the validation provider. */
    public DistinctAgenciesValidator() {}

    @Override
    public boolean isValid(@Nullable Responsibility value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        Violations violations = new Violations(context);
        for (Placed<String> name : Placed.agencyNames(value)) {
            if (!seen.add(AgencyNames.normal(name.element()))) {
                violations.add("responsibility.duplicate", name.path());
            }
        }
        return violations.isEmpty();
    }
}
