package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A marker and its number are the same, for example （五） and 5. */
@Documented
@Constraint(validatedBy = {MarkerAgreesValidator.OnSection.class, MarkerAgreesValidator.OnMeasure.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MarkerAgrees {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.marker.mismatch}";

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
