package org.policyplan.examples.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policyplan.model.Measure;
import org.policyplan.model.Role;
import org.policyplan.query.Assignment;
import org.policyplan.query.PlanItem;
import org.policyplan.query.PlanQuery;
import org.policyplan.query.Reason;

/**
 * A measure and who is named in it, of those that were asked for.
 *
 * @param plan id of its plan
 * @param path its path, such as 六/（二十）
 * @param measure the measure
 * @param named the mentions that were asked for
 */
record MeasureAnswer(String plan, String path, Measure measure, List<Named> named) {
    /**
     * An agency as a measure names it.
     *
     * @param name the name as printed
     * @param role the role
     * @param reason why it counts as the agency that was asked for
     */
    record Named(String name, Role role, Reason reason) {}

    MeasureAnswer {
        named = List.copyOf(named);
    }

    /** Every measure of a plan, those that name nobody too. */
    static List<MeasureAnswer> all(PlanQuery query) {
        Map<String, List<Assignment>> byPath =
                query.assignments().stream().collect(Collectors.groupingBy(Assignment::path));
        List<MeasureAnswer> answers = new ArrayList<>();
        for (PlanItem item : query.items()) {
            Measure measure = item.measure();
            if (measure != null) {
                List<Named> named = named(byPath.getOrDefault(item.path(), List.of()));
                answers.add(new MeasureAnswer(query.plan().id(), item.path(), measure, named));
            }
        }
        return answers;
    }

    private static List<Named> named(List<Assignment> assignments) {
        return assignments.stream()
                .map(one -> new Named(one.name(), one.role(), one.reason()))
                .toList();
    }

    /** One answer for each measure of the mentions, in their order; equal measures at different places stay apart. */
    static List<MeasureAnswer> of(String plan, List<Assignment> assignments) {
        Map<String, List<Assignment>> byPath = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            byPath.computeIfAbsent(assignment.path(), path -> new ArrayList<>()).add(assignment);
        }
        List<MeasureAnswer> answers = new ArrayList<>(byPath.size());
        byPath.forEach((path, same) ->
                answers.add(new MeasureAnswer(plan, path, same.get(0).measure(), named(same))));
        return answers;
    }
}
