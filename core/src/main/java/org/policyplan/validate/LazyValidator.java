package org.policyplan.validate;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/** The validation provider, made when it is first needed: that takes a few hundred milliseconds. Thread-safe. */
final class LazyValidator {
    private @Nullable Validator validator;

    synchronized Validator get() {
        if (validator == null) {
            validator = Validation.byProvider(HibernateValidator.class)
                    // Named, not searched for: the search asks the context class loader, which need not know it.
                    .providerResolver(() -> List.of(new HibernateValidator()))
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new KeepTemplate())
                    .buildValidatorFactory()
                    .getValidator();
        }
        return validator;
    }
}
