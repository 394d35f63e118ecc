package org.policyplan.examples.cli;

import java.util.concurrent.Callable;
import org.policyplan.compare.PlanComparison;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan check plan.yaml official.txt}: every disagreement between a curated plan and its official text. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "file.curated")
    private String curated = "";

    @Parameters(index = "1", paramLabel = "OFFICIAL", descriptionKey = "file.official")
    private String official = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format.answer")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UnreadableFileException {
        Result<Plan> plan = PlanReading.read(SourceFile.read(curated, session.console()), null);
        Result<Plan> text = PlanReading.read(SourceFile.read(official, session.console()), null);
        int code = Math.max(session.report(plan.findings()), session.report(text.findings()));
        if (plan.value().isEmpty() || text.value().isEmpty()) {
            return code;
        }
        PlanComparison comparison =
                PlanComparison.between(plan.value().get(), text.value().get());
        session.print(format.write(comparison, session.language()));
        int disagreements = comparison.changes().size();
        if (disagreements == 0) {
            session.say("check.fine", plan.value().get().measures().size());
            return code;
        }
        session.say("check.found", disagreements);
        return Session.FAULTY;
    }
}
