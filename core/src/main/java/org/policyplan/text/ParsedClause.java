package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Role;

/**
 * What a responsibility clause says, for example lead 市商务委, support 市科委.
 *
 * @param lead lead agencies
 * @param responsible responsible agencies
 * @param support supporting agencies
 * @param perMandate whether 按职责分工 stands in it
 * @param openEnded whether 等 stands in it
 * @param deadline the time limit as printed, or null
 * @param standing what it declares for all that follows, or null
 * @param legend the legend that it states for all that follows, or null
 * @param isLabelled whether a label such as 责任单位： stands in it
 * @param hasVerb whether a verb such as 牵头 stands in it
 */
record ParsedClause(
        List<NamedBody> lead,
        List<NamedBody> responsible,
        List<NamedBody> support,
        boolean perMandate,
        boolean openEnded,
        @Nullable String deadline,
        @Nullable StandingWords standing,
        @Nullable Legend legend,
        boolean isLabelled,
        boolean hasVerb) {
    /**
     * A responsibility declared for all that follows.
     *
     * @param role the role it gives
     * @param bodies the agencies
     * @param start position of its first word in the logical text
     * @param end position after its last one
     */
    record StandingWords(Role role, List<NamedBody> bodies, int start, int end) {}

    boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty();
    }

    /** The agencies of all roles. */
    List<NamedBody> bodies() {
        if (lead.isEmpty() && support.isEmpty()) {
            return responsible;
        }
        List<NamedBody> bodies = new ArrayList<>(lead.size() + responsible.size() + support.size());
        bodies.addAll(lead);
        bodies.addAll(responsible);
        bodies.addAll(support);
        return bodies;
    }
}
