package org.policyplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes {@code docs/performance.md} of the recorded run and of the notes, which a person writes. */
final class PerformancePage {
    static final Path FILE = Path.of("docs", "performance.md");

    private static final Path NOTES = Path.of("core", "src", "jmh", "notes.md");

    private static final String HOW = """
            # Performance

            Made by the benchmarks from [performance.json](performance.json), but for the notes. Machine: %s. JDK: %s. %s.

            Everything again, and this page and the tables of the README with it, in about thirty minutes:

                %s

            Ratios are against a floor that does the least that anyone must do. What is compared takes turns: by JMH in JVMs of their own, which live side by side, are warmed up by ten
            turns of a second and measured in forty of a tenth, and all that again; hostile shapes in one JVM, as processor time of the thread; starts by the clock. Times
            are medians, and ratios medians of the ratios of each turn, as this machine is up to twice as fast in one second as in the next. "Garbage" is what is allocated
            each time.

            CI runs a short version, which compares processor times, prints its ratios and fails where one is over twice the recorded one:

                mvn -B -ntp -Pjmh -pl core -am package -DskipTests -Djmh.run=guard

            """;

    private PerformancePage() {}

    static String of(Results results, Path root) throws IOException {
        StringBuilder out =
                new StringBuilder(HOW.formatted(results.machine(), results.jdk(), results.date(), results.command()));
        out.append("## Goals\n\n| goal | at most | measured | |\n|---|---|---|---|\n");
        Goal.all(results).forEach(goal -> out.append(goal.row()).append('\n'));
        out.append('\n').append(Files.readString(root.resolve(NOTES))).append('\n');
        comparisons().forEach(table -> out.append(table.markdown(results)));
        out.append(memory(results)).append(start(results)).append(growth(results));
        return out.append(hostility(results)).toString();
    }

    private static List<Comparison> comparisons() {
        return List.of(
                new Comparison(
                        "YAML",
                        "yaml",
                        "engineEvents",
                        Size.PLANS,
                        reading("engineEvents", "snakeyaml-engine, raw events (floor)")),
                new Comparison(
                        "JSON",
                        "json",
                        "tokens",
                        Size.PLANS,
                        reading(
                                "tokens",
                                "Jackson, tokens (floor)",
                                "tokensAndStrings",
                                "Jackson, tokens and their strings")),
                new Comparison(
                        "Official text",
                        "text",
                        "decode",
                        Size.TEXTS,
                        rows(
                                "decode",
                                "UTF-8 decoding (floor)",
                                "decodeAndSplitIntoLines",
                                "the same, split into lines",
                                "plan",
                                "**plan with all places**",
                                "threeRegexes",
                                "three regular expressions")),
                new Comparison(
                        "Questions",
                        "query",
                        "hashMapGet",
                        Size.QUESTIONS,
                        rows(
                                "hashMapGet",
                                "`HashMap.get` (floor)",
                                "measuresByAgency",
                                "**`PlanQuery.measuresByAgency`**",
                                "streamFilter",
                                "stream and filter",
                                "indexBuilding",
                                "**`PlanQuery.of`**")),
                new Comparison(
                        "Validation",
                        "validation",
                        "hibernateValidator",
                        Size.PLANS,
                        rows(
                                "hibernateValidator", "Hibernate Validator, whole plan",
                                "validate", "**`PlanValidator.validate`**")),
                new Comparison(
                        "A corpus of 10,000 plans",
                        "corpus",
                        "load",
                        Size.THREADS,
                        rows("load", "**read, validated and indexed**")));
    }

