package org.policyplan.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of things that are compared with a floor.
 *
 * @param title of the table
 * @param group the group of its measurements
 * @param floor the subject that the others are compared with
 * @param sizes the sizes, from left to right
 * @param rows what the subjects are, from top to bottom
 */
record Comparison(String title, String group, String floor, List<Size> sizes, Map<String, String> rows) {
    String markdown(Results results) {
        StringBuilder out = new StringBuilder("## " + title + "\n\n| |");
        sizes.forEach(size -> out.append(' ').append(size.label()).append(" | × | garbage |"));
        out.append("\n|---|").append("---|---|---|".repeat(sizes.size())).append('\n');
        rows.forEach((subject, label) -> {
            out.append("| ").append(label).append(" |");
            sizes.forEach(size -> out.append(cells(results, subject, size.key())));
            out.append('\n');
        });
        return out.append('\n').toString();
    }

    private String cells(Results results, String subject, String size) {
        double time = results.median(group, subject, size, Unit.NANOSECONDS);
        double bytes = results.median(group, subject, size, Unit.ALLOCATED);
        double ratio = results.ratio(group, subject, floor, size, Unit.NANOSECONDS);
        return " " + time(time) + " | " + ratio(ratio) + " | " + bytes(bytes) + " |";
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio >= 100 ? "%,.0f" : ratio >= 10 ? "%.1f" : "%.2f", ratio);
    }

    static String time(double nanoseconds) {
        double value = nanoseconds;
        for (String unit : List.of("ns", "µs", "ms")) {
            if (value < 1000) {
                return digits(value) + " " + unit;
            }
            value /= 1000;
        }
        return digits(value) + " s";
    }

    static String bytes(double bytes) {
        if (bytes < 1000) {
            return Math.round(bytes) + " B";
        }
        double kilobytes = bytes / 1000;
        return kilobytes < 1000 ? digits(kilobytes) + " KB" : digits(kilobytes / 1000) + " MB";
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
