package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CoherentCollective}: findings {@code agency.members}, {@code agency.members.unexpected} and {@code agency.membership.unexpected}. */
public final class CoherentCollectiveValidator implements ConstraintValidator<CoherentCollective, Agency> {
    /** Made by the validation provider. */
    public CoherentCollectiveValidator() {}

    @Override
    public boolean isValid(@Nullable Agency value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        boolean collective = value.kind() == AgencyKind.COLLECTIVE;
        if (collective == value.members().isEmpty()) {
            ViolationPath.report(context, collective ? "agency.members" : "agency.members.unexpected", "members");
            return false;
        }
        if (!collective && value.membership() != null) {
            ViolationPath.report(context, "agency.membership.unexpected", "membership");
            return false;
        }
        return true;
    }
}
