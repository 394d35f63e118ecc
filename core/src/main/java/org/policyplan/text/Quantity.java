package org.policyplan.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, for example 8—10个: value 8, upper 10, unit 个.
 *
 * @param start place of the first digit
 * @param end place after the unit
 * @param value the number, or the first one of a range
 * @param upper the second number of a range; null where there is none
 * @param unit the unit as printed; empty where there is none
 * @param kind the kind of the unit
 * @param magnitude whether 万, 亿 … stand in the unit
 * @param chinese whether the number is in Chinese numerals
 */
record Quantity(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        QuantityUnit kind,
        boolean magnitude,
        boolean chinese) {}
