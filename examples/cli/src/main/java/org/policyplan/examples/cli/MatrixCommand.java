package org.policyplan.examples.cli;

import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.policyplan.model.Plan;
import org.policyplan.query.MatrixRow;
import org.policyplan.query.PlanQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policyplan matrix plan.yaml}: who is named in which measure, of a plan or of all plans of a folder. */
@Command(name = "matrix", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class MatrixCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private PlanSource source = new PlanSource();

    @Option(names = "--format", paramLabel = "text|csv|markdown|json", descriptionKey = "format.matrix")
    private Format format = Format.TEXT;

    MatrixCommand(Session session) {
        this.session = session;
    }

    private enum Format {
        TEXT,
        CSV,
        MARKDOWN,
        JSON
    }

    @Override
    public Integer call() throws UnreadableFileException {
        PlanSource.Plans read = source.read(session.console());
        if (!read.corpus().plans().isEmpty()) {
            session.print(render(read));
        }
        return session.report(read.findings());
    }

    private String render(PlanSource.Plans read) {
        return switch (format) {
            case TEXT -> text(read);
            case CSV -> read.matrix().toCsv();
            case MARKDOWN -> new MatrixMarkdown(session.texts(), read.matrix()).render();
            case JSON ->
                Json.write(
                        read.matrix().rows().stream().map(MatrixCommand::json).toList());
        };
    }

    /** One table for each plan: a column for each measure of a folder would be too many. */
    private String text(PlanSource.Plans read) {
        StringJoiner tables = new StringJoiner("\n");
        for (PlanQuery query : read.corpus().plans()) {
            String table = new MatrixText(session.texts(), query.matrix()).render();
            tables.add(read.isFolder() ? heading(query.plan()) + table : table);
        }
        return tables.toString();
    }

    private static String heading(Plan plan) {
        return Printable.line(plan.id() + " " + plan.title()) + "\n\n";
    }

    private static Map<String, Object> json(MatrixRow row) {
        return Json.object(
                "measure", row.measure(),
                "title", row.title(),
                "lead", row.lead(),
                "responsible", row.responsible(),
                "support", row.support());
    }
}
