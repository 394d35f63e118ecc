package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * The names in the clauses of a text, or its markers, which hold 市商务委 or （一） again and again: one that stood there before costs no
 * garbage.
 *
 * <p>Of names with one hash it remembers the last alone, so that each question looks at one name at most. Not thread-safe: one for each
 * text.
 */
final class Names {
    private static final int FEWEST = 16;
    private static final int MOST = 4096;

    private final LogicalText text;
    private final @Nullable String[] known;

    Names(LogicalText text) {
        this.text = text;
        this.known = new String[Integer.highestOneBit(Math.max(FEWEST, Math.min(MOST, text.length() / 16)))];
    }

    /** The name from one position to another, brackets full-width. */
    String of(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + wide(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 16) & known.length - 1;
        String name = known[slot];
        if (name == null || !isAt(name, from, to)) {
            name = text.squeezed(from, to).replace('(', '（').replace(')', '）');
            known[slot] = name;
        }
        return name;
    }

    private static char wide(char c) {
        return c == '(' ? '（' : c == ')' ? '）' : c;
    }

    private boolean isAt(String name, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != wide(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
