package org.policyplan.text;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring clauses on the same text, for example 牵头部门：A and 参与部门：B. */
final class Clauses {
    private Clauses() {}

    /** A clause that names no agency: a time limit, or null where it names persons. */
    static ParsedClause deadline(@Nullable String words) {
        return new ParsedClause(List.of(), List.of(), List.of(), false, false, words, null, null, false, false);
    }

    /** The one clause that neighbouring clauses are together. */
    static Clause join(List<Clause> run) {
        Clause first = run.get(0);
        if (run.size() == 1) {
            return first;
        }
        List<ParsedClause> contents = run.stream().map(Clause::content).toList();
        ParsedClause joined = new ParsedClause(
                all(contents, ParsedClause::lead),
                all(contents, ParsedClause::responsible),
                all(contents, ParsedClause::support),
                contents.stream().anyMatch(ParsedClause::perMandate),
                contents.stream().anyMatch(ParsedClause::openEnded),
                first(contents, ParsedClause::deadline),
                first(contents, ParsedClause::standing),
                first(contents, ParsedClause::legend),
                contents.stream().anyMatch(ParsedClause::isLabelled),
                contents.stream().anyMatch(ParsedClause::hasVerb));
        boolean unclosed = run.stream().anyMatch(Clause::isUnclosed);
        return new Clause(first.start(), run.get(run.size() - 1).end(), joined, unclosed);
    }

    private static List<NamedBody> all(List<ParsedClause> contents, Function<ParsedClause, List<NamedBody>> role) {
        return contents.stream().map(role).flatMap(List::stream).toList();
    }

    private static <T> @Nullable T first(List<ParsedClause> contents, Function<ParsedClause, @Nullable T> part) {
        for (ParsedClause content : contents) {
            T value = part.apply(content);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
