package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Markers follow one another without gap, repetition or reversal: after （四） comes （五）. A style may restart in each section or run through. */
@Documented
@Constraint(validatedBy = {OrderedMarkersValidator.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrderedMarkers {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.marker.skipped}";

    /**
     * The groups.
     *
     * @return none, for the default group
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return {@link Warning} where a violation is only a warning
     */
    Class<? extends Payload>[] payload() default {};
}
