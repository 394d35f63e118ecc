package org.policyplan.text;

import org.policyplan.model.TargetComparator;
import org.policyplan.text.TargetReading.Form;

/** Chooses the comparator of a number, for example AT_LEAST for 达到10家以上. */
final class TargetComparators {
    private TargetComparators() {}

    /** The comparator of a quantity, from the reading that heads its list and the words after it or the list. */
    static TargetComparator of(TargetReading first, Quantity quantity, TargetSuffix suffix) {
        if (quantity.upper() != null) {
            return TargetComparator.RANGE;
        }
        if (first.change() != null) {
            return first.change() == TargetCue.DOWN ? TargetComparator.DECREASE_BY : TargetComparator.INCREASE_BY;
        }
        TargetTail tail = first.candidate().tail();
        boolean passed = tail.has(TargetCue.PASSED) && first.form() != Form.COUNT_FIRST;
        return tail.has(TargetCue.MORE_THAN) || passed ? TargetComparator.MORE_THAN : level(tail, suffix);
    }

    private static TargetComparator level(TargetTail tail, TargetSuffix suffix) {
        if (tail.has(TargetCue.LESS_THAN)) {
            return TargetComparator.LESS_THAN;
        }
        if (tail.has(TargetCue.AT_LEAST) || suffix.atLeast()) {
            return TargetComparator.AT_LEAST;
        }
        boolean held = tail.has(TargetCue.AT_MOST) && !suffix.approximate();
        return held || suffix.atMost() ? TargetComparator.AT_MOST : TargetComparator.REACH;
    }
}
