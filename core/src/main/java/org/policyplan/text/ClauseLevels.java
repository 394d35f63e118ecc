package org.policyplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.MarkerStyle;

/**
 * Decides whether a clause behind the last sub-item closes the whole item, by what the other items of the text do.
 *
 * <p>It closes the item where sub-items never have clauses of their own except the last of each item, and so it closes （一） in
 * （一）… 1.… 2.…（责任单位：市商务委） where other items of the style （二） have a clause without sub-items.
 */
final class ClauseLevels {
    private final List<Item> roots;

    /** All items below the roots; collected when they are asked for first. */
    private final List<Item> all = new ArrayList<>();

    private final Map<Levels, Boolean> answers = new HashMap<>();

    /** Two neighbouring levels of items, such as （一） and 1. */
    private record Levels(MarkerStyle own, MarkerStyle below) {}

    ClauseLevels(List<Item> roots) {
        this.roots = roots;
    }

    boolean closesParent(Item item) {
        MarkerStyle own = styleOf(item);
        MarkerStyle below = styleOf(item.children.get(0));
        if (own == null || below == null || hasGrandchildren(item)) {
            return false;
        }
        return item.children.size() > 1
                && answers.computeIfAbsent(new Levels(own, below), levels -> closes(levels.own(), levels.below()));
    }

    private static boolean hasGrandchildren(Item item) {
        for (Item child : item.children) {
            if (!child.children.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(MarkerStyle own, MarkerStyle below) {
        if (all.isEmpty()) {
            roots.forEach(root -> collect(root, all));
        }
        boolean ownLevel = all.stream()
                .anyMatch(other -> styleOf(other) == own && other.children.isEmpty() && other.clauseCount() == 1);
        List<Item> parents = all.stream()
                .filter(other -> !other.children.isEmpty() && styleOf(other.children.get(0)) == below)
                .filter(other -> other.clauseCount() > 0)
                .toList();
        boolean lastOnly = parents.stream()
                .allMatch(parent -> parent.clauseCount() == 1 && last(parent).clauseCount() == 1);
        return lastOnly && (ownLevel || parents.size() > 1);
    }

    private static Item last(Item parent) {
        return parent.children.get(parent.children.size() - 1);
    }

    private static @Nullable MarkerStyle styleOf(Item item) {
        return item.hit == null ? null : item.hit.marker().style();
    }

    private static void collect(Item item, List<Item> into) {
        into.add(item);
        item.children.forEach(child -> collect(child, into));
    }
}
