package org.policyplan.corpus;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.query.PlanQuery;

/**
 * An agency of one jurisdiction and what plans of that jurisdiction name it in, for example 市商务委 of 上海市 with two plans.
 *
 * @param jurisdiction the jurisdiction, such as 上海市; empty where the plans state none
 * @param name its short name by the register; the name as asked for where the register doesn't know it
 * @param agency the agency by the register of the first plan that knows it; null where none does
 * @param plans the plans that name it
 */
public record CorpusUse(
        String jurisdiction, String name, @Nullable Agency agency, List<InPlan> plans) {
    /**
     * What one plan names an agency in.
     *
     * @param query the plan with its index, for further questions
     * @param measures its measures, in the order of the plan
     */
    public record InPlan(PlanQuery query, List<Measure> measures) {
        /** Copies the list. */
        public InPlan {
            Objects.requireNonNull(query, "query");
            measures = List.copyOf(measures);
        }

        /**
         * The plan.
         *
         * @return the plan that was asked about
         */
        public Plan plan() {
            return query.plan();
        }
    }

    /** Copies the list. */
    public CorpusUse {
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(name, "name");
        plans = List.copyOf(plans);
    }

    /**
     * Its measures in all plans.
     *
     * @return the measures, in the order of the plans
     */
    public List<Measure> measures() {
        return plans.stream().flatMap(plan -> plan.measures().stream()).toList();
    }
}
