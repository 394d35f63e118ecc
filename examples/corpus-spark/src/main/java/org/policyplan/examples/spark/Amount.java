package org.policyplan.examples.spark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value of a target as a decimal of Spark, which has 38 digits: a wider one would end the whole job. */
final class Amount {
    static final int PRECISION = 38;
    static final int SCALE = 18;

    private Amount() {}

    /** The value, or null where it doesn't fit as it stands; it is never rounded. */
    static @Nullable BigDecimal fitting(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        long whole = (long) value.precision() - value.scale();
        return value.scale() <= SCALE && whole <= PRECISION - SCALE ? value : null;
    }
}
