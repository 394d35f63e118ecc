package org.policyplan.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;

/**
 * One file of a corpus, for example {@code shanghai/plan.yaml} with its plan and two warnings.
 *
 * @param name its name as in findings; for a plan that was given as a value, its id
 * @param content the plan or register; null where nothing could be read
 * @param findings what was found on the way to it
 */
public record CorpusFile(String name, @Nullable PlanFile content, List<Finding> findings) {
    /** Copies the list. */
    public CorpusFile {
        Objects.requireNonNull(name, "name");
        findings = List.copyOf(findings);
    }

    /**
     * Its plan.
     *
     * @return the plan, or empty where the file is a register or nothing could be read
     */
    public Optional<Plan> plan() {
        return content instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }
}
