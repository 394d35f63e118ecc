package org.policyplan.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells what a person did wrong where the engine stopped, and where. */
final class YamlFault {
    private final CleanText clean;
    private final String problem;
    private final int at;
    private final int context;

    private YamlFault(CleanText clean, MarkedYamlEngineException e, int last) {
        this.clean = clean;
        this.problem = String.valueOf(e.getProblem());
        this.at = offset(e.getProblemMark(), last);
        this.context = offset(e.getContextMark(), at);
    }

    static Unreadable of(CleanText clean, MarkedYamlEngineException e, int last) {
        return new YamlFault(clean, e, last).unreadable();
    }

    private int offset(Optional<Mark> mark, int otherwise) {
        int offset = mark.isPresent() ? clean.offset(mark.get().getIndex()) : otherwise;
        return Math.min(offset, clean.length());
    }

    private Unreadable unreadable() {
        if (at < clean.length() && clean.charAt(at) == '\t') {
            return fatal("yaml.tab", at, at + 1);
        }
        boolean keyWithoutColon = problem.contains("could not find expected ':'");
        int foreign = foreignBlank(at);
        if (foreign < 0 && keyWithoutColon) {
            foreign = foreignBlank(context);
        }
        if (foreign >= 0) {
            return fatal("yaml.ideographic-space", foreign, foreign + 1, CleanText.name(clean.charAt(foreign)));
        }
        return keyWithoutColon ? keyWithoutColon() : byProblem();
    }

    /** The line of the key: {@code title：x}, {@code title:x}, or something else that has no colon. */
    private Unreadable keyWithoutColon() {
        int end = FormatKeys.wordEnd(clean, context);
        String word = clean.substring(context, end);
        if (end > context && end < clean.length() && clean.charAt(end) == '：') {
            return fatal("yaml.fullwidth-colon", end, end + 1, word);
        }
        if (end > context && end < clean.length() && clean.charAt(end) == ':') {
            return fatal("yaml.swallowed-key", context, end + 1, word);
        }
        return fatal("yaml.key-without-colon", context, lineEnd(context));
    }

    private Unreadable byProblem() {
        if (problem.contains("mapping values are not allowed")) {
            return mappingValues();
        }
        if (problem.contains("unexpected end of stream")) {
            return fatal("yaml.quote", context, context + 1);
        }
        if (problem.contains("but got <stream end>")) {
            return fatal("yaml.bracket", context, context + 1, clean.substring(context, context + 1));
        }
        if (problem.contains("cannot start any token")) {
            return fatal("yaml.character", at, at + 1, clean.substring(at, Math.min(at + 1, clean.length())));
        }
        if (problem.contains("expected <block end>")) {
            return fatal("yaml.indent", at, at);
        }
        return fatal("yaml.syntax", at, at, problem);
    }

    /** A second colon in a line, or a line further in than the one that it continues by mistake. */
    private Unreadable mappingValues() {
        int from = contentStart(at);
        boolean key = FormatKeys.wordEnd(clean, from) == at && FormatKeys.isKnown(clean.substring(from, at));
        return key ? fatal("yaml.indent", from, at) : fatal("yaml.colon", at, at + 1);
    }

    private Unreadable fatal(String id, int start, int end, String... arguments) {
        return clean.faults().syntax(id, start, Math.min(end, clean.length()), arguments);
    }

    private int contentStart(int offset) {
        int i = clean.lineStart(offset);
        while (i < offset && (clean.charAt(i) == ' ' || clean.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    /** The first blank in the indent of the line that is none for YAML, or -1. */
    private int foreignBlank(int offset) {
        for (int i = clean.lineStart(offset); i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (HanText.isForeignBlank(c)) {
                return i;
            }
            if (c != ' ') {
                return -1;
            }
        }
        return -1;
    }

    private int lineEnd(int offset) {
        int end = clean.lineEnd(offset);
        return end > offset && clean.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
