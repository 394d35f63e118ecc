package org.policyplan.benchmark;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.policyplan.finding.Finding;
import org.policyplan.model.Plan;
import org.policyplan.validate.PlanValidator;
import org.policyplan.yaml.PlanReader;

/** All constraints on a whole plan without any fault. */
@State(Scope.Benchmark)
public class Validation {
    /** 23 measures are the Shanghai plan; 3,600 make 2.5 MB. */
    @Param({"23", "3600"})
    public int measures;

    private final PlanValidator validator = PlanValidator.create();
    private final Validator provider = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private Plan plan;

    @Setup
    public void make() {
        plan = PlanReader.standard().read(Samples.yaml(measures), "p").orThrow();
        if (!validator.validate(plan).isEmpty()) {
            throw new IllegalStateException("the plan should have no fault");
        }
    }

    /** The peer: the same constraints by the provider alone. */
    @Benchmark
    public Set<?> hibernateValidator() {
        return provider.validate(plan);
    }

    @Benchmark
    public List<Finding> validate() {
        return validator.validate(plan);
    }
}
