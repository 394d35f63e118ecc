package org.policyplan.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.query.PlanQuery;

/** Collects uses of agencies by jurisdiction and name, in order of first appearance. One for each question. */
final class UseGroups {
    private final Map<List<String>, List<CorpusUse.InPlan>> plans = new LinkedHashMap<>();
    private final Map<List<String>, Agency> agencies = new LinkedHashMap<>();

    void add(String jurisdiction, String name, @Nullable Agency agency, PlanQuery query, List<Measure> measures) {
        List<String> key = List.of(jurisdiction, name);
        plans.computeIfAbsent(key, any -> new ArrayList<>(1)).add(new CorpusUse.InPlan(query, measures));
        if (agency != null) {
            agencies.putIfAbsent(key, agency);
        }
    }

    List<CorpusUse> toList() {
        List<CorpusUse> uses = new ArrayList<>(plans.size());
        plans.forEach((key, inPlans) -> uses.add(new CorpusUse(key.get(0), key.get(1), agencies.get(key), inPlans)));
        return List.copyOf(uses);
    }
}
