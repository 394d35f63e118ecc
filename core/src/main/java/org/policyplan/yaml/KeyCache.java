package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/** Makes each key of a text a string once: a plan has few keys, and each of them often. */
final class KeyCache {
    private static final int SIZE = 64;

    private final @Nullable String[] keys = new String[SIZE];

    String get(char[] chars, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 8) & SIZE - 1;
        String known = keys[slot];
        if (known == null || !equal(known, chars, from, to)) {
            known = new String(chars, from, to - from);
            keys[slot] = known;
        }
        return known;
    }

    private static boolean equal(String key, char[] chars, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (key.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
