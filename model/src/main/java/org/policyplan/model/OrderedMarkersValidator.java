package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OrderedMarkers}: findings {@code marker.skipped}, {@code marker.repeated} and {@code marker.reversed}, one for each mistake. */
public final class OrderedMarkersValidator implements ConstraintValidator<OrderedMarkers, Plan> {
    /** Made by the validation provider. */
    public OrderedMarkersValidator() {}

    @Override
    public boolean isValid(@Nullable Plan value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (MarkerFault fault : MarkerFault.in(value)) {
            violations.add(fault.kind().id(), fault.path());
        }
        return violations.isEmpty();
    }
}
