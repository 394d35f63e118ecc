package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormedDetails}: findings {@code agency.code}, {@code agency.credit-code} and {@code agency.former-names}. */
public final class WellFormedDetailsValidator implements ConstraintValidator<WellFormedDetails, Agency> {
    /** Made by the validation provider. */
    public WellFormedDetailsValidator() {}

    @Override
    public boolean isValid(@Nullable Agency value, ConstraintValidatorContext context) {
        if (value == null || value.extensions().isEmpty()) {
            return true;
        }
        Map<String, @Nullable Object> values = value.extensions().values();
        Object codeValue = values.get(AgencyDetails.CODE);
        Object creditValue = values.get(AgencyDetails.CREDIT_CODE);
        boolean code = codeValue != null
                && DivisionCode.parse(AgencyDetails.text(codeValue).orElse("")).isEmpty();
        boolean credit = creditValue != null
                && CreditCode.parse(AgencyDetails.text(creditValue).orElse("")).isEmpty();
        boolean names = !areFormerNames(values.get(AgencyDetails.FORMER_NAMES));
        if (code) {
            ViolationPath.report(context, "agency.code", "extensions");
        }
        if (credit) {
            ViolationPath.report(context, "agency.credit-code", "extensions");
        }
        if (names) {
            ViolationPath.report(context, "agency.former-names", "extensions");
        }
        return !code && !credit && !names;
    }

    private static boolean areFormerNames(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (!(value instanceof List<?> list)) {
            return false;
        }
        for (Object element : list) {
            if (AgencyDetails.formerName(element).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
