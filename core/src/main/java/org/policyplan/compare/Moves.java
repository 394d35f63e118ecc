package org.policyplan.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which items of the second plan moved: those in another section, and the fewest whose moving explains the order of the others. */
final class Moves {
    private final Matching sections;
    private final Set<Item> moved = new HashSet<>();

    private Moves(Matching sections) {
        this.sections = sections;
    }

    static Set<Item> of(List<Item> after, Matching matching, Matching sections) {
        Moves moves = new Moves(sections);
        Map<@Nullable Item, List<Item>> siblings = new HashMap<>();
        for (Item item : after) {
            Item partner = matching.before(item);
            if (partner != null && moves.isInSameSection(partner, item)) {
                siblings.computeIfAbsent(item.parent, any -> new ArrayList<>()).add(item);
            } else if (partner != null) {
                moves.moved.add(item);
            }
        }
        siblings.values().forEach(list -> moves.reordered(list, matching));
        return moves.moved;
    }

    private boolean isInSameSection(Item before, Item after) {
        return before.parent == null || after.parent == null
                ? before.parent == after.parent
                : sections.after(before.parent) == after.parent;
    }

    /** All but the longest run of items that kept their order. */
    private void reordered(List<Item> items, Matching matching) {
        int[] previous = new int[items.size()];
        List<Integer> ends = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item partner = matching.before(items.get(i));
            int index = partner == null ? -1 : partner.index;
            int found = Collections.binarySearch(indexes, index);
            int at = found < 0 ? -found - 1 : found;
            previous[i] = at == 0 ? -1 : ends.get(at - 1);
            if (at == ends.size()) {
                ends.add(i);
                indexes.add(index);
            } else {
                ends.set(at, i);
                indexes.set(at, index);
            }
        }
        Set<Item> kept = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            kept.add(items.get(i));
        }
        items.stream().filter(item -> !kept.contains(item)).forEach(moved::add);
    }
}
