package org.policyplan.examples.spring;

import org.jspecify.annotations.Nullable;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.query.PlanQuery;

/**
 * A plan in a list of plans.
 *
 * @param id its id
 * @param title its title
 * @param genre its genre, such as 实施方案
 * @param jurisdiction its jurisdiction, such as 上海市
 * @param number its document number
 * @param measures number of its measures
 * @param agencies number of the agencies that they name
 */
record PlanSummary(
        String id,
        String title,
        @Nullable String genre,
        @Nullable String jurisdiction,
        @Nullable DocumentNumber number,
        int measures,
        int agencies) {
    static PlanSummary of(PlanQuery query) {
        Plan plan = query.plan();
        OfficialDocument document = plan.document();
        return new PlanSummary(
                plan.id(),
                plan.title(),
                plan.genre(),
                plan.jurisdiction(),
                document == null ? null : document.number(),
                plan.measures().size(),
                query.agencies().size());
    }
}
