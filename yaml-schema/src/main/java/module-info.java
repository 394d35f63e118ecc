/** The JSON Schemas of the plan format and of the agency register, as resources. */
module org.policyplan.yaml.schema {
    exports org.policyplan.schema;
}
