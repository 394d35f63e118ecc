package org.policyplan.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Role;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.PlanQuery;

/** Which measures an agency must carry out, asked about one agency after the other. */
@State(Scope.Benchmark)
public class Questions {
    /** The Shanghai plan, and a thousand times its measures. */
    @Param({"23", "23000"})
    public int measures;

    private Plan plan;
    private PlanQuery query;
    private String[] names;
    private final Map<String, List<Measure>> map = new HashMap<>();
    private int next;

    @Setup
    public void make() {
        plan = Samples.plan(measures);
        query = PlanQuery.of(plan);
        List<AgencyUse> uses = query.agencies();
        // Who asks has strings of his own, equal to those of the plan and not the same.
        names = uses.stream()
                .map(use -> String.valueOf(use.name().toCharArray()))
                .toArray(String[]::new);
        uses.forEach(use -> map.put(use.name(), use.measures()));
        for (String name : names) {
            if (query.measuresByAgency(name).isEmpty()
                    || !query.measuresByAgency(name).equals(map.get(name))) {
                throw new IllegalStateException("wrong answer about " + name);
            }
        }
    }

    private String name() {
        next = next + 1 < names.length ? next + 1 : 0;
        return names[next];
    }

    /** The floor. */
    @Benchmark
    public List<Measure> hashMapGet() {
        return map.get(name());
    }

    @Benchmark
    public List<Measure> measuresByAgency() {
        return query.measuresByAgency(name());
    }

    /** What a program without an index does; it finds the agency by its short name only. */
    @Benchmark
    public List<Measure> streamFilter() {
        Set<String> wanted = Set.of(name());
        return plan.measures().stream()
                .filter(measure -> names(measure, Role.LEAD, wanted)
                        || names(measure, Role.RESPONSIBLE, wanted)
                        || names(measure, Role.SUPPORT, wanted))
                .toList();
    }

    private static boolean names(Measure measure, Role role, Set<String> wanted) {
        return measure.responsibility().agencies(role).stream().anyMatch(wanted::contains);
    }

    @Benchmark
    public PlanQuery indexBuilding() {
        return PlanQuery.of(plan);
    }
}
