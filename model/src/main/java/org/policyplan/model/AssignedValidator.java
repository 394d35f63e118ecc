package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Assigned}: finding {@code measure.unassigned} at {@code responsibility}. */
public final class AssignedValidator implements ConstraintValidator<Assigned, Measure> {
    /** Made by the validation provider. */
    public AssignedValidator() {}

    @Override
    public boolean isValid(@Nullable Measure value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (!value.responsibility().isEmpty()) {
            return true;
        }
        ViolationPath.report(context, "measure.unassigned", "responsibility");
        return false;
    }
}
