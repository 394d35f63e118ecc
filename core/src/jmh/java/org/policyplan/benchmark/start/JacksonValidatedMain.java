package org.policyplan.benchmark.start;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.policyplan.benchmark.BarePlan;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A program with Jackson and Hibernate Validator, as spare as it can be: neither XML nor an expression language. */
public final class JacksonValidatedMain {
    private JacksonValidatedMain() {}

    /** Reads and validates the YAML file that is named. */
    public static void main(String[] args) {
        BarePlan plan = new YAMLMapper().readValue(Path.of(args[0]), BarePlan.class);
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        if (!validator.validate(plan).isEmpty()) {
            throw new IllegalStateException("the plan should have no fault");
        }
    }
}
