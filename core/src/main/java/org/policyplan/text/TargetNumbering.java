package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.model.Target;

/** Reads the targets of one stretch after another and numbers them through the plan: t1, t2, …; not thread-safe. */
final class TargetNumbering {
    private final LogicalText text;
    private final TargetExtractor extractor = new TargetExtractor();
    private int count;

    TargetNumbering(LogicalText text) {
        this.text = text;
    }

    List<Target> read(int from, int to) {
        List<Target> targets = new ArrayList<>();
        for (TargetMention mention : extractor.extract(text.text(from, to))) {
            int start = text.position(from, mention.start());
            int end = text.position(from, mention.end());
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
