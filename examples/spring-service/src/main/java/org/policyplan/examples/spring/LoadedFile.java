package org.policyplan.examples.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Severity;
import org.policyplan.query.PlanQuery;

/**
 * A file of the folder and what became of it.
 *
 * @param name its name, relative to the folder
 * @param state what became of it
 * @param query the plan that is served from it; null where none is
 * @param findings what was found in it as it stands now
 */
record LoadedFile(String name, State state, @Nullable PlanQuery query, List<Finding> findings) {
    /** What became of a file. */
    enum State {
        /** Its plan is served. */
        SERVED,
        /** It has errors now; the plan that it held before is still served. */
        STALE,
        /** It has errors, and never was good. */
        REFUSED,
        /** Its plan has the id of another file's plan. */
        DUPLICATE,
        /** A register. */
        REGISTER,
        /** An official text whose curated plan, by the document number, is served in its stead. */
        CURATED
    }

    LoadedFile {
        findings = List.copyOf(findings);
    }

    LoadedFile as(State other) {
        return new LoadedFile(name, other, null, findings);
    }

    boolean isBad() {
        return switch (state) {
            case STALE, REFUSED, DUPLICATE -> true;
            case SERVED, REGISTER, CURATED -> false;
        };
    }

    List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
