package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a place in the plan from the items above it, for example the path 三/（一）.
 *
 * @param above the place that the item stands in; null at the top
 * @param item the item; null at the top
 * @param targets what the words above say about targets
 */
record Scope(@Nullable Scope above, @Nullable Item item, TargetContext targets) {
    static Scope top(TargetContext targets) {
        return new Scope(null, null, targets);
    }

    /** The scope of an item below this one. */
    Scope at(Item below) {
        return new Scope(this, below, targets);
    }

    Scope with(TargetContext context) {
        return new Scope(above, item, context);
    }

    /** Markers of the items, joined by slashes; put together when it is asked for, as it seldom is. */
    String path() {
        String path = above == null ? "" : above.path();
        String marker = item == null || item.hit == null ? "" : item.hit.printed();
        return path.isEmpty() ? marker : path + "/" + marker;
    }
}
