package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CoherentTarget}: findings {@code target.value}, {@code target.upper}, their {@code .unexpected}, and {@code target.range}. */
public final class CoherentTargetValidator implements ConstraintValidator<CoherentTarget, Target> {
    /** Made by the validation provider. */
    public CoherentTargetValidator() {}

    @Override
    public boolean isValid(@Nullable Target value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        boolean valueFits =
                check(context, "value", value.value() != null, value.comparator() != TargetComparator.QUALITATIVE);
        boolean upperFits =
                check(context, "upper", value.upper() != null, value.comparator() == TargetComparator.RANGE);
        if (!valueFits || !upperFits || value.value() == null || value.upper() == null) {
            return valueFits && upperFits;
        }
        if (value.upper().compareTo(value.value()) >= 0) {
            return true;
        }
        ViolationPath.report(context, "target.range", "upper");
        return false;
    }

    private static boolean check(ConstraintValidatorContext context, String part, boolean present, boolean wanted) {
        if (present != wanted) {
            ViolationPath.report(context, "target." + part + (present ? ".unexpected" : ""), part);
        }
        return present == wanted;
    }
}
