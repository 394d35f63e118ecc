package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasContent}: finding {@code measure.empty} at {@code text}. */
public final class HasContentValidator implements ConstraintValidator<HasContent, Measure> {
    /** Made by the validation provider. */
    public HasContentValidator() {}

    @Override
    public boolean isValid(@Nullable Measure value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (isPresent(value.title()) || isPresent(value.text())) {
            return true;
        }
        ViolationPath.report(context, "measure.empty", "text");
        return false;
    }

    private static boolean isPresent(@Nullable String text) {
        if (text != null) {
            for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (!isBlank(c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Blank as the JSON Schema of the plan format counts it: white space, no-break spaces and the byte order mark. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0xFEFF;
    }
}
