package org.policyplan.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.policyplan.compare.PlanComparison;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan compare draft.yaml issued.yaml}: what changed between two plans. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "file.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "file.after")
    private String after = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format.answer")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        Result<Plan> old = PlanReading.read(SourceFile.read(before, session.console()), null);
        Result<Plan> now = PlanReading.read(SourceFile.read(after, session.console()), null);
        int code = Math.max(session.report(old.findings()), session.report(now.findings()));
        Optional<PlanComparison> comparison =
                old.value().flatMap(first -> now.value().map(second -> PlanComparison.between(first, second)));
        comparison.ifPresent(it -> session.print(format.write(it, session.language())));
        if (comparison.filter(PlanComparison::isEmpty).isPresent()) {
            session.say("compare.same");
        }
        return code;
    }
}
