import org.policyplan.jackson.PlanModule;
import tools.jackson.databind.JacksonModule;

/**
 * Turns Chinese government policy plans (实施方案, 行动计划, 若干措施) into data: from the official text, or from YAML and JSON, to typed and checked
 * plans whose every element knows its place in the source, and from there to answers.
 *
 * <pre>{@code
 * Plan plan = PlanLoader.standard().loadPlan(file).orThrow();
 * PlanQuery query = PlanQuery.of(plan);
 * out.println("市商务委: " + query.measuresByAgency("市商务委").size());
 * }</pre>
 *
 * <p>Bad data never throws: what reads, parses or validates gives findings, each with an id, a severity, its line and column, and a message in Chinese
 * and in English. Everything public is immutable or says that it isn't, and may be used by several threads.
 *
 * <table class="striped">
 * <caption>Where to begin</caption>
 * <thead><tr><th scope="col">to</th><th scope="col">use</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">read a plan or a register and validate it</th><td>{@link org.policyplan.load.PlanLoader}</td></tr>
 * <tr><th scope="row">only read, and write</th><td>{@link org.policyplan.yaml.PlanReader}, {@link org.policyplan.yaml.PlanWriter}</td></tr>
 * <tr><th scope="row">parse an official text</th><td>{@link org.policyplan.text.OfficialTextParser}</td></tr>
 * <tr><th scope="row">only validate</th><td>{@link org.policyplan.validate.PlanValidator}</td></tr>
 * <tr><th scope="row">ask one plan</th>
 * <td>{@link org.policyplan.query.PlanQuery}, {@link org.policyplan.query.ResponsibilityMatrix}</td></tr>
 * <tr><th scope="row">ask many plans</th><td>{@link org.policyplan.corpus.CorpusLoader}, {@link org.policyplan.corpus.PlanCorpus}</td></tr>
 * <tr><th scope="row">compare plans</th><td>{@link org.policyplan.compare.PlanComparison}</td></tr>
 * <tr><th scope="row">merge registers, resolve names</th>
 * <td>{@link org.policyplan.register.AgencyRegisters}, {@link org.policyplan.register.NameResolver}</td></tr>
 * <tr><th scope="row">let a Jackson mapper read and write plans</th><td>{@link org.policyplan.jackson.PlanModule}</td></tr>
 * <tr><th scope="row">show what was found</th><td>{@link org.policyplan.finding.Result}, {@link org.policyplan.finding.Finding}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A plan itself, {@code org.policyplan.model.Plan}, is in the module {@link org.policyplan.model}.
 */
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
