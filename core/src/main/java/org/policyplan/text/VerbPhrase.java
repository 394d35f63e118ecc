package org.policyplan.text;

import java.util.List;

/** Finds the verb phrase that ends a chunk of a clause, for example 按职责分工负责 behind 市财政局. */
final class VerbPhrase {
    private static final int LONGEST = 24;

    private VerbPhrase() {}

    /** The position where the verb phrase begins that reaches to the end of the chunk, or -1. */
    static int start(LogicalText text, int from, int to) {
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            if (isPhrase(text, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** The position behind a verb phrase in the middle of a chunk, as in 市商务委牵头市科委配合, or -1. */
    static int middle(LogicalText text, int from, int to) {
        for (int i = from + 2; i + 3 < to; i++) {
            if ((text.matches(i, "牵头") || text.matches(i, "负责"))
                    && Vocabulary.isFirmBody(text.squeezed(from, i))
                    && !isPhrase(text, i, to)) {
                int end = i + 2;
                while (end < to && wordAt(text, end, to) > 0) {
                    end += wordAt(text, end, to);
                }
                int verbs = start(text, end, to);
                return Vocabulary.isFirmBody(text.squeezed(end, verbs < 0 ? to : verbs)) ? end : -1;
            }
        }
        return -1;
    }

    private static boolean isPhrase(LogicalText text, int from, int to) {
        int at = from;
        boolean mandate = false;
        while (at < to) {
            int verb = longest(text, at, to, Vocabulary.VERBS);
            int length = Math.max(verb, wordAt(text, at, to));
            mandate |= verb > 0 || longest(text, at, to, Vocabulary.MANDATE_WORDS) > 0;
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return mandate;
    }

    private static int wordAt(LogicalText text, int at, int to) {
        return Math.max(
                longest(text, at, to, Vocabulary.VERBS),
                Math.max(
                        longest(text, at, to, Vocabulary.MANDATE_WORDS),
                        longest(text, at, to, Vocabulary.PLAIN_ADVERBS)));
    }

    private static int longest(LogicalText text, int at, int to, List<String> words) {
        int length = 0;
        for (String word : words) {
            if (word.length() > length && at + word.length() <= to && text.matches(at, word)) {
                length = word.length();
            }
        }
        return length;
    }
}
