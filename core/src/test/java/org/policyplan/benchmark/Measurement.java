package org.policyplan.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What was measured of one thing, for example {@code yaml, plan, 23}: the nanoseconds of each iteration.
 *
 * @param group what is compared with each other, such as {@code yaml}
 * @param subject what is measured, such as {@code plan}
 * @param variant with what input
 * @param unit what the values count
 * @param values one value or more, of four digits
 */
record Measurement(String group, String subject, String variant, Unit unit, List<Double> values) {
    Measurement {
        values = values.stream().map(Measurement::rounded).toList();
    }

    static Measurement of(String group, String subject, String variant, Unit unit, double value) {
        return new Measurement(group, subject, variant, unit, List.of(value));
    }

    private static double rounded(double value) {
        return value >= 1000
                ? Math.rint(value)
                : new BigDecimal(value).round(new MathContext(4)).doubleValue();
    }

    boolean is(String otherGroup, String otherSubject, String otherVariant, Unit otherUnit) {
        return group.equals(otherGroup)
                && subject.equals(otherSubject)
                && variant.equals(otherVariant)
                && unit == otherUnit;
    }

    double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
