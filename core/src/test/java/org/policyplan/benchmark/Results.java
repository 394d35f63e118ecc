package org.policyplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one run measured.
 *
 * @param date the day, such as 2026-11-24
 * @param command what was run
 * @param machine processor, number of processors, memory
 * @param jdk the JDK
 * @param measurements what was measured
 */
record Results(String date, String command, String machine, String jdk, List<Measurement> measurements) {
    /** Where the recorded run is kept, from the root of the project. */
    static final Path FILE = Path.of("docs", "performance.json");

    private static final JsonMapper JSON = new JsonMapper();

    static Results read(Path root) {
        return JSON.readValue(root.resolve(FILE), Results.class);
    }

    /** One measurement a line, so that a change shows. */
    void write(Path root) throws IOException {
        String head = JSON.writeValueAsString(new Results(date, command, machine, jdk, List.of()));
        String lines = measurements.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n  "));
        String json = head.replace("[]", "[\n  " + lines + "\n]");
        Files.writeString(root.resolve(FILE), json + "\n");
    }

    double median(String group, String subject, String variant, Unit unit) {
        return find(group, subject, variant, unit).median();
    }

    private Measurement find(String group, String subject, String variant, Unit unit) {
        return measurements.stream()
                .filter(measurement -> measurement.is(group, subject, variant, unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.join(" ", "not measured:", group, subject, variant, unit.name())));
    }

    /** How much more one thing takes than another of the same group. */
    double ratio(String group, String subject, String floor, String variant, Unit unit) {
        return find(group, subject, variant, unit).over(find(group, floor, variant, unit));
    }

    /** How much longer a thing takes with one input than with another. */
    double growth(String group, String subject, String variant, String from) {
        return find(group, subject, variant, Unit.NANOSECONDS).over(find(group, subject, from, Unit.NANOSECONDS));
    }

    /** The bytes allocated for each byte read. */
    double garbage(String group, String subject, String variant) {
        return median(group, subject, variant, Unit.ALLOCATED) / median(group, "input", variant, Unit.INPUT);
    }

    /** The bytes that a plan retains for each byte read. */
    double retained(String subject, String variant) {
        return median("memory", subject, variant, Unit.BYTES) / median("memory", subject, variant, Unit.INPUT);
    }

    /** The subjects of a group, in their order. */
    List<String> subjects(String group) {
        return measurements.stream()
                .filter(measurement -> measurement.group().equals(group))
                .map(Measurement::subject)
                .distinct()
                .toList();
    }

    /** The exponent of growth: the slope of time over size where both are logarithms, by least squares. */
    double exponent(String subject) {
        List<Measurement> sizes = measurements.stream()
                .filter(measurement -> measurement.is("growth", subject, measurement.variant(), Unit.INPUT))
                .toList();
        double[] x = sizes.stream().mapToDouble(size -> Math.log(size.median())).toArray();
        double[] y = sizes.stream()
                .mapToDouble(size -> Math.log(median("growth", subject, size.variant(), Unit.NANOSECONDS)))
                .toArray();
        return slope(x, y);
    }

    private static double slope(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - meanX) * (y[i] - meanY);
            below += (x[i] - meanX) * (x[i] - meanX);
        }
        return above / below;
    }
}
