package org.policyplan.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.model.Agency;
import org.policyplan.model.Role;
import org.policyplan.query.AgencyQuery;
import org.policyplan.query.Assignment;
import org.policyplan.query.Counting;
import org.policyplan.query.PlanQuery;

/**
 * What an agency must do by the plans of its jurisdiction.
 *
 * @param jurisdiction the jurisdiction; null where the plans state none
 * @param name the name that was asked for
 * @param agency the agency by the register; null where none knows the name
 * @param role the only role that counts; null where each does
 * @param count the counting rule that was used
 * @param countChosen whether the user chose that rule
 * @param measures the number of measures by each rule
 * @param of the number of measures of the plans
 * @param plans the number of plans with a measure that counts
 * @param ofPlans the number of plans
 * @param assignments every mention that counts, in the order of the plans
 */
record AgencyAnswer(
        @Nullable String jurisdiction,
        String name,
        @Nullable Agency agency,
        @Nullable Role role,
        Counting count,
        boolean countChosen,
        Map<Counting, Integer> measures,
        int of,
        int plans,
        int ofPlans,
        List<Assignment> assignments) {
    /** The answer by plans of one jurisdiction. */
    static AgencyAnswer of(PlanCorpus corpus, String name, @Nullable Role role, @Nullable Counting chosen) {
        Counting count = chosen == null ? Counting.ALIASES : chosen;
        Map<Counting, Integer> measures = new EnumMap<>(Counting.class);
        List<Assignment> assignments = new ArrayList<>();
        Agency agency = null;
        int of = 0;
        int plans = 0;
        for (PlanQuery query : corpus.plans()) {
            AgencyQuery all = query.agency(name);
            AgencyQuery asked = role == null ? all : all.role(role);
            for (Counting rule : Counting.values()) {
                measures.merge(rule, asked.counting(rule).measures().size(), Integer::sum);
            }
            List<Assignment> found = asked.counting(count).assignments();
            assignments.addAll(found);
            agency = agency == null ? all.agency().orElse(null) : agency;
            of += query.plan().measures().size();
            plans += found.isEmpty() ? 0 : 1;
        }
        String place = corpus.jurisdictions().get(0);
        return new AgencyAnswer(
                place.isEmpty() ? null : place,
                name,
                agency,
                role,
                count,
                chosen != null,
                measures,
                of,
                plans,
                corpus.plans().size(),
                assignments);
    }

    int found() {
        return measures.getOrDefault(count, 0);
    }
}
