/**
 * Seed data of policyplan: official texts, curated plans and agency registers, as files and as a jar. Depends on nothing.
 */
module org.policyplan.seeds {
    exports org.policyplan.seeds;
}
