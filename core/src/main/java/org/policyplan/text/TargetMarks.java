package org.policyplan.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which clauses and sentences hold words that rule targets out or make them aspirations, for example 给予 and 目前; read
 * once.
 */
final class TargetMarks {
    /** Words that rule out what follows in their sentence. */
    private static final WordSet NO_AIM = WordSet.union(TargetPhrases.PRESENT_SENTENCE, TargetPhrases.CRITERIA);

    private static final WordSet ANY = WordSet.union(
            TargetPhrases.SUBSIDY,
            TargetPhrases.MAYBE_SUBSIDY,
            TargetPhrases.PRESENT,
            NO_AIM,
            TargetPhrases.ASPIRATION);

    private final String text;
    private final List<TargetClause> clauses;
    private final BitSet read = new BitSet();
    private final BitSet subsidyClauses = new BitSet();
    private final BitSet maybeClauses = new BitSet();
    private final BitSet subsidyRules = new BitSet();

    /** By clause, the first clause of the rule that it stands in: rules are parted by ；, and 对… begins one. */
    private final int[] rules;

    private final int[] present;
    private final int[] presentSentence;
    private final int[] aspiration;

    TargetMarks(TargetText text, List<TargetClause> clauses) {
        this.text = text.text;
        this.clauses = clauses;
        int count = clauses.size();
        present = filled(count, Integer.MAX_VALUE);
        rules = new int[count];
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
            rules[i] = i == first || beginsRule(i) ? i : rules[i - 1];
            mark(text, clauses.get(i), i);
        }
    }

    private boolean beginsRule(int clause) {
        TargetClause of = clauses.get(clause);
        int head = TargetPhrases.RULE_HEAD.lengthAt(text, of.start(), of.end());
        boolean opens = head > 0 && TargetPhrases.NO_RULE_HEAD.lengthAt(text, of.start(), of.end()) <= head;
        return opens || of.segment() != clauses.get(clause - 1).segment();
    }

    /** Whether a stretch holds a word of a subsidy; 补贴 of 补贴性培训 is none. */
    private static boolean isSubsidy(WordSet words, String text, int start, int end) {
        for (int i = words.firstIn(text, start, end); i >= 0; i = words.firstIn(text, i + 1, end)) {
            if (TargetPhrases.NO_SUBSIDY.lengthAt(text, i, end) <= words.lengthAt(text, i, end)) {
                return true;
            }
        }
        return false;
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
        boolean sure = isSubsidy(TargetPhrases.SUBSIDY, text, from, clause.end());
        if (sure) {
            subsidyClauses.set(index);
            subsidyRules.set(rules[index]);
        }
        if (isSubsidy(TargetPhrases.MAYBE_SUBSIDY, text, from, clause.end())) {
            maybeClauses.set(index);
        }
        present[index] = first(TargetPhrases.PRESENT, text, from, clause.end());
        int sentence = clause.sentence();
        presentSentence[sentence] = Math.min(presentSentence[sentence], first(NO_AIM, text, from, clause.end()));
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

    /** Whether the clause may speak of a subsidy, or another one of its rule does. */
    boolean isNearSubsidy(int clause) {
        return maybeClauses.get(clause) || subsidyRules.get(rules[clause]);
    }

    /** Whether the words before {@code place} in its clause say 已 or 现有. */
    boolean isPresent(int clause, int place) {
        return present[clause] < place;
    }

    /** The place of 目前, 近年来 or 符合下列条件 in a sentence before {@code place}, or −1. */
    int presentBefore(TargetClause of, int place) {
        int at = presentSentence[of.sentence()];
        return at < place ? at : -1;
    }

    /** Whether 力争 heads a clause of the sentence before {@code place}. */
    boolean isAspiration(TargetClause of, int place) {
        return aspiration[of.sentence()] < place;
    }
}
