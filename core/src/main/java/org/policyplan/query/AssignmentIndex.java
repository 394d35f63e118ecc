package org.policyplan.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Role;

/** Every mention of an agency in a measure, in the order of the plan, and by the names that mean it. Names here are in normal form. */
final class AssignmentIndex {
    private final AgencyIndex register;
    private final Collectives collectives;
    private final List<Mention> all;
    /** Positions in {@link #all} by printed name. */
    private final Map<String, List<Integer>> byPrinted = new LinkedHashMap<>();
    /** Printed names by the agency they mean. */
    private final Map<Agency, Set<String>> printedByAgency = new IdentityHashMap<>();

    /** Read by every question, and so no view of a map. */
    private final HashMap<String, List<Measure>> measuresByName;

    AssignmentIndex(List<PlanItem> items, AgencyIndex register) {
        this.register = register;
        this.collectives = new Collectives(register);
        List<PlanItem> measures =
                items.stream().filter(item -> item.measure() != null).toList();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            collect(measures.get(i), i, mentions);
        }
        this.all = List.copyOf(mentions);
        for (int i = 0; i < all.size(); i++) {
            byPrinted
                    .computeIfAbsent(printed(all.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        for (String printed : byPrinted.keySet()) {
            register.find(printed)
                    .ifPresent(agency -> printedByAgency
                            .computeIfAbsent(agency, key -> new LinkedHashSet<>())
                            .add(printed));
        }
        this.measuresByName = measuresByName();
    }

    private static void collect(PlanItem item, int position, List<Mention> mentions) {
        Measure measure = item.measure();
        if (measure == null) {
            return;
        }
        for (Role role : Role.values()) {
            for (String name : measure.responsibility().agencies(role)) {
                Assignment assignment = new Assignment(measure, item.path(), item.sections(), role, name, Reason.EXACT);
                mentions.add(new Mention(position, assignment));
            }
        }
    }

    /** By every name of the register and every printed one, with brackets of either width. */
    private HashMap<String, List<Measure>> measuresByName() {
        Set<String> names = new LinkedHashSet<>(byPrinted.keySet());
        register.agencies().forEach(agency -> names.addAll(AgencyIndex.names(agency)));
        Map<String, List<Measure>> lists = new HashMap<>();
        HashMap<String, List<Measure>> byName = new HashMap<>();
        for (String name : names) {
            String wide = AgencyIndex.normal(name);
            List<Measure> measures =
                    lists.computeIfAbsent(shortName(wide), agency -> Mention.measures(find(agency, Counting.ALIASES)));
            byName.put(wide, measures);
            byName.put(wide.replace('（', '(').replace('）', ')'), measures);
        }
        return byName;
    }

    private static String printed(Mention mention) {
        return AgencyIndex.normal(mention.assignment().name());
    }

    AgencyIndex register() {
        return register;
    }

    List<Mention> all() {
        return all;
    }

    /** The measures by a name of the register or a printed one, or null. */
    @Nullable
    List<Measure> measures(String name) {
        return measuresByName.get(name);
    }

    /** The printed names in order of first appearance. */
    Set<String> printed() {
        return Collections.unmodifiableSet(byPrinted.keySet());
    }

    /** Every mention that counts as the agency of a name, in the order of the plan, each with its reason. */
    List<Mention> find(String name, Counting counting) {
        Map<Integer, Reason> positions = new TreeMap<>();
        reasons(AgencyIndex.normal(name), counting)
                .forEach((printed, reason) -> byPrinted
                        .getOrDefault(printed, List.of())
                        .forEach(position -> positions.put(position, reason)));
        List<Mention> found = new ArrayList<>(positions.size());
        positions.forEach((position, reason) -> found.add(all.get(position).with(reason)));
        return List.copyOf(found);
    }

    /** The printed names that count, each with its reason. */
    private Map<String, Reason> reasons(String name, Counting counting) {
        Map<String, Reason> reasons = new HashMap<>();
        reasons.put(name, Reason.EXACT);
        Agency agency = register.find(name).orElse(null);
        if (agency == null || !counting.counts(Reason.ALIAS)) {
            return reasons;
        }
        add(reasons, agency, Reason.ALIAS);
        collectives.of(agency).forEach((collective, reason) -> {
            if (counting.counts(reason)) {
                add(reasons, collective, reason);
            }
        });
        return reasons;
    }

    private void add(Map<String, Reason> reasons, Agency agency, Reason reason) {
        printedByAgency.getOrDefault(agency, Set.of()).forEach(printed -> reasons.putIfAbsent(printed, reason));
    }

    /** Short name by the register of a name; the name itself where the register doesn't know it. */
    String shortName(String name) {
        return register.find(name)
                .map(agency -> AgencyIndex.normal(agency.name()))
                .orElse(name);
    }

    /** The agencies of the mentions that are wanted, or their printed names apart, in order of first appearance. */
    List<AgencyUse> uses(Predicate<Mention> wanted, boolean byAgency) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : all) {
            if (wanted.test(mention)) {
                String name = printed(mention);
                groups.computeIfAbsent(byAgency ? shortName(name) : name, key -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<AgencyUse> uses = new ArrayList<>(groups.size());
        groups.forEach((name, mentions) -> uses.add(use(name, mentions)));
        return List.copyOf(uses);
    }

    private AgencyUse use(String name, List<Mention> mentions) {
        List<String> printed =
                mentions.stream().map(AssignmentIndex::printed).distinct().toList();
        Agency agency = register.find(name).orElse(null);
        return new AgencyUse(name, agency, printed, Mention.measures(mentions), mentions.size());
    }

    /** The other agencies in the measures of an agency. */
    List<AgencyUse> beside(String name) {
        String own = shortName(AgencyIndex.normal(name));
        Set<Integer> shared = new HashSet<>();
        find(name, Counting.ALIASES).forEach(mention -> shared.add(mention.measure()));
        return uses(
                mention -> shared.contains(mention.measure())
                        && !shortName(printed(mention)).equals(own),
                true);
    }
}
