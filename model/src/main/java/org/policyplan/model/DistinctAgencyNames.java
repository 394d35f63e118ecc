package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** No name, full name or alias means two agencies of a register. */
@Documented
@Constraint(validatedBy = {DistinctAgencyNamesValidator.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctAgencyNames {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.agency.duplicate}";

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
