package org.policyplan.text;

import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;

/**
 * A date in a text, for example 到2025年底.
 *
 * @param start place of its first character
 * @param end place after its last character
 * @param deadline by when; null where the year is not known (年底前)
 * @param governs whether it says by when; false for 比2020年 and 自2024年起
 * @param years how many years it spans: 4 for 2022至2025年, else 1
 */
record TargetDate(int start, int end, @Nullable Deadline deadline, boolean governs, int years) {}
