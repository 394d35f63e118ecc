package org.policyplan.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;

/** What files and texts made to hurt cost: YAML of 1 MB and 2 MB, and 1 MB by the engine alone; official texts of 200 KB and 400 KB. */
final class Hostility {
    private static final int MEGABYTE = 1_000_000;

    private final Stopwatch watch = new Stopwatch(15, 5);
    private final PlanReader reader = PlanReader.standard();
    private final OfficialTextParser parser = OfficialTextParser.standard();
    private final List<Measurement> found = new ArrayList<>();

    List<Measurement> measure() {
        for (HostileYaml shape : HostileYaml.values()) {
            byte[] one = bytes(shape.of(MEGABYTE));
            byte[] two = bytes(shape.of(2 * MEGABYTE));
            add("hostileYaml", shape, "engine", () -> Engine.events(new String(one, StandardCharsets.UTF_8)));
            add("hostileYaml", shape, "1 MB", () -> reader.read(one, "p"));
            add("hostileYaml", shape, "2 MB", () -> reader.read(two, "p"));
        }
        for (HostileText shape : HostileText.values()) {
            byte[] one = bytes(shape.of(MEGABYTE / 5));
            byte[] two = bytes(shape.of(2 * MEGABYTE / 5));
            add("hostileText", shape, "200 KB", () -> parser.parse(one, "t"));
            add("hostileText", shape, "400 KB", () -> parser.parse(two, "t"));
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void add(String group, Enum<?> shape, String variant, Runnable task) {
        String subject = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        found.add(new Measurement(group, subject, variant, Unit.NANOSECONDS, watch.times(task)));
    }
}
