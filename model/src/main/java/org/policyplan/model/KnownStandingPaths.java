package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A standing responsibility names an item that exists, for example {@code 三/（一）}. */
@Documented
@Constraint(validatedBy = {KnownStandingPathsValidator.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownStandingPaths {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.standing.from.unknown}";

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
