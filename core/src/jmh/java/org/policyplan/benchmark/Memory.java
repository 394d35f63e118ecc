package org.policyplan.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;

/** What a plan retains, and what a stream of plans leaves behind. */
final class Memory {
    private static final int SOME = 5_000;
    private static final int MANY = 25_000;

    private final PlanReader reader = PlanReader.standard();
    private final OfficialTextParser parser = OfficialTextParser.standard();
    private final List<Measurement> found = new ArrayList<>();

    List<Measurement> measure() {
        for (int measures : new int[] {23, 3600}) {
            byte[] yaml = Samples.yaml(measures);
            byte[] json = Samples.json(measures);
            add("yaml", measures, yaml, reader.read(yaml, "p").orThrow());
            add("json", measures, json, reader.read(json, "p").orThrow());
        }
        byte[] text = Samples.text();
        add("text", 12, text, parser.parse(text, "t").orThrow());
        found.add(Measurement.of("memory", "stream", "each plan", Unit.BYTES, kept()));
        return found;
    }

    /** Beside a plan that is there already: what all plans share doesn't count. */
    private void add(String subject, int variant, byte[] bytes, Plan plan) {
        Plan other = Samples.plan();
        long both = GraphLayout.parseInstance(plan, other).totalSize();
        long retained = both - GraphLayout.parseInstance(other).totalSize();
        String size = Integer.toString(variant);
        found.add(Measurement.of("memory", subject, size, Unit.INPUT, bytes.length));
        found.add(Measurement.of("memory", subject, size, Unit.BYTES, retained));
    }

    /** What the heap grows by for each plan that was read, validated and dropped. */
    private static double kept() {
        byte[] yaml = Samples.yaml(23);
        PlanLoader loader = PlanLoader.standard();
        long after = 0;
        long before = 0;
        for (int i = 1; i <= MANY; i++) {
            loader.load(yaml, "p").orThrow();
            before = i == SOME ? used() : before;
            after = i == MANY ? used() : after;
        }
        return (double) (after - before) / (MANY - SOME);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
