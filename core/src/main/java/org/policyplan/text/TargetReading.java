package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * A quantity read as a target, before its neighbours are looked at, for example the 20 of 下降10%、20%.
 *
 * @param candidate the quantity and its surroundings
 * @param form how the words stand
 * @param name what is measured or counted; empty where the words of the clause don't say
 * @param change the change that the verb states; null for a level
 * @param start place of its first word
 * @param end place after its last word
 * @param clause number of its clause
 */
record TargetReading(
        TargetCandidate candidate,
        Form form,
        String name,
        @Nullable TargetCue change,
        int start,
        int end,
        int clause) {

    /** How number and words stand to each other. */
    enum Form {
        /** 培育10家企业. */
        COUNT_FIRST,
        /** 培育企业10家. */
        COUNT_LAST,
        /** 规模达到10亿元. */
        LEVEL,
        /** The 20% of 分别下降10%、20%: subject and verb stand before another number. */
        NEXT
    }

    /** The same as a thing counted in a list, with the change that the verb at the head of the list states. */
    TargetReading listed(@Nullable TargetCue other) {
        return new TargetReading(candidate, Form.COUNT_LAST, name, other, start, end, clause);
    }

    /** The same with another name. */
    TargetReading named(String other) {
        return new TargetReading(candidate, form, other, change, start, end, clause);
    }
}
