package org.policyplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of words that is found in a text at a place, for example 不低于 before the 5 of 不低于5家; the longest word wins.
 *
 * <p>Each question looks at no more characters than the longest word has, so that asking it at every place of a text
 * stays linear.
 */
final class TargetWords {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    /** One bit for each first or last character, by its lower ten bits: most questions end here. */
    private final long[] firsts = new long[16];

    private final long[] lasts = new long[16];

    /** A set of the words that blanks separate in {@code words}. */
    TargetWords(String... words) {
        for (String line : words) {
            for (String word : line.split(" ")) {
                if (!word.isEmpty()) {
                    add(word);
                }
            }
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
        byLast.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
    }

    private static boolean has(long[] bits, char c) {
        return (bits[c >> 6 & 15] & 1L << c) != 0;
    }

    private void add(String word) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        firsts[first >> 6 & 15] |= 1L << first;
        lasts[last >> 6 & 15] |= 1L << last;
        byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(word);
        byLast.computeIfAbsent(last, k -> new ArrayList<>()).add(word);
    }

    /** The length of the longest word that begins at {@code at} and ends by {@code end}, or 0. */
    int lengthAt(String text, int at, int end) {
        if (at >= end || !has(firsts, text.charAt(at))) {
            return 0;
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (at + word.length() <= end && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends at {@code at} and begins at {@code start} or later, or 0. */
    int lengthBefore(String text, int at, int start) {
        if (at <= start || !has(lasts, text.charAt(at - 1))) {
            return 0;
        }
        for (String word : byLast.getOrDefault(text.charAt(at - 1), List.of())) {
            if (at - word.length() >= start && text.startsWith(word, at - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** The place of the first word in a stretch, or −1. */
    int firstIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (lengthAt(text, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The end of the last word in a stretch, or −1. */
    int lastEndIn(String text, int start, int end) {
        for (int i = end; i > start; i--) {
            if (lengthBefore(text, i, start) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a stretch holds a word. */
    boolean isIn(String text, int start, int end) {
        return firstIn(text, start, end) >= 0;
    }
}
