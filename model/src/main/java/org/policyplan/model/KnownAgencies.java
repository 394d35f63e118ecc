package org.policyplan.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Every name in a measure or a standing responsibility is in the register in force, where there is one; 市商务局 is not where only 市商务委 is. */
@Documented
@Constraint(validatedBy = {KnownAgenciesValidator.class})
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownAgencies {
    /**
     * The message template.
     *
     * @return the key of the finding
     */
    String message() default "{policyplan.agency.unknown}";

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
