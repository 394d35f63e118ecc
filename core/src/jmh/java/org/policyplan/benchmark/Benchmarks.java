package org.policyplan.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;

/** Runs suites, whose benchmarks take turns, and gathers what JMH says of each iteration. */
final class Benchmarks {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<List<Object>, List<Double>> values = new LinkedHashMap<>();

    /**
     * How long benchmarks are run.
     *
     * @param forks how many JVMs each gets, one after the other
     * @param warmups turns of a second each; a compiler with work left does it during the turns of the others
     * @param iterations turns that are measured
     */
    record Length(int forks, int warmups, int iterations) {
        static final Length FULL = new Length(2, 10, 40);
        static final Length BRIEF = new Length(1, 8, 20);
        private static final Length SHOTS = new Length(1, 2, 3);
    }

    static List<Measurement> run(List<Suite> suites, Length length) throws IOException {
        Benchmarks benchmarks = new Benchmarks();
        for (Suite suite : suites) {
            Length its = suite.isLong() ? Length.SHOTS : length;
            for (int fork = 0; fork < its.forks; fork++) {
                benchmarks.fork(suite, its);
            }
        }
        return benchmarks.measurements();
    }

    private void fork(Suite suite, Length length) throws IOException {
        List<Suite.Case> cases = suite.cases();
        List<Future<RunResult>> results = new ArrayList<>();
        ExecutorService forks = Executors.newFixedThreadPool(cases.size());
        try (Conductor conductor = new Conductor(cases.size())) {
            for (int i = 0; i < cases.size(); i++) {
                Options options = suite.options(cases.get(i), length.warmups, length.iterations, conductor.turns(i));
                results.add(forks.submit(() -> new Runner(options).runSingle()));
            }
            conductor.conduct(length.warmups + length.iterations);
        } catch (IOException e) {
            results.forEach(result -> addFailure(result, e));
            throw e;
        } finally {
            forks.shutdown();
        }
        for (int i = 0; i < cases.size(); i++) {
            add(suite.group(), cases.get(i), result(results.get(i)));
        }
    }

    private static void addFailure(Future<RunResult> result, Exception to) {
        try {
            result(result);
        } catch (IllegalStateException e) {
            to.addSuppressed(e);
        }
    }

    private static RunResult result(Future<RunResult> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String group, Suite.Case one, RunResult result) {
        result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .forEach(iteration -> add(group, one.subject(), one.size(), iteration));
        System.out.printf(
                "%s %s %s: %,.0f ns%n",
                group, one.subject(), one.size(), result.getPrimaryResult().getScore());
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
