package org.policyplan.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short run that fails where something takes over twice as long, against its floor, as it did in the recorded run. */
final class Guard {
    private static final double MOST = 2;
    private static final int RUNS = 3;
    private static final List<Check> CHECKS = List.of(
            new Check("yaml", "plan", "engineEvents", "23", Unit.CPU_NANOSECONDS),
            new Check("yaml", "validatedPlan", "engineEvents", "23", Unit.CPU_NANOSECONDS),
            new Check("yaml", "plan", "engineEvents", "23", Unit.ALLOCATED),
            new Check("json", "plan", "tokensAndStrings", "23", Unit.ALLOCATED),
            new Check("text", "plan", "threeRegexes", "12", Unit.CPU_NANOSECONDS),
            new Check("text", "plan", "decode", "12", Unit.ALLOCATED),
            new Check("query", "measuresByAgency", "hashMapGet", "23", Unit.CPU_NANOSECONDS),
            new Check("start", "yaml", "empty", "plain", Unit.MILLISECONDS));

    private final Results recorded;
    private final ColdStart starts;

    Guard(Results recorded, ColdStart starts) {
        this.recorded = recorded;
        this.starts = starts;
    }

    /** What is compared: a subject with its floor. */
    private record Check(String group, String subject, String floor, String variant, Unit unit) {
        double ratio(Results results) {
            return results.ratio(group, subject, floor, variant, unit);
        }
    }

    /** Whether no ratio is over twice the recorded one; where one is, all is measured again, up to three times, for the machine may have been busy. */
    boolean isFine() throws IOException {
        for (int run = 0; run < RUNS; run++) {
            if (isFine(measure())) {
                return true;
            }
        }
        return false;
    }

    private Results measure() throws IOException {
        List<Measurement> found = new ArrayList<>(Benchmarks.run(Suite.guard(), Benchmarks.Length.BRIEF));
        found.addAll(starts.times(5, List.of("empty", "yaml")));
        return new Results("", "", "", "", found);
    }

    private boolean isFine(Results now) {
        boolean fine = true;
        for (Check check : CHECKS) {
            double ratio = check.ratio(now);
            double before = check.ratio(recorded);
            // What was recorded as quicker than its floor was lucky: it is taken to be as quick.
            boolean kept = ratio <= MOST * Math.max(1, before);
            System.out.printf(
                    "%s %s / %s, %s: %.2f, recorded %.2f%s%n",
                    check.group,
                    check.subject,
                    check.floor,
                    check.unit.name().toLowerCase(Locale.ROOT),
                    ratio,
                    before,
                    kept ? "" : " - over twice the recorded ratio");
            fine &= kept;
        }
        return fine;
    }
}
