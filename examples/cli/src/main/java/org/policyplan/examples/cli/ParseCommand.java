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
        OfficialTextParser parser = OfficialTextParser.standard();
        List<Finding> findings = new ArrayList<>();
        if (register != null) {
            SourceFile source = SourceFile.read(register, session.console());
            Result<AgencyRegister> agencies = PlanSource.reader(source).readRegister(source.bytes(), source.name());
            findings.addAll(agencies.findings());
            if (agencies.value().isEmpty()) {
                return session.report(findings);
            }
            parser = parser.withAgencies(agencies.value().get());
        }
        parser = id == null ? parser : parser.withId(id);
        findings.addAll(explain ? explain(text, parser) : parse(text, parser));
        return session.report(findings);
    }

    private List<Finding> parse(SourceFile source, OfficialTextParser parser) {
        Result<Plan> result = OfficialText.parse(source, parser);
        List<Finding> findings = new ArrayList<>(result.findings());
        result.value().ifPresent(plan -> {
            findings.addAll(PlanValidator.create().validate(plan));
            session.print(format.write(plan));
        });
        findings.sort(Finding.BY_PLACE);
        return findings;
    }

    private List<Finding> explain(SourceFile source, OfficialTextParser parser) {
        Result<String> text = OfficialText.decode(source);
        text.value().ifPresent(words -> session.print(ExplanationText.render(parser.explain(words, source.name()))));
        return text.findings();
    }
}
