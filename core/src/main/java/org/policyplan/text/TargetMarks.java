package org.policyplan.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which clauses and sentences hold words that rule targets out or make them aspirations, for example 给予 and 目前; read
 * once.
 */
final class TargetMarks {
    private static final WordSet ANY = WordSet.union(
            TargetPhrases.SUBSIDY,
            TargetPhrases.MAYBE_SUBSIDY,
            TargetPhrases.PRESENT,
            TargetPhrases.PRESENT_SENTENCE,
            TargetPhrases.ASPIRATION);

    private final String text;
    private final List<TargetClause> clauses;
    private final BitSet read = new BitSet();
    private final BitSet subsidyClauses = new BitSet();
    private final BitSet maybeClauses = new BitSet();
    private final BitSet subsidySegments = new BitSet();
    private final int[] present;
    private final int[] presentSentence;
    private final int[] aspiration;

    TargetMarks(TargetText text, List<TargetClause> clauses) {
        this.text = text.text;
        this.clauses = clauses;
        int count = clauses.size();
        present = filled(count, Integer.MAX_VALUE);
        int sentences = count == 0 ? 0 : clauses.get(count - 1).sentence() + 1;
        presentSentence = filled(sentences, Integer.MAX_VALUE);
        aspiration = filled(sentences, Integer.MAX_VALUE);
    }

    /** Reads the clauses of the sentence that a clause stands in; to be called before anything is asked about them. */
    void readSentence(int clause) {
        int sentence = clauses.get(clause).sentence();
        if (read.get(sentence)) {
            return;
        }
        read.set(sentence);
        int first = clause;
        while (first > 0 && clauses.get(first - 1).sentence() == sentence) {
            first--;
        }
        for (int i = first; i < clauses.size() && clauses.get(i).sentence() == sentence; i++) {
            mark(text, clauses.get(i), i);
        }
    }

    private static int[] filled(int size, int value) {
        int[] out = new int[size];
        Arrays.fill(out, value);
        return out;
    }

    private void mark(String text, TargetClause clause, int index) {
        int first = ANY.firstIn(text, clause.start(), clause.end());
        if (first >= 0) {
            mark(text, clause, index, first);
        }
    }

    /** Marks a clause whose words are looked for from a place on. */
    private void mark(String text, TargetClause clause, int index, int from) {
        boolean sure = TargetPhrases.SUBSIDY.isIn(text, from, clause.end());
        if (sure) {
            subsidyClauses.set(index);
            subsidySegments.set(clause.segment());
        }
        if (TargetPhrases.MAYBE_SUBSIDY.isIn(text, from, clause.end())) {
            maybeClauses.set(index);
        }
        present[index] = first(TargetPhrases.PRESENT, text, from, clause.end());
        int sentence = clause.sentence();
        presentSentence[sentence] =
                Math.min(presentSentence[sentence], first(TargetPhrases.PRESENT_SENTENCE, text, from, clause.end()));
        int aspires = first(TargetPhrases.ASPIRATION, text, from, clause.end());
        if (aspires - clause.start() <= 4) {
            aspiration[sentence] = Math.min(aspiration[sentence], aspires);
        }
    }

    private static int first(WordSet words, String text, int start, int end) {
        int at = words.firstIn(text, start, end);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Whether the clause itself speaks of a subsidy. */
    boolean isSubsidy(int clause) {
        return subsidyClauses.get(clause);
    }

    /** Whether the clause may speak of a subsidy, or another one of its segment does. */
    boolean isNearSubsidy(int clause, TargetClause of) {
        return maybeClauses.get(clause) || subsidySegments.get(of.segment());
    }

    /** Whether the words before {@code place} in its clause say 已 or 现有. */
    boolean isPresent(int clause, int place) {
        return present[clause] < place;
    }

    /** The place of 目前 or 近年来 in a sentence before {@code place}, or −1. */
    int presentBefore(TargetClause of, int place) {
        int at = presentSentence[of.sentence()];
        return at < place ? at : -1;
    }

    /** Whether 力争 heads a clause of the sentence before {@code place}. */
    boolean isAspiration(TargetClause of, int place) {
        return aspiration[of.sentence()] < place;
    }
}
