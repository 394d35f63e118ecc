package org.policyplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;

/** Where the processor's time and the garbage of reading come from, by Java Flight Recorder, as a page. */
final class Profiles {
    static final String FILE = "docs/profiles.md";

    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration WATCHED = Duration.ofSeconds(12);
    private static final int ROWS = 12;
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String ALLOCATION = "jdk.ObjectAllocationSample";

    private final Path folder;

    Profiles(Path folder) {
        this.folder = folder;
    }

    String page(String command) throws IOException {
        byte[] yaml = Samples.yaml(3600);
        byte[] json = Samples.json(3600);
        byte[] text = Samples.text(1_000_000);
        return "# Profiles\n\nMade by Java Flight Recorder on: " + Machine.describe() + ". JDK: " + Runtime.version()
                + ". By the class whose method was running, or allocated; again by\n\n    " + command + "\n"
                + section(
                        "Official text of 1 MB to a plan",
                        () -> OfficialTextParser.standard().parse(text, "text"))
                + section(
                        "YAML of 2.5 MB to a plan", () -> PlanReader.standard().read(yaml, "yaml"))
                + section(
                        "JSON of 2.9 MB to a plan", () -> PlanReader.standard().read(json, "json"));
    }

    private String section(String title, Runnable work) throws IOException {
        repeat(work, WARM);
        Path file = Files.createTempFile(folder, "profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
            recording.enable(ALLOCATION).with("throttle", "2000/s");
            recording.start();
            repeat(work, WATCHED);
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = withoutFirstAllocations(RecordingFile.readAllEvents(file));
        return "\n## " + title + "\n\n| processor time | |\n|---|---|\n" + rows(events, SAMPLE)
                + "\n| garbage | |\n|---|---|\n" + rows(events, ALLOCATION);
    }

    /** The first sample of a thread's allocations weighs all that it allocated before the recording. */
    private static List<RecordedEvent> withoutFirstAllocations(List<RecordedEvent> events) {
        List<RecordedEvent> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(RecordedEvent::getStartTime));
        Set<Object> threads = new HashSet<>();
        ordered.removeIf(event -> event.getEventType().getName().equals(ALLOCATION)
                && threads.add(
                        event.getThread() == null ? "" : event.getThread().getId()));
        return ordered;
    }

    private static void repeat(Runnable work, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            work.run();
        }
    }

    private static String rows(List<RecordedEvent> events, String type) {
        Map<String, Long> weights = new HashMap<>();
        for (RecordedEvent event : events) {
            if (event.getEventType().getName().equals(type)) {
                weights.merge(owner(event), type.equals(ALLOCATION) ? event.getLong("weight") : 1L, Long::sum);
            }
        }
        double all = weights.values().stream().mapToLong(Long::longValue).sum();
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ROWS)
                .map(entry -> String.format(
                        Locale.ROOT, "| `%s` | %.1f %% |%n", entry.getKey(), 100 * entry.getValue() / all))
                .map(row -> row.replace(System.lineSeparator(), "\n"))
                .collect(Collectors.joining());
    }

    /** The first class on the stack that isn't the JDK's. */
    private static String owner(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null) {
            return "unknown";
        }
        for (RecordedFrame frame : trace.getFrames()) {
            String name = frame.getMethod().getType().getName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                return name.replaceFirst("^.*\\.", "").replaceFirst("\\$.*", "");
            }
        }
        return "JDK";
    }
}
