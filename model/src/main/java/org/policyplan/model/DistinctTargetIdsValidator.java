package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link DistinctTargetIds}: finding {@code target.id.duplicate} at each id that repeats one. */
public final class DistinctTargetIdsValidator implements ConstraintValidator<DistinctTargetIds, Plan> {
    /** Made by the validation provider. */
    public DistinctTargetIdsValidator() {}

    @Override
    public boolean isValid(@Nullable Plan value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        Violations violations = new Violations(context);
        for (Placed<Target> target : Placed.targets(value)) {
            String id = target.element().id();
            if (!id.isBlank() && !seen.add(id)) {
                violations.add("target.id.duplicate", target.path() + ".id");
            }
        }
        return violations.isEmpty();
    }
}
