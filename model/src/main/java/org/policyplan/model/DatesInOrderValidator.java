package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link DatesInOrder}: finding {@code document.dates} at {@code printedOn}. */
public final class DatesInOrderValidator implements ConstraintValidator<DatesInOrder, OfficialDocument> {
    /** Made by the validation provider. */
    public DatesInOrderValidator() {}

    @Override
    public boolean isValid(@Nullable OfficialDocument value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value.issuedOn() == null
                || value.printedOn() == null
                || !value.printedOn().isBefore(value.issuedOn())) {
            return true;
        }
        ViolationPath.report(context, "document.dates", "printedOn");
        return false;
    }
}
