package org.policyplan.examples.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;
import org.policyplan.model.Role;
import org.policyplan.query.AgencyQuery;
import org.policyplan.query.Assignment;
import org.policyplan.query.Counting;
import org.policyplan.query.PlanQuery;

/**
 * What an agency must do by a plan.
 *
 * @param name the name that was asked for
 * @param agency the agency by the register; null where it knows none of the name
 * @param role the only role that counts; null where each does
 * @param count the counting rule that was used
 * @param countChosen whether the user chose that rule
 * @param measures the number of measures by each rule
 * @param of the number of measures of the plan
 * @param assignments every mention that counts, in the order of the plan
 */
record AgencyAnswer(
        String name,
        @Nullable Agency agency,
        @Nullable Role role,
        Counting count,
        boolean countChosen,
        Map<Counting, Integer> measures,
        int of,
        List<Assignment> assignments) {
    static AgencyAnswer of(PlanQuery query, String name, @Nullable Role role, @Nullable Counting chosen) {
        AgencyQuery all = query.agency(name);
        AgencyQuery asked = role == null ? all : all.role(role);
        Map<Counting, Integer> measures = new EnumMap<>(Counting.class);
        for (Counting rule : Counting.values()) {
            measures.put(rule, asked.counting(rule).measures().size());
        }
        Counting count = chosen == null ? Counting.ALIASES : chosen;
        return new AgencyAnswer(
                name,
                all.agency().orElse(null),
                role,
                count,
                chosen != null,
                measures,
                query.plan().measures().size(),
                asked.counting(count).assignments());
    }

    int found() {
        return measures.getOrDefault(count, 0);
    }
}
