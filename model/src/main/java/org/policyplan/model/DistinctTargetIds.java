package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Every target of a plan has an id of its own, for example {@code t1}. */
@Documented
@Constraint(validatedBy = {DistinctTargetIdsValidator.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctTargetIds {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.target.id.duplicate}";

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
