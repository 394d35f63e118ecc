package org.policyplan.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.PlanFile;
import org.policyplan.yaml.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan convert plan.yaml --format json}: a plan or register in the other format, or nothing where it has errors. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class ConvertCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "file.plan")
    private String file = "";

    @Option(names = "--format", required = true, paramLabel = "yaml|json", descriptionKey = "format.plan")
    private PlanFormat format = PlanFormat.YAML;

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        SourceFile source = SourceFile.read(file, session.console());
        Result<PlanFile> result = PlanReader.standard().readAny(source.bytes(), source.name());
        List<Finding> findings = result.findings().stream()
                .filter(finding -> !finding.id().equals("register.unread"))
                .toList();
        if (!result.hasErrors()) {
            session.print(format.write(result.orThrow()));
        }
        return session.report(findings);
    }
}
