package org.policyplan.text;

/** A set of characters that is asked for every character of a text, for example the brackets: one bit for each of them. */
final class CharacterSet {
    private final long[] bits = new long[1 << 10];

    private CharacterSet() {}

    /** The characters of all texts. */
    static CharacterSet of(String... texts) {
        CharacterSet set = new CharacterSet();
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                set.add(text.charAt(i));
            }
        }
        return set;
    }

    /** This set with the characters from one to another, both included. */
    CharacterSet and(char first, char last) {
        for (int c = first; c <= last; c++) {
            add((char) c);
        }
        return this;
    }

    /** This set with the characters of another one. */
    CharacterSet and(CharacterSet other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
        return this;
    }

    private void add(char c) {
        bits[c >> 6] |= 1L << c;
    }

    boolean has(char c) {
        return (bits[c >> 6] >>> c & 1) != 0;
    }
}
