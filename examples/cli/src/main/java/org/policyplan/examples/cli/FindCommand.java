package org.policyplan.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.policyplan.query.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policyplan find plan.yaml 数据跨境}: where a word stands, in a plan or in all plans of a folder. */
@Command(name = "find", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class FindCommand implements Callable<Integer> {
    private static final int AROUND = 16;

    private final Session session;

    @Mixin
    private PlanSource source = new PlanSource();

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
        PlanSource.Plans read = source.read(session.console());
        int code = session.report(read.findings());
        List<Passage> passages = read.corpus().plans().stream()
                .flatMap(plan -> plan.find(word).stream())
                .toList();
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