    private static Map<String, String> rows(String... subjectsAndLabels) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = 0; i < subjectsAndLabels.length; i += 2) {
            rows.put(subjectsAndLabels[i], subjectsAndLabels[i + 1]);
        }
        return rows;
    }

    /** The floor of reading, then what reads the same: this library and its peers. */
    private static Map<String, String> reading(String... floor) {
        Map<String, String> rows = rows(floor);
        rows.putAll(rows(
                "plan", "**plan with all places**",
                "validatedPlan", "**the same, validated**",
                "jacksonRecords", "Jackson, bare records",
                "jacksonMap", "Jackson, `Map`",
                "jacksonTree", "Jackson, `readTree`"));
        return rows;
    }

    private static String memory(Results results) {
        StringBuilder out =
                new StringBuilder("## Memory\n\n| | input | retained by the plan | × |\n|---|---|---|---|\n");
        for (String subject : List.of("yaml", "json")) {
            Size.PLANS.forEach(size -> out.append(retained(results, subject, size.key())));
        }
        return out.append(retained(results, "text", "12")).append('\n').toString();
    }

    private static String retained(Results results, String subject, String size) {
        String input = Comparison.bytes(results.median("memory", subject, size, Unit.INPUT));
        String bytes = Comparison.bytes(results.median("memory", subject, size, Unit.BYTES));
        String ratio = Comparison.ratio(results.retained(subject, size));
        return "| " + subject + " | " + input + " | " + bytes + " | " + ratio + " |\n";
    }

    private static String start(Results results) {
        StringBuilder out = new StringBuilder("""
                ## Cold start

                From the start of a fresh JVM to its end, with the Shanghai plan; with an AppCDS archive made by `-XX:ArchiveClassesAtExit`.

                | | time | × | with AppCDS | × | classes | of databind | of Hibernate Validator |
                |---|---|---|---|---|---|---|---|
                """);
        Map<String, String> rows = rows(
                "empty", "empty JVM (floor)",
                "engine", "snakeyaml-engine, raw events",
                "yaml", "**first plan from YAML**",
                "json", "**first plan from JSON**",
                "text", "**first plan from an official text**",
                "answer", "**first answer, from YAML**",
                "validated", "**first validated plan, from YAML**",
                "jacksonJson", "Jackson, JSON to bare records",
                "jacksonYaml", "Jackson, YAML to bare records",
                "jacksonValidated", "the same with Hibernate Validator");
        rows.forEach((subject, label) -> {
            out.append("| ").append(label).append(" |");
            for (String variant : List.of("plain", "archive")) {
                double time = results.median("start", subject, variant, Unit.MILLISECONDS);
                double ratio = results.ratio("start", subject, "empty", variant, Unit.MILLISECONDS);
                out.append(" %.0f ms | %s |".formatted(time, Comparison.ratio(ratio)));
            }
            for (String variant : List.of("all", "databind", "validator")) {
                out.append(" %.0f |".formatted(results.median("start", subject, variant, Unit.CLASSES)));
            }
            out.append('\n');
        });
        return out.append('\n').toString();
    }

    private static String growth(Results results) {
        StringBuilder out = new StringBuilder("## Growth\n\n| | YAML | each KB | official text | each KB |\n");
        out.append("|---|---|---|---|---|\n");
        for (String size : List.of("10 KB", "100 KB", "1000 KB", "10000 KB", "100000 KB")) {
            out.append("| ").append(size).append(" |");
            for (String subject : List.of("yaml", "text")) {
                double time = results.median("growth", subject, size, Unit.NANOSECONDS);
                double bytes = results.median("growth", subject, size, Unit.INPUT);
                out.append(" %s | %s |".formatted(Comparison.time(time), Comparison.time(time / bytes * 1000)));
            }
            out.append('\n');
        }
        return out.append('\n').toString();
    }

    private static String hostility(Results results) {
        StringBuilder out = new StringBuilder("## Hostile shapes\n\n| YAML | engine alone, 1 MB | 1 MB | × engine |");
        out.append(" 2 MB | × 1 MB |\n|---|---|---|---|---|---|\n");
        hostility(results, "hostileYaml", out, "engine", "1 MB", "2 MB");
        out.append("\n| official text | 200 KB | 400 KB | × 200 KB |\n|---|---|---|---|\n");
        hostility(results, "hostileText", out, "200 KB", "400 KB");
        return out.toString();
    }

    /** A row for each shape: the time with the first variant, then with each other and how often that of the one before. */
    private static void hostility(Results results, String group, StringBuilder out, String... variants) {
        for (String shape : results.subjects(group)) {
            out.append("| ").append(shape).append(" |");
            for (int i = 0; i < variants.length; i++) {
                double time = results.median(group, shape, variants[i], Unit.NANOSECONDS);
                out.append(' ').append(Comparison.time(time)).append(" |");
                if (i > 0) {
                    double times = results.growth(group, shape, variants[i], variants[i - 1]);
                    out.append(' ').append(Comparison.ratio(times)).append(" |");
                }
            }
            out.append('\n');
        }
    }
}
