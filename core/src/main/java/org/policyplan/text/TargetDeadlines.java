package org.policyplan.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;

/**
 * Which date governs a place, for example 2025 for both numbers of 到2025年，A达到10%，B达到20%。
 *
 * <p>A date governs the rest of its sentence. It governs what follows too where its sentence heads a list, or stands
 * at the head of the block, or in a block that states goals.
 */
final class TargetDeadlines {
    private static final int LONGEST_TITLE = 14;

    private final TreeMap<Integer, Optional<Deadline>> changes = new TreeMap<>();
    private final BitSet itemSentences = new BitSet();
    private final TargetText text;
    private final List<TargetClause> clauses;
    private final List<TargetDate> dates;
    private boolean goals;
    private @Nullable Deadline list;

    TargetDeadlines(TargetText text, List<TargetClause> clauses, List<TargetDate> dates, TargetContext context) {
        this.text = text;
        this.clauses = clauses;
        this.dates = dates;
        this.goals = context.goals() || isGoalTitle();
        this.list = context.deadline();
        int sentence = -1;
        for (TargetClause clause : clauses) {
            itemSentences.set(
                    clause.sentence(), clause.sentence() == sentence ? itemSentences.get(sentence) : clause.listItem());
            sentence = clause.sentence();
        }
        fill();
    }

    /** The deadline in force at a place, or null. */
    @Nullable
    Deadline at(int place) {
        Map.Entry<Integer, Optional<Deadline>> entry = changes.floorEntry(place);
        return entry == null ? null : entry.getValue().orElse(null);
    }

    /** The deadline that the block leaves in force for a list that follows it, or null. */
    @Nullable
    Deadline last() {
        return list;
    }

    private boolean isGoalTitle() {
        TargetClause first = clauses.isEmpty() ? null : clauses.get(0);
        return first != null
                && first.end() - first.start() <= LONGEST_TITLE
                && text.text.substring(first.start(), first.end()).contains("目标");
    }

    private void fill() {
        int date = 0;
        int sentence = -1;
        for (TargetClause clause : clauses) {
            if (clause.sentence() != sentence) {
                sentence = clause.sentence();
                set(clause.start(), list);
            }
            for (; date < dates.size() && dates.get(date).start() < clause.end(); date++) {
                TargetDate found = dates.get(date);
                if (found.governs()) {
                    set(found.end(), found.deadline());
                    if (goals || headsBlock(clause, found) || headsList(clause)) {
                        list = found.deadline();
                    }
                }
            }
        }
    }

    private void set(int place, @Nullable Deadline deadline) {
        changes.put(place, Optional.ofNullable(deadline));
    }

    /** Whether the date opens the block. */
    private boolean headsBlock(TargetClause clause, TargetDate date) {
        return clause.start() == clauses.get(0).start() && date.start() - clause.start() <= 4;
    }

    /** Whether a list follows the sentence of the clause. */
    private boolean headsList(TargetClause clause) {
        return !clause.listItem() && itemSentences.get(clause.sentence() + 1);
    }
}
