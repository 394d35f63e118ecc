package org.policyplan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A goal of the project, and what was measured.
 *
 * @param text what is wanted, such as "YAML of 25 KB to a plan, against the engine's events"
 * @param most the most that it may be
 * @param unit of the numbers, such as ×
 * @param measured what it is
 */
record Goal(String text, double most, String unit, double measured) {
    private static final String TIMES = " ×";

    static List<Goal> all(Results results) {
        List<Goal> goals = new ArrayList<>();
        text(results, goals);
        yaml(results, goals);
        json(results, goals);
        questions(results, goals);
        memory(results, goals);
        start(results, goals);
        growth(results, goals);
        return goals;
    }

    private static void text(Results results, List<Goal> goals) {
        for (Size size : Size.TEXTS) {
            double ratio = results.ratio("text", "plan", "decode", size.key(), Unit.NANOSECONDS);
            goals.add(new Goal("official text of " + size.label() + " to a plan, × UTF-8 decoding", 3, TIMES, ratio));
        }
    }

    private static void yaml(Results results, List<Goal> goals) {
        for (Size size : Size.PLANS) {
            String yaml = "YAML of " + size.label();
            double plan = results.ratio("yaml", "plan", "engineEvents", size.key(), Unit.NANOSECONDS);
            double validated = results.ratio("yaml", "validatedPlan", "engineEvents", size.key(), Unit.NANOSECONDS);
            goals.add(new Goal(yaml + " to a plan, × the engine's events", 1.2, TIMES, plan));
            goals.add(new Goal(yaml + " to a validated plan, × the engine's events", 1.4, TIMES, validated));
        }
    }

    private static void json(Results results, List<Goal> goals) {
        for (Size size : Size.PLANS) {
            double ratio = results.ratio("json", "validatedPlan", "tokens", size.key(), Unit.NANOSECONDS);
            goals.add(new Goal(
                    "JSON, " + size.label() + " as YAML, to a validated plan, × Jackson's tokens", 1.7, TIMES, ratio));
        }
    }

    private static void questions(Results results, List<Goal> goals) {
        for (Size size : Size.QUESTIONS) {
            double ratio = results.ratio("query", "measuresByAgency", "hashMapGet", size.key(), Unit.NANOSECONDS);
            goals.add(new Goal("measures by agency of " + size.label() + ", × HashMap.get", 1.5, TIMES, ratio));
            double bytes = results.median("query", "measuresByAgency", size.key(), Unit.ALLOCATED);
            goals.add(new Goal("the same, bytes allocated", 0, " B", Math.rint(bytes)));
        }
    }

    private static void memory(Results results, List<Goal> goals) {
        for (Size size : Size.PLANS) {
            goals.add(new Goal(
                    "garbage for each byte of YAML of " + size.label(),
                    37,
                    " B",
                    results.garbage("yaml", "plan", size.key())));
        }
        for (Size size : Size.TEXTS) {
            goals.add(new Goal(
                    "garbage of an official text of " + size.label() + ", × that of decoding",
                    2,
                    TIMES,
                    results.ratio("text", "plan", "decode", size.key(), Unit.ALLOCATED)));
        }
        for (Size size : Size.PLANS) {
            goals.add(new Goal(
                    "retained by a plan of YAML of " + size.label() + ", × its bytes",
                    3,
                    TIMES,
                    results.retained("yaml", size.key())));
        }
        goals.add(new Goal(
                "retained by the plan of the official text, × its bytes", 3, TIMES, results.retained("text", "12")));
        goals.add(new Goal(
                "left on the heap by each plan of a stream",
                0,
                " B",
                Math.max(0, Math.rint(results.median("memory", "stream", "each plan", Unit.BYTES)))));
    }

    private static void start(Results results, List<Goal> goals) {
        for (String first : List.of("yaml", "json", "text")) {
            goals.add(new Goal(
                    "fresh JVM to the first plan (" + first + "), × an empty one",
                    3,
                    TIMES,
                    results.ratio("start", first, "empty", "plain", Unit.MILLISECONDS)));
            goals.add(new Goal(
                    "classes of databind and Hibernate Validator loaded by it",
                    0,
                    "",
                    results.median("start", first, "databind", Unit.CLASSES)
                            + results.median("start", first, "validator", Unit.CLASSES)));
        }
        goals.add(new Goal(
                "fresh JVM to the first validated plan, × Jackson with Hibernate Validator",
                0.8,
                TIMES,
                results.ratio("start", "validated", "jacksonValidated", "plain", Unit.MILLISECONDS)));
    }

    private static void growth(Results results, List<Goal> goals) {
        goals.add(new Goal("growth of YAML from 10 KB to 100 MB, exponent", 1.05, "", results.exponent("yaml")));
        goals.add(new Goal("growth of official texts, exponent", 1.05, "", results.exponent("text")));
        double yaml = worst(results, "hostileYaml", "2 MB", "1 MB");
        double text = worst(results, "hostileText", "400 KB", "200 KB");
        goals.add(new Goal("worst shape of YAML, × for a doubling", 2.5, TIMES, yaml));
        goals.add(new Goal("worst shape of official text, × for a doubling", 2.5, TIMES, text));
        goals.add(new Goal(
                "worst shape of 1 MB of YAML, × the engine alone",
                1.5,
                TIMES,
                worst(results, "hostileYaml", "1 MB", "engine")));
    }

    private static double worst(Results results, String group, String variant, String floor) {
        return results.subjects(group).stream()
                .mapToDouble(shape -> results.growth(group, shape, variant, floor))
                .max()
                .orElseThrow();
    }

    boolean isMet() {
        return measured <= most;
    }

    String row() {
        String by = isMet() ? "met" : most == 0 ? "**missed**" : "**missed** by " + percent() + " %";
        return "| " + text + " | " + number(most) + unit + " | " + number(measured) + unit + " | " + by + " |";
    }

    private long percent() {
        return Math.round((measured / most - 1) * 100);
    }

    private static String number(double value) {
        String format = value == Math.rint(value) || value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
