package org.policyplan.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.MarkerStyle;

/**
 * Builds the tree of items from their markers, whatever the order of levels: a style is below the one under which it was first seen.
 *
 * <p>For example 一 （一） （二） 二 （三） gives two items, with two and one below them.
 */
final class ItemTree {
    private final Map<MarkerStyle, MarkerStyle> parents = new EnumMap<>(MarkerStyle.class);
    private final Deque<Item> open = new ArrayDeque<>();
    private final Item root;

    private ItemTree(int from, int to) {
        this.root = new Item(null, null, from, from, to);
        open.push(root);
    }

    static Item build(List<MarkerReader.Hit> hits, List<Clause> clauses, int from, int to) {
        ItemTree tree = new ItemTree(from, to);
        int next = 0;
        for (MarkerReader.Hit hit : hits) {
            next = tree.addClauses(clauses, next, hit.start());
            tree.add(hit);
        }
        tree.addClauses(clauses, next, to);
        return tree.root;
    }

    private int addClauses(List<Clause> clauses, int from, int until) {
        int next = from;
        while (next < clauses.size() && clauses.get(next).start() < until) {
            Clause clause = clauses.get(next++);
            if (clause.start() >= root.start) {
                open.element().add(clause);
            }
        }
        return next;
    }

    private void add(MarkerReader.Hit hit) {
        Item parent = parentOf(hit.marker().style());
        while (open.element() != parent) {
            open.pop().end = hit.start();
        }
        MarkerStyle above = parent.hit == null ? null : parent.hit.marker().style();
        if (above != null) {
            parents.putIfAbsent(hit.marker().style(), above);
        }
        Item item = new Item(hit, parent, hit.start(), hit.end(), root.end);
        parent.add(item);
        open.push(item);
    }

    private Item parentOf(MarkerStyle style) {
        Item sibling = openItem(style);
        if (sibling != null && sibling.parent != null) {
            return sibling.parent;
        }
        MarkerStyle known = parents.get(style);
        boolean open = known != null && openItem(known) != null;
        Item top = this.open.element();
        while (top.hit != null && top.parent != null && leaves(top.hit.marker().style(), style, known, open)) {
            top = top.parent;
        }
        return top;
    }

    /** Whether an item of one style ends where a marker of another begins that has no open item of its own style. */
    private static boolean leaves(MarkerStyle top, MarkerStyle style, @Nullable MarkerStyle known, boolean open) {
        if (open) {
            return top != known && style.compareTo(top) < 0;
        }
        return known == null && isOuter(style, top);
    }

    /** Whether a style that was never seen below another one is outside it by GB/T 9704: 第一章 is outside 一. */
    private static boolean isOuter(MarkerStyle style, MarkerStyle other) {
        boolean chapter = style.compareTo(MarkerStyle.ARTICLE) < 0;
        return style.compareTo(other) < 0 && (chapter || style == MarkerStyle.CHINESE);
    }

    private @Nullable Item openItem(MarkerStyle style) {
        for (Item item : open) {
            if (item.hit != null && item.hit.marker().style() == style) {
                return item;
            }
        }
        return null;
    }
}
