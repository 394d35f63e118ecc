package org.policyplan.text;

import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;

/**
 * What is known of a block before it is read, for example that it stands under 主要目标.
 *
 * @param goals whether the block states goals, so that a date in it governs all that follows, not only its sentence
 * @param deadline the date in force from the list that the block is an item of; null where there is none
 * @param documentYear the year of the document, for 年底前; null where it is not known
 */
record TargetContext(
        boolean goals,
        @Nullable Deadline deadline,
        @Nullable Integer documentYear) {
    static final TargetContext NONE = new TargetContext(false, null, null);
}
