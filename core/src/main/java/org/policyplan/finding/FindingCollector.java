package org.policyplan.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects findings up to a limit and counts the rest, for example 200 findings and "and 3 more".
 *
 * <p>Not thread-safe: one for each run.
 */
public final class FindingCollector {
    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private int errors;
    private int omitted;

    /**
     * A collector.
     *
     * @param limit the number of findings kept, from 1
     */
    public FindingCollector(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a finding, or counts it where the limit is reached.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (!omits(finding.severity())) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
            findings.add(finding);
        }
    }

    /**
     * Counts a finding that need not even be made, where the limit is reached.
     *
     * @param severity the severity of the finding
     * @return true if it was counted; false if there is room for it, and nothing was counted
     */
    public boolean omits(Severity severity) {
        if (findings.size() < limit) {
            return false;
        }
        errors += severity == Severity.ERROR ? 1 : 0;
        omitted++;
        return true;
    }

    /**
     * Whether an error was added, kept or counted.
     *
     * @return true after the first error
     */
    public boolean hasErrors() {
        return errors > 0;
    }

    /**
     * The findings so far by place; the last one, {@code findings.more}, says how many were only counted.
     *
     * @return an immutable list
     */
    public List<Finding> toList() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.BY_PLACE);
        if (omitted > 0) {
            boolean hidesError = errors > 0 && findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
            Severity severity = hidesError ? Severity.ERROR : Severity.NOTE;
            sorted.add(new Finding("findings.more", severity, List.of(Integer.toString(omitted)), null, "", null));
        }
        return List.copyOf(sorted);
    }
}
