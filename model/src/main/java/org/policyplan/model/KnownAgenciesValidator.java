package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownAgencies}: finding {@code agency.unknown} at each name that no agency of the register bears. */
public final class KnownAgenciesValidator implements ConstraintValidator<KnownAgencies, Plan> {
    /** Made by the validation provider. */
    public KnownAgenciesValidator() {}

    @Override
    public boolean isValid(@Nullable Plan value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        boolean unread =
                value.agencyRegister() != null && value.agencyRegister().register() == null;
        Set<String> known = AgencyNames.of(value.registeredAgencies());
        if (unread || known.isEmpty()) {
            return true;
        }
        Violations violations = new Violations(context);
        for (Placed<String> name : Placed.agencyNames(value)) {
            if (!known.contains(AgencyNames.normal(name.element()))) {
                violations.add("agency.unknown", name.path());
            }
        }
        return violations.isEmpty();
    }
}
