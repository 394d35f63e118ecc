package org.policyplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;

/**
 * Finds the quantitative targets of a block of text, for example two in 到2025年，企业达到10家，产值增长8%。
 *
 * <p>Numbers that are no aims (subsidies, thresholds, dates, durations, names, the present state) are left out.
 * Targets without a number are not looked for. Immutable and thread-safe; the time is linear in the length of the
 * block.
 */
final class TargetExtractor {
    /** How far before a number its subject may begin. */
    private static final int FAR = 160;

    private static final WordSet SEPARATOR = WordSet.of("、 和 及 以及 与 ， ；");

    /** The targets of a block of which nothing else is known. */
    List<TargetMention> extract(String text) {
        return extract(text, TargetContext.NONE);
    }

    /** The targets of a block. */
    List<TargetMention> extract(String text, TargetContext context) {
        TargetText block = new TargetText(text);
        List<Quantity> quantities = new QuantityScanner(block.text).scan();
        if (quantities.isEmpty()) {
            return List.of();
        }
        List<TargetDate> dates = new TargetDateScanner(block.text, context.documentYear()).scan();
        TargetDateIndex index = new TargetDateIndex(dates);
        for (Quantity quantity : quantities) {
            if (TargetExclusions.mayBeTarget(quantity, block, index)) {
                return new Run(block, quantities, dates, index, context).mentions();
            }
        }
        return List.of();
    }

    /** The deadline that a block leaves in force for the items of the list that it heads, or null. */
    @Nullable
    Deadline deadlineAfter(String text, TargetContext context) {
        TargetText block = new TargetText(text);
        List<TargetDate> dates = new TargetDateScanner(block.text, context.documentYear()).scan();
        return dates.isEmpty()
                ? context.deadline()
                : new TargetDeadlines(block, TargetClause.of(block), dates, context).last();
    }

    private static final class Run {
        private final TargetText text;
        private final List<TargetClause> clauses;
        private final List<Quantity> quantities;
        private final TargetDateIndex dates;
        private final TargetDeadlines deadlines;
        private final TargetMarks marks;
        private final TargetExclusions exclusions;
        private final TargetReader reader;
        private final List<TargetReading> readings = new ArrayList<>();
        private final TargetSubject subjects;
        private final @Nullable Integer documentYear;
        private int floor;
        private int sentence = -1;
        private String named = "";
        private final Map<String, String> namedByUnit = new HashMap<>();

        Run(
                TargetText text,
                List<Quantity> quantities,
                List<TargetDate> found,
                TargetDateIndex dates,
                TargetContext context) {
            this.text = text;
            this.quantities = quantities;
            this.dates = dates;
            documentYear = context.documentYear();
            clauses = TargetClause.of(text);
            deadlines = new TargetDeadlines(text, clauses, found, context);
            marks = new TargetMarks(text, clauses);
            exclusions = new TargetExclusions(text, dates, marks);
            reader = new TargetReader(text, dates);
            subjects = new TargetSubject(text, dates);
        }

        List<TargetMention> mentions() {
            int clause = 0;
            for (int i = 0; i < quantities.size(); i++) {
                Quantity quantity = quantities.get(i);
                while (clause < clauses.size() && clauses.get(clause).end() <= quantity.start()) {
                    clause++;
                }
                boolean described = quantity.start() < floor;
                if (clause < clauses.size() && !described && TargetExclusions.mayBeTarget(quantity, text, dates)) {
                    read(i, clause);
                }
            }
            return new TargetGroups(text, clauses, deadlines, marks, dates).mentions(readings);
        }

        private void read(int index, int clauseIndex) {
            Quantity quantity = quantities.get(index);
            TargetClause clause = clauses.get(clauseIndex);
            TargetCandidate candidate = candidate(quantity, clause);
            marks.readSentence(clauseIndex);
            boolean governed = deadlines.at(quantity.start()) != null || marks.isAspiration(clause, quantity.start());
            String before = clause.sentence() == sentence ? named(quantity) : "";
            TargetReading reading = reader.read(
                    candidate, new TargetAround(clauseIndex, next(index), governed, previous(clauseIndex), before));
            if (reading == null) {
                return;
            }
            if (reading.name().isEmpty()) {
                reading = reading.named(subjects.objectOf(clauses, clauseIndex));
            }
            remember(reading, clause.sentence());
            boolean excluded = exclusions.isExcluded(candidate, clause, clauseIndex, governed)
                    || exclusions.isLooseChinese(reading.candidate());
            if (!named.isEmpty() && !excluded && !isPast(quantity)) {
                readings.add(reading);
                floor = afterSeparator(reading.end(), quantity);
            }
        }

        /** What the sentence named last; of counted things the last one with the same measure word. */
        private String named(Quantity quantity) {
            return quantity.kind() == QuantityUnit.COUNT ? namedByUnit.getOrDefault(quantity.unit(), named) : named;
        }

        private void remember(TargetReading reading, int of) {
            if (of != sentence) {
                namedByUnit.clear();
            }
            sentence = of;
            named = reading.name();
            namedByUnit.put(reading.candidate().quantity().unit(), named);
        }

        private TargetCandidate candidate(Quantity quantity, TargetClause clause) {
            int bracket = text.bracketOf(quantity.start());
            int start = Math.max(clause.start(), bracket + 1);
            int end = bracket < 0 ? clause.end() : Math.min(clause.end(), bracketEnd(quantity.end(), bracket));
            int from = Math.max(Math.max(start, quantity.start() - FAR), Math.min(floor, quantity.start()));
            return TargetCandidate.of(text, quantity, start, end, from, dates);
        }

        /** Whether the date that governs a quantity was over when the document was made. */
        private boolean isPast(Quantity quantity) {
            Deadline deadline = deadlines.at(quantity.start());
            return deadline != null && documentYear != null && deadline.year() < documentYear;
        }

        /** Where the next quantity begins that may end the name of what is counted. */
        private int next(int index) {
            for (int i = index + 1; i < quantities.size() && i < index + 4; i++) {
                Quantity quantity = quantities.get(i);
                boolean listed = "、和及与，".indexOf(text.at(quantity.start() - 1)) >= 0;
                boolean named = text.isQuoted(quantity.start()) || quantity.kind() == QuantityUnit.RATING;
                if (!named && !isAttribute(quantity) && (listed || quantity.kind() == QuantityUnit.COUNT)) {
                    return quantity.start();
                }
            }
            return Integer.MAX_VALUE;
        }

        /** 不少于15人的 in 1支不少于15人的队伍: the number only describes what is counted. */
        private boolean isAttribute(Quantity quantity) {
            TargetSuffix suffix = TargetSuffix.of(text.text, quantity);
            TargetTail tail = TargetTail.of(text.text, quantity.start(), Math.max(0, quantity.start() - FAR), dates);
            return text.at(suffix.end()) == '的' && tail.isBound();
        }

        private @Nullable TargetReading previous(int clause) {
            TargetReading last = readings.isEmpty() ? null : readings.get(readings.size() - 1);
            return last != null
                            && clauses.get(last.clause()).sentence()
                                    == clauses.get(clause).sentence()
                    ? last
                    : null;
        }

        private int bracketEnd(int at, int bracket) {
            int end = at;
            while (end < text.text.length() && text.bracketOf(end) == bracket) {
                end++;
            }
            return end;
        }

        private int afterSeparator(int end, Quantity quantity) {
            int at = Math.max(end, quantity.end());
            return at + SEPARATOR.lengthAt(text.text, at, text.text.length());
        }
    }
}
