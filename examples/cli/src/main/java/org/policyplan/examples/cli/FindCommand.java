package org.policyplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.policyplan.corpus.CorpusLoader;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.query.Passage;
import org.policyplan.query.PlanQuery;
import org.policyplan.yaml.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan find plan.yaml 数据跨境}: where a word stands, in a plan or in all plans of a folder. */
@Command(name = "find", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class FindCommand implements Callable<Integer> {
    private static final int AROUND = 16;

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file.searched")
    private String file = "";

    @Parameters(index = "1", paramLabel = "WORD", descriptionKey = "word")
    private String word = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format.answer")
    private Format format = Format.TEXT;

    FindCommand(Session session) {
        this.session = session;
    }

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws UnreadableFileException {
        if (word.isEmpty()) {
            session.say("find.empty");
            return Session.UNUSABLE;
        }
        List<PlanQuery> plans = new ArrayList<>();
        int code = isFolder() ? folder(plans) : file(plans);
        List<Passage> passages =
                plans.stream().flatMap(plan -> plan.find(word).stream()).toList();
        session.print(
                switch (format) {
                    case TEXT -> text(passages);
                    case JSON ->
                        Json.write(passages.stream().map(FindCommand::json).toList());
                });
        if (passages.isEmpty()) {
            session.say("find.nothing", word);
            return Math.max(code, Session.FAULTY);
        }
        return code;
    }

    private boolean isFolder() throws UnreadableFileException {
        try {
            return Files.isDirectory(Path.of(file));
        } catch (InvalidPathException e) {
            throw UnreadableFileException.of(file, e);
        }
    }

    private int file(List<PlanQuery> plans) throws UnreadableFileException {
        Result<Plan> read = PlanSource.read(SourceFile.read(file, session.console()), null);
        read.value().map(PlanQuery::of).ifPresent(plans::add);
        return session.report(read.findings());
    }

    private int folder(List<PlanQuery> plans) throws UnreadableFileException {
        try {
            PlanCorpus corpus = CorpusLoader.of(PlanReader.standard()::readAny)
                    .withProgress(new ProgressLine(session.console()))
                    .folder(Path.of(file));
            plans.addAll(corpus.plans());
            return session.report(corpus.findings());
        } catch (IOException e) {
            throw UnreadableFileException.of(file, e);
        }
    }

    private static String text(List<Passage> passages) {
        StringBuilder out = new StringBuilder();
        for (Passage passage : passages) {
            String place = passage.place() == null ? "" : passage.place() + ": ";
            String path = passage.path().isEmpty() ? passage.part() : passage.path();
            out.append(Printable.line(place + path + ": " + passage.excerpt(AROUND)))
                    .append('\n');
        }
        return out.toString();
    }

    private static Map<String, Object> json(Passage passage) {
        return Json.object(
                "path", passage.path(),
                "part", passage.part(),
                "start", passage.start(),
                "excerpt", passage.excerpt(AROUND),
                "place", Json.place(passage.place()));
    }
}
