/**
 * The plan as immutable records with their constraints; no input or output.
 *
 * <pre>{@code
 * Plan plan = Plan.builder()
 *         .id("digital-trade-2024")
 *         .title("数字贸易行动方案")
 *         .sections(List.of(section))
 *         .build();
 * }</pre>
 *
 * <p>A {@link org.policyplan.model.Plan} holds {@linkplain org.policyplan.model.Section sections}, these hold
 * {@linkplain org.policyplan.model.Measure measures}, and a measure holds its {@linkplain org.policyplan.model.Responsibility responsibility} and its
 * {@linkplain org.policyplan.model.Target targets}. What was read knows its {@linkplain org.policyplan.model.Origin place in the source}, which takes no
 * part in {@code equals}. The constraints are annotations of Jakarta Validation: any provider can check them, and the module
 * {@code org.policyplan.core} does, with findings that name the place.
 */
module org.policyplan.model {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.policyplan.model;

    opens org.policyplan.model;
}
