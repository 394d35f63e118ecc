package org.policyplan.text;

/** Finds the verb phrase that ends a chunk of a clause, for example 按职责分工负责 behind 市财政局. */
final class VerbPhrase {
    private static final int LONGEST = 24;

    /** Words of which one at least stands in a phrase. */
    static final WordSet CORE = WordSet.union(Vocabulary.VERBS, Vocabulary.MANDATE_WORDS);

    private static final WordSet WORDS = WordSet.union(CORE, Vocabulary.PLAIN_ADVERBS);

    private VerbPhrase() {}

    /** The position where the verb phrase begins that reaches to the end of the chunk, or -1. */
    static int start(CharSequence text, int from, int to) {
        if (WORDS.lengthBefore(text, to, from) == 0) {
            return -1;
        }
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
                    && Vocabulary.isFirmBody(text, from, i)
                    && !isPhrase(text, i, to)) {
                int end = i + 2;
                for (int word = WORDS.lengthAt(text, end, to); word > 0; word = WORDS.lengthAt(text, end, to)) {
                    end += word;
                }
                int verbs = start(text, end, to);
                return Vocabulary.isFirmBody(text, end, verbs < 0 ? to : verbs) ? end : -1;
            }
        }
        return -1;
    }

    private static boolean isPhrase(CharSequence text, int from, int to) {
        int at = from;
        boolean core = false;
        while (at < to) {
            int length = WORDS.lengthAt(text, at, to);
            if (length == 0) {
                return false;
            }
            core |= CORE.lengthAt(text, at, to) > 0;
            at += length;
        }
        return core;
    }
}
