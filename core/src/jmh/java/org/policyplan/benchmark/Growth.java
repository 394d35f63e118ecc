package org.policyplan.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.ReadLimits;

/** Whether ten times the input takes ten times the time, from 10 KB to 100 MB. */
final class Growth {
    private static final List<Integer> KILOBYTES = List.of(10, 100, 1_000, 10_000, 100_000);

    /** Limits that let 100 MB in. */
    private final PlanReader reader = PlanReader.builder()
            .limits(ReadLimits.standard().withMaxBytes(1 << 30).withMaxNodes(Integer.MAX_VALUE))
            .build();

    private final OfficialTextParser parser = OfficialTextParser.standard();
    private final List<Measurement> found = new ArrayList<>();

    List<Measurement> measure() {
        new Stopwatch(0, 200).times(() -> yaml(Samples.yaml(Samples.measures(1_000_000))));
        for (int kilobytes : KILOBYTES) {
            byte[] bytes = Samples.yaml(Samples.measures(kilobytes * 1000));
            measure("yaml", kilobytes, bytes.length, () -> yaml(bytes));
        }
        new Stopwatch(0, 200).times(() -> text(Samples.text(1_000_000)));
        for (int kilobytes : KILOBYTES) {
            byte[] bytes = Samples.text(kilobytes * 1000);
            measure("text", kilobytes, bytes.length, () -> text(bytes));
        }
        return found;
    }

    private void measure(String subject, int kilobytes, int bytes, Runnable task) {
        String variant = kilobytes + " KB";
        found.add(Measurement.of("growth", subject, variant, Unit.INPUT, bytes));
        Stopwatch watch = kilobytes > 10_000 ? new Stopwatch(0, 2) : new Stopwatch(2, 3);
        found.add(new Measurement("growth", subject, variant, Unit.NANOSECONDS, watch.times(task)));
    }

    private void yaml(byte[] bytes) {
        check(reader.read(bytes, "p"));
    }

    private void text(byte[] bytes) {
        check(parser.parse(bytes, "t"));
    }

    private static void check(Result<Plan> plan) {
        if (plan.hasErrors()) {
            throw new IllegalStateException(plan.findings().toString());
        }
    }
}
