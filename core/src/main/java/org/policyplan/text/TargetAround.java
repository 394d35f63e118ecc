package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known around a quantity before it is read, for example that 到2025年 governs it.
 *
 * @param clause number of its clause
 * @param nextQuantity place where the next number begins
 * @param governed whether a date or 力争 governs it
 * @param previous the reading before, in the same sentence; null where there is none
 * @param named the name that its sentence gave last, also of a number that is no target; empty where there is none
 */
record TargetAround(
        int clause,
        int nextQuantity,
        boolean governed,
        @Nullable TargetReading previous,
        String named) {

    /** The change that the verb of the number before states, in the same list: 新增3家、5家; else null. */
    @Nullable
    TargetCue listedChange() {
        return previous == null || clause != previous.clause() ? null : previous.change();
    }

    /** Whether the reading before stands in this clause or the one before it. */
    boolean followsClosely() {
        return previous != null && clause - previous.clause() <= 1;
    }
}
