package org.policyplan.benchmark;

import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Benchmarks that are compared with each other: run one after the other, and again from the first in each round.
 *
 * @param group the name of their group, such as {@code yaml}
 * @param benchmarks the class that they stand in
 * @param subjects their methods; none for all
 * @param sizes values of the parameter of size
 * @param parameter the parameter of size
 * @param rounds how often they are run
 */
record Suite(
        String group, Class<?> benchmarks, List<String> subjects, String parameter, List<String> sizes, int rounds) {
    private static final String MEASURES = "measures";
    private static final List<String> PLANS = List.of("23", "3600");

    /** All that is recorded. */
    static List<Suite> all() {
        return List.of(
                new Suite("yaml", YamlReading.class, List.of(), MEASURES, PLANS, 2),
                new Suite("json", JsonReading.class, List.of(), MEASURES, PLANS, 2),
                new Suite("text", TextReading.class, List.of(), "kilobytes", List.of("12", "10000"), 2),
                new Suite("query", Questions.class, List.of(), MEASURES, List.of("23", "23000"), 2),
                new Suite("validation", Validation.class, List.of(), MEASURES, PLANS, 1),
                new Suite("corpus", CorpusLoading.class, List.of(), "threads", List.of("1", "2"), 1));
    }

    /** What the guard looks at. */
    static List<Suite> guard() {
        List<String> small = List.of("23");
        return List.of(
                new Suite(
                        "yaml",
                        YamlReading.class,
                        List.of("engineEvents", "plan", "validatedPlan"),
                        MEASURES,
                        small,
                        1),
                new Suite("json", JsonReading.class, List.of("tokensAndStrings", "plan"), MEASURES, small, 1),
                new Suite(
                        "text",
                        TextReading.class,
                        List.of("decode", "plan", "threeRegexes"),
                        "kilobytes",
                        List.of("12"),
                        1),
                new Suite("query", Questions.class, List.of("hashMapGet", "measuresByAgency"), MEASURES, small, 1));
    }

    /** The options of one round. */
    OptionsBuilder options(boolean brief) {
        OptionsBuilder options = new OptionsBuilder();
        String methods = subjects.isEmpty() ? "" : "(" + String.join("|", subjects) + ")$";
        ChainedOptionsBuilder all = options.include("\\." + benchmarks.getSimpleName() + "\\." + methods)
                .param(parameter, sizes.toArray(String[]::new))
                .forks(1)
                .jvmArgs("-Xmx2g")
                .shouldFailOnError(true)
                .addProfiler("gc")
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT);
        if (benchmarks == CorpusLoading.class) {
            all.mode(Mode.SingleShotTime).warmupIterations(2).measurementIterations(3);
        } else {
            all.mode(Mode.AverageTime)
                    // The compiler has some ten seconds of work with an official text.
                    .warmupIterations(brief ? 8 : 10)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(brief ? 3 : 5)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        return options;
    }
}
