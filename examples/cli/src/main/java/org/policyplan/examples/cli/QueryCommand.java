package org.policyplan.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.model.Role;
import org.policyplan.query.Counting;
import org.policyplan.query.PlanQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policyplan query plan.yaml --agency 市商务委}: what an agency must do. */
@Command(name = "query", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class QueryCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private PlanSource source = new PlanSource();

    @Option(names = "--agency", required = true, paramLabel = "NAME", descriptionKey = "agency")
    private String agency = "";

    @Option(names = "--role", paramLabel = "lead|responsible|support", descriptionKey = "role")
    private @Nullable Role role;

    @Option(names = "--count", paramLabel = "exact|aliases|all|possible", descriptionKey = "count")
    private @Nullable Counting count;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format.answer")
    private Format format = Format.TEXT;

    QueryCommand(Session session) {
        this.session = session;
    }

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws UnreadableFileException {
        Result<Plan> read = source.read(session.console());
        int code = session.report(read.findings());
        Optional<Plan> plan = read.value();
        return plan.isEmpty() ? code : Math.max(code, answer(PlanQuery.of(plan.get())));
    }

    private int answer(PlanQuery query) {
        if (!query.knows(agency)) {
            return unknown(query.nearest(agency));
        }
        AgencyAnswer answer = AgencyAnswer.of(query, agency, role, count);
        session.print(
                switch (format) {
                    case TEXT -> new AnswerText(session.texts(), answer).render();
                    case JSON -> AnswerJson.render(answer);
                });
        return Session.FINE;
    }

    private int unknown(List<String> nearest) {
        if (nearest.isEmpty()) {
            session.say("query.none");
        } else {
            session.say("query.unknown", agency, String.join(", ", nearest));
        }
        return Session.FAULTY;
    }
}
