package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        boolean code = isWrong(
                values.get(AgencyDetails.CODE), it -> DivisionCode.parse(it).isPresent());
        boolean credit = isWrong(
                values.get(AgencyDetails.CREDIT_CODE),
                it -> CreditCode.parse(it).isPresent());
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

    private static boolean isWrong(@Nullable Object value, Predicate<String> form) {
        return value != null && AgencyDetails.text(value).filter(form).isEmpty();
    }

    private static boolean areFormerNames(@Nullable Object value) {
        return value == null
                || value instanceof List<?> list
                        && list.stream()
                                .allMatch(element ->
                                        AgencyDetails.formerName(element).isPresent());
    }
}
