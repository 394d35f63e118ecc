package org.policyplan.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;
import org.policyplan.model.TargetComparator;

/**
 * A quantitative target as a block of text states it, for example 全市服务进出口规模达到2600亿美元.
 *
 * @param start offset of its first character in the block, in UTF-16 units
 * @param end offset after its last character in the block
 * @param indicator the words that name the quantity, without blanks; never empty
 * @param comparator how the value bounds the indicator
 * @param value the number as printed
 * @param upper the second number of a range; null where there is none
 * @param unit as printed, without blanks; empty where there is none
 * @param approximate whether 左右, 约 or 近 stands with the number
 * @param aspiration whether 力争, 争取 or 努力 governs it
 * @param deadline by when; null where the text does not say
 * @param text the stretch between the offsets, without blanks
 */
record TargetMention(
        int start,
        int end,
        String indicator,
        TargetComparator comparator,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        boolean approximate,
        boolean aspiration,
        @Nullable Deadline deadline,
        String text) {}
