package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** No target is due before the plan's date of issue, for example 2020 in a plan of 2024-12-30. */
@Documented
@Constraint(validatedBy = {TimelyTargetsValidator.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TimelyTargets {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.target.deadline.past}";

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
