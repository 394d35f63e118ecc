package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * The names in the clauses of a text, each held once, as 市商务委 stands in it again and again; not thread-safe: one for each text.
 *
 * <p>A hash table with open addressing, at most half full, so that a name that is known costs no garbage.
 */
final class Names {
    private final LogicalText text;
    private @Nullable String[] table = new String[64];
    private int count;

    Names(LogicalText text) {
        this.text = text;
    }

    /** The name from one position to another, brackets full-width. */
    String of(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + wide(text.charAt(i));
        }
        int slot = slot(hash);
        while (table[slot] != null && !isAt(table[slot], hash, from, to)) {
            slot = slot + 1 & table.length - 1;
        }
        return table[slot] == null
                ? add(slot, text.squeezed(from, to).replace('(', '（').replace(')', '）'))
                : table[slot];
    }

    private static char wide(char c) {
        return c == '(' ? '（' : c == ')' ? '）' : c;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private boolean isAt(String name, int hash, int from, int to) {
        if (name.hashCode() != hash || name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != wide(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String add(int slot, String name) {
        table[slot] = name;
        if (2 * ++count == table.length) {
            grow();
        }
        return name;
    }

    private void grow() {
        @Nullable String[] names = table;
        table = new String[2 * names.length];
        for (String name : names) {
            if (name != null) {
                int slot = slot(name.hashCode());
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = name;
            }
        }
    }
}
