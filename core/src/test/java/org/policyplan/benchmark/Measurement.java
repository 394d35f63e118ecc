package org.policyplan.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
        return median(values.stream().mapToDouble(Double::doubleValue));
    }

    /** The median of the ratios to something that it took turns with: turn by turn, as the machine is faster in one second than in the next. */
    double over(Measurement floor) {
        if (floor.values.size() != values.size()) {
            throw new IllegalArgumentException("took no turns with each other: " + subject + ", " + floor.subject);
        }
        return median(IntStream.range(0, values.size()).mapToDouble(i -> values.get(i) / floor.values.get(i)));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
