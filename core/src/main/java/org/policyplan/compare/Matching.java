package org.policyplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which items of one plan are which of the other, by what they say and not by their number.
 *
 * <p>First those that are equal throughout, then those equal in ever less, then the most similar ones; linear but for a sort.
 */
final class Matching {
    private static final int LEAST_VOTES = 2;

    private final List<Item> before;
    private final List<Item> after;
    private final int[] toAfter;
    private final int[] toBefore;

    private Matching(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        this.toAfter = new int[before.size()];
        this.toBefore = new int[after.size()];
        Arrays.fill(toAfter, -1);
        Arrays.fill(toBefore, -1);
    }

    static Matching ofMeasures(Items before, Items after) {
        Matching matching = new Matching(before.measures, after.measures);
        matching.equal();
        matching.similar();
        return matching;
    }

    /** Sections whose titles say nothing are known by what stands in them. */
    static Matching ofSections(Items before, Items after, Matching measures) {
        Matching matching = new Matching(before.sections, after.sections);
        matching.equal();
        matching.vote(measures);
        matching.similar();
        return matching;
    }

    @Nullable
    Item after(Item item) {
        return toAfter[item.rank] < 0 ? null : after.get(toAfter[item.rank]);
    }

    @Nullable
    Item before(Item item) {
        return toBefore[item.rank] < 0 ? null : before.get(toBefore[item.rank]);
    }

    private void equal() {
        pair(item -> Arrays.asList(item.place.path(), item.title, item.text, item.responsibility, item.number), false);
        pair(
                item -> item.isBlank() && item.responsibility.isEmpty()
                        ? null
                        : Arrays.asList(item.title, item.text, item.responsibility),
                false);
        pair(item -> item.isBlank() ? null : Arrays.asList(item.title, item.text), false);
        pair(item -> item.text.isBlank() ? null : item.text, true);
        pair(item -> item.title.isBlank() ? null : item.title, true);
    }

    /** Pairs items of equal keys, the first with the first; where asked for, only those whose key nothing else has. */
    private void pair(Function<Item, @Nullable Object> key, boolean unique) {
        Map<Object, List<Item>> left = group(before, toAfter, key);
        group(after, toBefore, key).forEach((value, items) -> {
            List<Item> partners = left.getOrDefault(value, List.of());
            if (!unique || items.size() == 1 && partners.size() == 1) {
                for (int i = 0; i < Math.min(items.size(), partners.size()); i++) {
                    join(partners.get(i).rank, items.get(i).rank);
                }
            }
        });
    }

    private static Map<Object, List<Item>> group(
            List<Item> items, int[] partners, Function<Item, @Nullable Object> key) {
        Map<Object, List<Item>> groups = new HashMap<>();
        for (Item item : items) {
            Object value = partners[item.rank] < 0 ? key.apply(item) : null;
            if (value != null) {
                groups.computeIfAbsent(value, any -> new ArrayList<>(1)).add(item);
            }
        }
        return groups;
    }

    private void join(int left, int right) {
        toAfter[left] = right;
        toBefore[right] = left;
    }

    private static List<Item> left(List<Item> items, int[] partners) {
        return items.stream().filter(item -> partners[item.rank] < 0).toList();
    }

    private void similar() {
        List<Item> left = left(before, toAfter);
        List<Item> right = left(after, toBefore);
        for (Similarity.Pair pair : Similarity.pairs(left, right)) {
            if (toAfter[pair.before()] < 0 && toBefore[pair.after()] < 0) {
                join(pair.before(), pair.after());
            }
        }
    }

    /** Pairs sections that share most of their measures and sub-sections; from the innermost outwards. */
    private void vote(Matching measures) {
        Map<Item, Map<Item, Integer>> votes = new HashMap<>();
        measures.before.forEach(measure -> count(votes, measure, measures.after(measure)));
        for (int i = before.size() - 1; i >= 0; i--) {
            Item section = before.get(i);
            Map<Item, Integer> ballot = votes.getOrDefault(section, Map.of());
            if (toAfter[section.rank] < 0) {
                elect(section, ballot);
            }
            count(votes, section, after(section));
        }
    }

    private static void count(Map<Item, Map<Item, Integer>> votes, Item item, @Nullable Item partner) {
        if (partner != null && item.parent != null && partner.parent != null) {
            votes.computeIfAbsent(item.parent, any -> new HashMap<>()).merge(partner.parent, 1, Integer::sum);
        }
    }

    private void elect(Item section, Map<Item, Integer> ballot) {
        int all = ballot.values().stream().mapToInt(Integer::intValue).sum();
        ballot.forEach((candidate, votes) -> {
            boolean clear = votes * 2 > all && (votes >= LEAST_VOTES || section.title.isEmpty());
            if (clear && toAfter[section.rank] < 0 && toBefore[candidate.rank] < 0) {
                join(section.rank, candidate.rank);
            }
        });
    }
}
