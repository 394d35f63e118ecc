package org.policyplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.policyplan.finding.Finding;
import org.policyplan.load.PlanLoader;
import org.policyplan.validate.PlanValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan validate plan.yaml}: all findings of plans and registers. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file.plans")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "format.findings")
    private Format format = Format.TEXT;

    ValidateCommand(Session session) {
        this.session = session;
    }

    private enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Integer call() {
        PlanValidator validator = PlanValidator.create();
        List<Finding> findings = new ArrayList<>();
        int code = Session.FINE;
        for (String file : files) {
            try {
                findings.addAll(validate(SourceFile.read(file, session.console()), validator));
            } catch (UnreadableFileException e) {
                e.tell(session);
                code = Session.UNUSABLE;
            }
        }
        session.print(render(findings));
        if (findings.isEmpty() && code == Session.FINE) {
            session.say("validate.fine", files.size());
        }
        return Math.max(code, Session.code(findings));
    }

    private static List<Finding> validate(SourceFile source, PlanValidator validator) {
        return PlanLoader.builder()
                .reader(PlanReading.reader(source))
                .validator(validator)
                .build()
                .load(source.bytes(), source.name())
                .findings();
    }

    private String render(List<Finding> findings) {
        return switch (format) {
            case TEXT -> new TextReport(session.language(), session.console().isOutColored()).render(findings);
            case JSON -> JsonReport.render(findings, session.language());
            case SARIF -> new SarifReport(session.language()).render(findings);
        };
    }
}
