package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks {@link MarkerAgrees}: finding {@code marker.mismatch} at {@code number}. */
public final class MarkerAgreesValidator {
    private MarkerAgreesValidator() {}

    private static boolean check(
            @Nullable String marker, @Nullable Integer number, ConstraintValidatorContext context) {
        if (agree(marker, number)) {
            return true;
        }
        ViolationPath.report(context, "marker.mismatch", "number");
        return false;
    }

    /** Whether a marker that can be read has the number that stands beside it. */
    static boolean agree(@Nullable String marker, @Nullable Integer number) {
        if (marker == null || number == null || number <= 0) {
            return true;
        }
        Optional<Marker> parsed = Marker.parse(marker);
        return parsed.isEmpty() || parsed.get().number() == number;
    }

    /** Checks a section. */
    public static final class OnSection implements ConstraintValidator<MarkerAgrees, Section> {
        /** Made by the validation provider. */
        public OnSection() {}

        @Override
        public boolean isValid(@Nullable Section value, ConstraintValidatorContext context) {
            return value == null || check(value.marker(), value.number(), context);
        }
    }

    /** Checks a measure. */
    public static final class OnMeasure implements ConstraintValidator<MarkerAgrees, Measure> {
        /** Made by the validation provider. */
        public OnMeasure() {}

        @Override
        public boolean isValid(@Nullable Measure value, ConstraintValidatorContext context) {
            return value == null || check(value.marker(), value.number(), context);
        }
    }
}
