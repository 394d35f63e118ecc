package org.policyplan.examples.spring;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policyplan.model.Measure;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.PlanItem;
import org.policyplan.query.PlanQuery;

/**
 * Who works with whom.
 *
 * @param agencies the agencies, in order of first appearance
 * @param links the pairs of agencies that share measures
 */
record Cooperation(List<Node> agencies, List<Link> links) {
    /**
     * An agency.
     *
     * @param name its short name
     * @param measures paths of its measures
     */
    record Node(String name, List<String> measures) {}

    /**
     * Two agencies.
     *
     * @param first position of the one in the list of agencies, from 0
     * @param second position of the other, which is greater
     * @param measures paths of the measures that name both
     */
    record Link(int first, int second, List<String> measures) {}

    static Cooperation of(PlanQuery query) {
        Map<Measure, String> paths = new IdentityHashMap<>();
        for (PlanItem item : query.items()) {
            if (item.measure() != null) {
                paths.put(item.measure(), item.path());
            }
        }
        List<Node> nodes = new ArrayList<>();
        Map<Measure, List<Integer>> named = new IdentityHashMap<>();
        for (AgencyUse use : query.agencies()) {
            for (Measure measure : use.measures()) {
                named.computeIfAbsent(measure, key -> new ArrayList<>()).add(nodes.size());
            }
            nodes.add(
                    new Node(use.name(), use.measures().stream().map(paths::get).toList()));
        }
        return new Cooperation(nodes, links(query, named));
    }

    private static List<Link> links(PlanQuery query, Map<Measure, List<Integer>> named) {
        Map<Long, Link> links = new TreeMap<>();
        for (PlanItem item : query.items()) {
            List<Integer> together = item.measure() == null ? List.of() : named.getOrDefault(item.measure(), List.of());
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    int first = together.get(i);
                    int second = together.get(j);
                    links.computeIfAbsent(
                                    ((long) first << 32) + second, key -> new Link(first, second, new ArrayList<>()))
                            .measures()
                            .add(item.path());
                }
            }
        }
        return List.copyOf(links.values());
    }
}
