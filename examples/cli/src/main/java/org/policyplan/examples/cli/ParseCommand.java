package org.policyplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.validate.PlanValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan parse official.txt}: an official text as a plan. */
@Command(name = "parse", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class ParseCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.text")
    private String file = "";

    @Option(names = "--format", paramLabel = "yaml|json", descriptionKey = "format.plan")
    private PlanFormat format = PlanFormat.YAML;

    @Option(names = "--agencies", paramLabel = "REGISTER", descriptionKey = "agencies")
    private @Nullable String register;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    ParseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        SourceFile text = SourceFile.read(file, session.console());
        if (register == null) {
            return parse(text, OfficialTextParser.standard(), List.of());
        }
        SourceFile source = SourceFile.read(register, session.console());
        Result<AgencyRegister> agencies = PlanReading.reader(source).readRegister(source.bytes(), source.name());
        return agencies.value().isEmpty()
                ? session.report(agencies.findings())
                : parse(
                        text,
                        OfficialTextParser.standard()
                                .withAgencies(agencies.value().get()),
                        agencies.findings());
    }

    private int parse(SourceFile text, OfficialTextParser withoutId, List<Finding> ofRegister) {
        OfficialTextParser parser = id == null ? withoutId : withoutId.withId(id);
        Result<Plan> result = OfficialText.parse(text, parser);
        List<Finding> findings = new ArrayList<>(ofRegister);
        findings.addAll(findings(result));
        if (result.value().isPresent()) {
            session.print(
                    explain
                            ? ExplanationText.render(OfficialText.explain(text, parser))
                            : format.write(result.value().get()));
        }
        return session.report(findings);
    }

    /** The findings of the parser and, where there is a plan, of the validator. */
    private static List<Finding> findings(Result<Plan> result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        result.value().ifPresent(plan -> findings.addAll(PlanValidator.create().validate(plan)));
        findings.sort(Finding.BY_PLACE);
        return findings;
    }
}
