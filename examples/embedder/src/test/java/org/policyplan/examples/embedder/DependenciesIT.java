package org.policyplan.examples.embedder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code policyplan-core} brings to a program; {@code policyplan-seeds} is the embedder's own wish and brings nothing. */
class DependenciesIT {
    /** Jackson 3, Jakarta Validation and Hibernate Validator with what these three need, and annotations that may be absent at run time. */
    private static final List<String> EXPECTED = List.of(
            "classmate",
            "hibernate-validator",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-dataformat-yaml",
            "jakarta.validation-api",
            "jboss-logging",
            "jspecify",
            "policyplan-core",
            "policyplan-example-embedder",
            "policyplan-model",
            "policyplan-seeds",
            "snakeyaml-engine");

    @Test
    void coreBringsJacksonJakartaValidationAndHibernateValidatorAndNothingElse() {
        assertThat(Jars.resolved().names())
                .map(name -> name.replaceFirst("-\\d.*", ""))
                .containsExactlyElementsOf(EXPECTED);
    }
}
