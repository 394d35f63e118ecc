package org.policyplan.text;

/**
 * What is known of a place in the plan from the items above it, for example the path 三/（一）.
 *
 * @param path markers of the items above, joined by slashes; empty at the top
 * @param targets what the words above say about targets
 */
record Scope(String path, TargetContext targets) {
    /** The scope of an item below this one. */
    Scope at(Item item) {
        String marker = item.hit == null ? "" : item.hit.printed();
        return new Scope(path.isEmpty() ? marker : path + "/" + marker, targets);
    }

    Scope with(TargetContext context) {
        return new Scope(path, context);
    }
}
