package org.policyplan.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.model.Agency;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.PlanQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policyplan agencies plan.yaml}: every agency with the number of its measures, of a plan or of all plans of a folder. */
@Command(name = "agencies", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class AgenciesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private PlanSource source = new PlanSource();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format.answer")
    private Format format = Format.TEXT;

    AgenciesCommand(Session session) {
        this.session = session;
    }

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws UnreadableFileException {
        PlanSource.Plans read = source.read(session.console());
        if (!read.corpus().plans().isEmpty()) {
            session.print(
                    read.isFolder()
                            ? folder(read.corpus())
                            : plan(read.corpus().plans().get(0)));
        }
        return session.report(read.findings());
    }

    private String folder(PlanCorpus corpus) {
        return switch (format) {
            case TEXT -> new CorpusAgencies(session.texts(), corpus).render();
            case JSON ->
                Json.write(corpus.agencies().stream().map(CorpusAgencies::json).toList());
        };
    }

    private String plan(PlanQuery query) {
        return switch (format) {
            case TEXT -> text(query);
            case JSON ->
                Json.write(query.agencies().stream().map(AgenciesCommand::json).toList());
        };
    }

    private String text(PlanQuery query) {
        Texts texts = session.texts();
        List<AgencyUse> uses = query.agencies();
        int mentions = uses.stream().mapToInt(AgencyUse::mentions).sum();
        int measures = query.plan().measures().size();
        Table table = new Table()
                .row(
                        texts.get("column.measures"),
                        texts.get("column.agency"),
                        texts.get("column.full-name"),
                        texts.get("column.printed"));
        uses.forEach(use -> table.row(use.measures().size(), use.name(), fullName(use.agency()), printed(use)));
        return texts.get("agencies.found", uses.size(), query.names().size(), mentions, measures) + "\n\n"
                + table.render();
    }

    static String fullName(@Nullable Agency agency) {
        return agency == null || agency.fullName() == null ? "" : agency.fullName();
    }

    /** The printed names, where they aren't the agency's own alone. */
    private static String printed(AgencyUse use) {
        return use.printed().equals(List.of(use.name())) ? "" : String.join(", ", use.printed());
    }

    private static Map<String, Object> json(AgencyUse use) {
        Agency agency = use.agency();
        return Json.object(
                "name", use.name(),
                "fullName", agency == null ? null : agency.fullName(),
                "kind", agency == null ? null : agency.kind(),
                "printed", use.printed(),
                "measures", use.measures().size(),
                "mentions", use.mentions());
    }
}
