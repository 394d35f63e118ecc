import org.policyplan.jackson.PlanModule;
import tools.jackson.databind.JacksonModule;

/** Reading, official texts, validation and queries of policy plans. */
module org.policyplan.core {
    requires static transitive org.jspecify;
    requires transitive org.policyplan.model;
    requires transitive tools.jackson.databind;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports org.policyplan.compare;
    exports org.policyplan.corpus;
    exports org.policyplan.finding;
    exports org.policyplan.jackson;
    exports org.policyplan.load;
    exports org.policyplan.query;
    exports org.policyplan.register;
    exports org.policyplan.text;
    exports org.policyplan.validate;
    exports org.policyplan.yaml;

    provides JacksonModule with
            PlanModule;
}
