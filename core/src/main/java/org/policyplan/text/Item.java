package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered item of the text with the items below it, for example 二、重点任务 with （一） to （五）; mutable while the tree is built. */
final class Item {
    final MarkerReader.@Nullable Hit hit;
    final @Nullable Item parent;
    final int start;
    final int contentStart;
    List<Item> children = List.of();
    List<Clause> ownClauses = List.of();
    int end;
    private int clauseCount = -1;

    Item(MarkerReader.@Nullable Hit hit, @Nullable Item parent, int start, int contentStart, int end) {
        this.hit = hit;
        this.parent = parent;
        this.start = start;
        this.contentStart = contentStart;
        this.end = end;
    }

    void add(Item child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    /** Adds a clause of its own words; nearly always it stays the only one. */
    void add(Clause clause) {
        if (ownClauses.isEmpty()) {
            ownClauses = List.of(clause);
            return;
        }
        if (ownClauses.size() == 1) {
            ownClauses = new ArrayList<>(ownClauses);
        }
        ownClauses.add(clause);
    }

    int ownEnd() {
        return children.isEmpty() ? end : children.get(0).start;
    }

    /** The number of clauses in the item and below it; asked for only once the tree is built. */
    int clauseCount() {
        if (clauseCount < 0) {
            clauseCount = ownClauses.size();
            for (int i = 0; i < children.size(); i++) {
                clauseCount += children.get(i).clauseCount();
            }
        }
        return clauseCount;
    }

    Clause lastClause() {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i).clauseCount() > 0) {
                return children.get(i).lastClause();
            }
        }
        return ownClauses.get(ownClauses.size() - 1);
    }
}
