package org.policyplan.benchmark;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Benchmarks that are compared with each other, and so take turns.
 *
 * @param group the name of their group, such as {@code yaml}
 * @param benchmarks the class that they stand in
 * @param subjects their methods
 * @param parameter the parameter of size
 * @param sizes its values
 */
record Suite(String group, Class<?> benchmarks, List<String> subjects, String parameter, List<String> sizes) {
    /** One of them: a method with an input of some size. */
    record Case(String subject, String size) {}

    private static final String MEASURES = "measures";

    /** All that is recorded. */
    static List<Suite> all() {
        List<Suite> all = new ArrayList<>();
        for (String size : List.of("23", "3600")) {
            all.add(of("yaml", YamlReading.class, MEASURES, size));
            all.add(of("json", JsonReading.class, MEASURES, size));
            all.add(of("validation", Validation.class, MEASURES, size));
        }
        for (String size : List.of("12", "10000")) {
            all.add(of("text", TextReading.class, "kilobytes", size));
        }
        for (String size : List.of("23", "23000")) {
            all.add(of("query", Questions.class, MEASURES, size));
        }
        all.add(of("corpus", CorpusLoading.class, "threads", "1", "2"));
        return all;
    }

    /** What the guard looks at. */
    static List<Suite> guard() {
        List<String> small = List.of("23");
        return List.of(
                new Suite("yaml", YamlReading.class, List.of("engineEvents", "plan", "validatedPlan"), MEASURES, small),
                new Suite("json", JsonReading.class, List.of("tokensAndStrings", "plan"), MEASURES, small),
                new Suite(
                        "text",
                        TextReading.class,
                        List.of("decode", "plan", "threeRegexes"),
                        "kilobytes",
                        List.of("12")),
                new Suite("query", Questions.class, List.of("hashMapGet", "measuresByAgency"), MEASURES, small));
    }

    private static Suite of(String group, Class<?> benchmarks, String parameter, String... sizes) {
        List<String> subjects = Arrays.stream(benchmarks.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .sorted()
                .toList();
        return new Suite(group, benchmarks, subjects, parameter, List.of(sizes));
    }

    List<Case> cases() {
        return sizes.stream()
                .flatMap(size -> subjects.stream().map(subject -> new Case(subject, size)))
                .toList();
    }

    /** Whether a single shot is long enough to be an iteration. */
    boolean isLong() {
        return benchmarks == CorpusLoading.class;
    }

    /** The options of one case, which takes turns with the others. */
    Options options(Case one, int warmups, int iterations, String turns) {
        return new OptionsBuilder()
                .include("\\." + benchmarks.getSimpleName() + "\\." + one.subject + "$")
                .param(parameter, one.size)
                .mode(isLong() ? Mode.SingleShotTime : Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .jvmArgs("-Xmx2g")
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(100))
                .shouldFailOnError(true)
                .addProfiler(Turns.class, turns)
                .addProfiler("gc")
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
