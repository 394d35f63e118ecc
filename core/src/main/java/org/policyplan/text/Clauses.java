package org.policyplan.text;

import java.util.List;
import java.util.stream.Stream;

/** Joins neighbouring clauses on the same text, for example 牵头部门：A and 参与部门：B. */
final class Clauses {
    private Clauses() {}

    static ParsedClause deadline(String words) {
        return new ParsedClause(List.of(), List.of(), List.of(), false, false, words, null, null, false, false);
    }

    static Clause join(Clause first, Clause second) {
        ParsedClause a = first.content();
        ParsedClause b = second.content();
        ParsedClause both = new ParsedClause(
                both(a.lead(), b.lead()),
                both(a.responsible(), b.responsible()),
                both(a.support(), b.support()),
                a.perMandate() || b.perMandate(),
                a.openEnded() || b.openEnded(),
                a.deadline() == null ? b.deadline() : a.deadline(),
                a.standing() == null ? b.standing() : a.standing(),
                a.legend() == null ? b.legend() : a.legend(),
                a.isLabelled() || b.isLabelled(),
                a.hasVerb() || b.hasVerb());
        return new Clause(first.start(), second.end(), both, first.isUnclosed() || second.isUnclosed());
    }

    private static List<NamedBody> both(List<NamedBody> first, List<NamedBody> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
