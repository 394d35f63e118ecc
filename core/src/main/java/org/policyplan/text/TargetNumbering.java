package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;
import org.policyplan.model.Target;

/** Reads the targets of one stretch after another and numbers them through the plan: t1, t2, …; not thread-safe. */
final class TargetNumbering {
    private final LogicalText text;
    private final TargetExtractor extractor = new TargetExtractor();
    private final @Nullable Integer documentYear;
    private int count;

    TargetNumbering(LogicalText text, @Nullable Integer documentYear) {
        this.text = text;
        this.documentYear = documentYear;
    }

    /** What is known before the first block. */
    TargetContext context() {
        return new TargetContext(false, null, documentYear);
    }

    /** What is known in an item, by its heading and by the words above it. */
    TargetContext within(TargetContext above, int headingStart, int headingEnd) {
        return text.holds("目标", headingStart, headingEnd)
                ? new TargetContext(true, above.deadline(), documentYear)
                : above;
    }

    /** What is known below an item whose own words stand between two positions: a date there may govern the list below. */
    TargetContext below(int from, int to, TargetContext context) {
        boolean dated = from < to && TargetHints.mayHoldDate(text, from, to);
        Deadline deadline = dated ? extractor.deadlineAfter(text.lines(from, to), context) : null;
        return deadline == null ? context : new TargetContext(context.goals(), deadline, documentYear);
    }

    List<Target> read(int from, int to, TargetContext context) {
        if (!TargetHints.mayStateTarget(text, from, to)) {
            return List.of();
        }
        TextPositions positions = TextPositions.of(text, from, to);
        List<Target> targets = new ArrayList<>();
        for (TargetMention mention : extractor.extract(text.lines(from, to), context)) {
            int start = positions.at(mention.start());
            int end = positions.at(mention.end());
            targets.add(Target.builder()
                    .id("t" + ++count)
                    .indicator(mention.indicator())
                    .comparator(mention.comparator())
                    .value(mention.value())
                    .upper(mention.upper())
                    .unit(mention.unit().isEmpty() ? null : mention.unit())
                    .approximate(mention.approximate())
                    .aspiration(mention.aspiration())
                    .deadline(mention.deadline())
                    .text(mention.text())
                    .origin(text.origin(start, Math.max(start, end)))
                    .build());
        }
        return targets;
    }
}
