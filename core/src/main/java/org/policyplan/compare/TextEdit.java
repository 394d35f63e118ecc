package org.policyplan.compare;

import java.util.Objects;

/**
 * Words of a text that became others, for example 跨境 that became 出境.
 *
 * @param removed the words in the first text; empty where words were only added
 * @param added the words in the second text; empty where words were only removed
 * @param before where they begin in the first text, from 0, in UTF-16 units
 * @param after where they begin in the second text, from 0, in UTF-16 units
 */
public record TextEdit(String removed, String added, int before, int after) {
    /** Checks that nothing is null. */
    public TextEdit {
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(added, "added");
    }
}
