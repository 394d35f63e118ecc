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

    private final Stopwatch watch = new Stopwatch(15, 9);
    private final PlanReader reader = PlanReader.standard();
    private final OfficialTextParser parser = OfficialTextParser.standard();
    private final List<Measurement> found = new ArrayList<>();

    List<Measurement> measure() {
        for (HostileYaml shape : HostileYaml.values()) {
            byte[] one = bytes(shape.of(MEGABYTE));
            byte[] two = bytes(shape.of(2 * MEGABYTE));
            add(
                    "hostileYaml",
                    shape,
                    List.of("engine", "1 MB", "2 MB"),
                    List.of(
                            () -> Engine.events(new String(one, StandardCharsets.UTF_8)),
                            () -> reader.read(one, "p"),
                            () -> reader.read(two, "p")));
        }
        for (HostileText shape : HostileText.values()) {
            byte[] one = bytes(shape.of(MEGABYTE / 5));
            byte[] two = bytes(shape.of(2 * MEGABYTE / 5));
            add(
                    "hostileText",
                    shape,
                    List.of("200 KB", "400 KB"),
                    List.of(() -> parser.parse(one, "t"), () -> parser.parse(two, "t")));
        }
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void add(String group, Enum<?> shape, List<String> variants, List<Runnable> tasks) {
        String subject = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<List<Double>> times = watch.inTurns(tasks);
        for (int i = 0; i < tasks.size(); i++) {
            found.add(new Measurement(group, subject, variants.get(i), Unit.NANOSECONDS, times.get(i)));
        }
    }
}
