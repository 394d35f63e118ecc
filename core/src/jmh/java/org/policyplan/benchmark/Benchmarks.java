package org.policyplan.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs suites and gathers what JMH says of each iteration. */
final class Benchmarks {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<List<Object>, List<Double>> values = new LinkedHashMap<>();

    static List<Measurement> run(List<Suite> suites, boolean brief) throws RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        for (Suite suite : suites) {
            for (int round = 0; round < suite.rounds(); round++) {
                benchmarks.add(
                        suite,
                        new Runner(suite.options(brief)
                                        .timeUnit(TimeUnit.NANOSECONDS)
                                        .build())
                                .run());
            }
        }
        return benchmarks.measurements();
    }

    private void add(Suite suite, Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String subject = name.substring(name.lastIndexOf('.') + 1);
            String size = result.getParams().getParam(suite.parameter());
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .forEach(iteration -> add(suite.group(), subject, size, iteration));
            System.out.printf(
                    "%s %s %s: %,.0f ns%n",
                    suite.group(), subject, size, result.getPrimaryResult().getScore());
        }
    }

    private void add(String group, String subject, String size, IterationResult iteration) {
        add(group, subject, size, Unit.NANOSECONDS, iteration.getPrimaryResult());
        add(
                group,
                subject,
                size,
                Unit.CPU_NANOSECONDS,
                iteration.getSecondaryResults().get(CpuTime.LABEL));
        add(
                group,
                subject,
                size,
                Unit.ALLOCATED,
                iteration.getSecondaryResults().get(ALLOCATED));
    }

    private void add(String group, String subject, String size, Unit unit, Result<?> result) {
        values.computeIfAbsent(List.of(group, subject, size, unit), key -> new ArrayList<>())
                .add(result.getScore());
    }

    private List<Measurement> measurements() {
        List<Measurement> measurements = new ArrayList<>();
        values.forEach((key, scores) -> measurements.add(new Measurement(
                (String) key.get(0), (String) key.get(1), (String) key.get(2), (Unit) key.get(3), scores)));
        return measurements;
    }
}
