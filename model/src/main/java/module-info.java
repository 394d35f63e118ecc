/** The plan as immutable records with their constraints; no input or output. */
module org.policyplan.model {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.policyplan.model;

    opens org.policyplan.model;
}
