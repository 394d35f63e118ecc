package org.policyplan.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.model.Role;
import org.policyplan.query.Counting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policyplan query plan.yaml --agency 市商务委}: what an agency must do, by a plan or by all plans of a folder. */
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
        PlanSource.Plans read = source.read(session.console());
        int code = session.report(read.findings());
        return read.corpus().plans().isEmpty() ? code : Math.max(code, answer(read));
    }

    private int answer(PlanSource.Plans read) {
        PlanCorpus corpus = read.corpus();
        if (!corpus.knows(agency)) {
            return unknown(corpus.nearest(agency));
        }
        List<AgencyAnswer> answers = corpus.jurisdictions().stream()
                .map(corpus::in)
                .filter(plans -> plans.knows(agency))
                .map(plans -> AgencyAnswer.of(plans, agency, role, count))
                .toList();
        session.print(
                switch (format) {
                    case TEXT -> text(answers, read.isFolder());
                    case JSON -> json(answers, read.isFolder());
                });
        return Session.FINE;
    }

    private String text(List<AgencyAnswer> answers, boolean isFolder) {
        return answers.stream()
                .map(answer -> new AnswerText(session.texts(), answer, isFolder).render())
                .collect(Collectors.joining("\n"));
    }

    private static String json(List<AgencyAnswer> answers, boolean isFolder) {
        List<Map<String, Object>> objects = answers.stream().map(AnswerJson::of).toList();
        return Json.write(isFolder ? objects : objects.get(0));
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
