package org.policyplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of words that is found in a text at a place, for example 不低于 before the 5 of 不低于5家; the longest word wins.
 *
 * <p>Each question looks at no more characters than the longest word has, so that asking it at every place of a text
 * stays linear. Most questions end with one look into a table by the character at the place.
 */
final class WordSet {
    private static final char[][] NONE = {};

    private final List<String> words;

    /** The words by the lower bits of their first character, longest first. */
    private final char[][][] byFirst;

    /** The words by the lower bits of their last character, longest first. */
    private final char[][][] byLast;

    private final int mask;

    private WordSet(List<String> words) {
        this.words = List.copyOf(words);
        int slots = Integer.highestOneBit(8 * words.size() + 8);
        mask = slots - 1;
        byFirst = new char[slots][][];
        byLast = new char[slots][][];
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
        for (String word : words) {
            char[] characters = word.toCharArray();
            add(byFirst, characters[0] & mask, characters);
            add(byLast, characters[characters.length - 1] & mask, characters);
        }
    }

    /** A set of words; one argument may hold several, parted by blanks. */
    static WordSet of(String... lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            for (String word : line.split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return new WordSet(words);
    }

    /** A set of words of one character each. */
    static WordSet ofCharacters(String characters) {
        List<String> words = new ArrayList<>(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            words.add(characters.substring(i, i + 1));
        }
        return new WordSet(words);
    }

    /** A set of the words of all sets. */
    static WordSet union(WordSet... sets) {
        List<String> words = new ArrayList<>();
        for (WordSet set : sets) {
            words.addAll(set.words);
        }
        return new WordSet(words);
    }

    /** Adds a word behind those of its slot that are as long or longer. */
    private static void add(char[][][] table, int slot, char[] word) {
        char[][] words = Arrays.copyOf(table[slot], table[slot].length + 1);
        int at = words.length - 1;
        while (at > 0 && words[at - 1].length < word.length) {
            words[at] = words[at - 1];
            at--;
        }
        words[at] = word;
        table[slot] = words;
    }

    private static boolean matches(char[] word, CharSequence text, int at) {
        for (int i = 0; i < word.length; i++) {
            if (text.charAt(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** The length of the longest word that begins at {@code at} and ends by {@code end}, or 0. */
    int lengthAt(CharSequence text, int at, int end) {
        if (at >= end) {
            return 0;
        }
        for (char[] word : byFirst[text.charAt(at) & mask]) {
            if (at + word.length <= end && matches(word, text, at)) {
                return word.length;
            }
        }
        return 0;
    }

    /** The length of the longest word that ends at {@code at} and begins at {@code start} or later, or 0. */
    int lengthBefore(CharSequence text, int at, int start) {
        if (at <= start) {
            return 0;
        }
        for (char[] word : byLast[text.charAt(at - 1) & mask]) {
            if (at - word.length >= start && matches(word, text, at - word.length)) {
                return word.length;
            }
        }
        return 0;
    }

    /** The place of the first word in a stretch, or −1. */
    int firstIn(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (lengthAt(text, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The end of the last word in a stretch, or −1. */
    int lastEndIn(CharSequence text, int start, int end) {
        for (int i = end; i > start; i--) {
            if (lengthBefore(text, i, start) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a stretch holds a word. */
    boolean isIn(CharSequence text, int start, int end) {
        return firstIn(text, start, end) >= 0;
    }

    /** Whether a text holds a word. */
    boolean isIn(CharSequence text) {
        return isIn(text, 0, text.length());
    }

    /** Whether a text begins with a word. */
    boolean isHeadOf(CharSequence text) {
        return lengthAt(text, 0, text.length()) > 0;
    }

    /** Whether a text ends with a word. */
    boolean isTailOf(CharSequence text) {
        return lengthBefore(text, text.length(), 0) > 0;
    }

    /** Whether a stretch is one of the words. */
    boolean contains(CharSequence text, int start, int end) {
        return start < end && lengthAt(text, start, end) == end - start;
    }
}
