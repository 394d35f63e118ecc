package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link TimelyTargets}: finding {@code target.deadline.past} at each {@code deadline} before the date of issue. */
public final class TimelyTargetsValidator implements ConstraintValidator<TimelyTargets, Plan> {
    /** Made by the validation provider. */
    public TimelyTargetsValidator() {}

    @Override
    public boolean isValid(@Nullable Plan value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        LocalDate issued = value.document() == null ? null : value.document().issuedOn();
        Violations violations = new Violations(context);
        for (Placed<Target> target : Placed.targets(value)) {
            Deadline deadline = target.element().deadline();
            if (issued != null && deadline != null && deadline.lastDay().isBefore(issued)) {
                violations.add("target.deadline.past", target.path() + ".deadline");
            }
        }
        return violations.isEmpty();
    }
}
