package org.policyplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of items that say much the same, the most similar first: twice the character pairs that they share, as part of all that they have.
 *
 * <p>Candidates share what few have, so the work grows with the items and not with their product. One for each run.
 */
final class Similarity {
    /** Two measures on different matters stay below a fifth, one that was half rewritten above a half. */
    private static final double LEAST = 0.4;

    private static final int MOST_CANDIDATES = 6;

    private final List<Item> items;
    private final RareKeys.Index index;
    private final Map<String, Integer> byPath = new HashMap<>();

    /**
     * Two items and how similar they are.
     *
     * @param before rank of the one
     * @param after rank of the other
     * @param score from 0 to 1
     */
    record Pair(int before, int after, double score) {}

    private Similarity(List<Item> items, RareKeys keys) {
        this.items = items;
        this.index = keys.index(items);
        for (int i = 0; i < items.size(); i++) {
            byPath.putIfAbsent(items.get(i).place.path(), i);
        }
    }

    static List<Pair> pairs(List<Item> left, List<Item> right) {
        List<Pair> pairs = new ArrayList<>();
        if (left.isEmpty() || right.isEmpty()) {
            return pairs;
        }
        RareKeys keys = new RareKeys(left, right);
        Similarity similarity = new Similarity(right, keys);
        Map<Integer, int[]> others = new HashMap<>();
        for (Item item : left) {
            int[] own = characterPairs(item);
            for (int candidate : similarity.candidates(item, keys.of(item))) {
                int[] other = others.computeIfAbsent(candidate, any -> characterPairs(right.get(candidate)));
                double score = score(own, other);
                if (score >= LEAST) {
                    pairs.add(new Pair(item.rank, similarity.items.get(candidate).rank, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(Pair::before));
        return pairs;
    }

    /** Each pair of characters as one number, sorted; a single character is a pair with nothing. */
    private static int[] characterPairs(Item item) {
        String text = RareKeys.text(item);
        int[] pairs = new int[text.length()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | (i + 1 < pairs.length ? text.charAt(i + 1) : 0);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** The items that share most of the rare keys, and the one that has its number. */
    private Set<Integer> candidates(Item item, int[] keys) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int key : keys) {
            index.count(key, shared);
        }
        Set<Integer> candidates = new LinkedHashSet<>();
        shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .forEach(entry -> candidates.add(entry.getKey()));
        Integer namesake = byPath.get(item.place.path());
        if (namesake != null) {
            candidates.add(namesake);
        }
        return candidates;
    }

    private static double score(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }
}
