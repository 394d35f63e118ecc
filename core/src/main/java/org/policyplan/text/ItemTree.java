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
    private final LogicalText text;
    private final List<Clause> clauses;
    private final Item root;

    /** The item that a table stands in whose rows are added or were added last; null where another item begins behind it. */
    private @Nullable Item table;

    private int tableEnd = -1;
    private int row;
    private int next;

    private ItemTree(LogicalText text, List<Clause> clauses, int from, int to) {
        this.text = text;
        this.clauses = clauses;
        this.row = TableRow.firstFrom(text.rows(), from);
        this.root = new Item(null, null, from, from, to);
        open.push(root);
    }

    static Item build(LogicalText text, List<MarkerReader.Hit> hits, List<Clause> clauses, int from, int to) {
        ItemTree tree = new ItemTree(text, clauses, from, to);
        for (MarkerReader.Hit hit : hits) {
            tree.addRows(hit.start());
            tree.addClauses(hit.start());
            tree.closeTable(hit.start());
            tree.add(hit);
        }
        tree.addRows(to);
        tree.addClauses(to);
        return tree.root;
    }

    /** Adds the rows of tables before a position, and the words behind a table as an item without a marker. */
    private void addRows(int until) {
        List<TableRow> rows = text.rows();
        for (; row < rows.size() && rows.get(row).end() <= until; row++) {
            TableRow added = rows.get(row);
            addClauses(added.start());
            if (tableEnd != added.start()) {
                closeTable(added.start());
            }
            Item holder = table == null ? open.element() : table;
            table = holder;
            addRow(added, holder);
            tableEnd = added.end();
            boolean last = row + 1 == rows.size() || rows.get(row + 1).start() > tableEnd;
            if (last && tableEnd < until) {
                close(holder, tableEnd);
                push(new Item(null, holder, tableEnd, tableEnd, root.end));
            }
        }
    }

    /** Adds a row as an item, below the heading in the table or the item that the table stands in. */
    private void addRow(TableRow added, Item holder) {
        MarkerReader.Hit hit = added.marker(text);
        boolean heading = added.isHeading(hit);
        if (heading) {
            close(holder, added.start());
        }
        push(new Item(hit, open.element(), added.start(), hit == null ? added.start() : hit.end(), root.end));
        addClauses(added.end());
        if (!heading) {
            open.pop().end = added.end();
        }
    }

    /** Ends the table before a position, and the words behind it. */
    private void closeTable(int at) {
        if (table != null) {
            close(table, at);
            table = null;
        }
    }

    /** Ends all items below one. */
    private void close(Item item, int at) {
        while (open.element() != item) {
            open.pop().end = at;
        }
    }

    private void push(Item item) {
        open.element().add(item);
        open.push(item);
    }

    private void addClauses(int until) {
        while (next < clauses.size() && clauses.get(next).start() < until) {
            Clause clause = clauses.get(next++);
            if (clause.start() >= root.start) {
                open.element().add(clause);
            }
        }
    }

    private void add(MarkerReader.Hit hit) {
        Item parent = parentOf(hit.marker().style());
        close(parent, hit.start());
        MarkerStyle above = parent.hit == null ? null : parent.hit.marker().style();
        if (above != null) {
            parents.putIfAbsent(hit.marker().style(), above);
        }
        push(new Item(hit, parent, hit.start(), hit.end(), root.end));
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
