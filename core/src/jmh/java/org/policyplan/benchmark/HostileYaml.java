package org.policyplan.benchmark;

import java.util.function.IntFunction;

/** YAML files made to hurt, by what is repeated in them. The reader stops at some of them early, by its limits. */
enum HostileYaml {
    /** Lists in lists. */
    DEEP_BRACKETS("x-a: ", n -> "[".repeat(n)),
    /** Lists in lists, by dashes. */
    DEEP_DASHES("x-a:\n  ", n -> "- ".repeat(n / 2)),
    /** Many short lists. */
    MANY_BRACKETS("x-a: [", n -> "[],".repeat(n / 3) + "]"),
    /** One text. */
    LONG_TEXT("closing: ", n -> "长".repeat(n / 3)),
    /** One text in quotes, all of it escaped. */
    ESCAPES("closing: ", n -> '"' + "\\u957f".repeat(n / 6) + '"'),
    /** One text on many lines. */
    FOLDED_TEXT("closing: >-\n", n -> "  长\n".repeat(n / 6)),
    /** One comment. */
    LONG_COMMENT("#", n -> "长".repeat(n / 3)),
    /** One number. */
    LONG_NUMBER("x-a: ", n -> "1".repeat(n)),
    /** Anchors. */
    ANCHORS("x-a:\n", n -> "  - &a 1\n".repeat(n / 9)),
    /** Aliases. */
    ALIASES("x-a: &a 1\nx-b:\n", n -> "  - *a\n".repeat(n / 7)),
    /** Tags. */
    TAGS("x-a:\n", n -> "  - !!a 1\n".repeat(n / 10)),
    /** Keys that aren't of the format. */
    UNKNOWN_KEYS("", HostileYaml::keys),
    /** One key again and again. */
    REPEATED_KEY("", n -> "genre: a\n".repeat(n / 9)),
    /** Empty lines. */
    EMPTY_LINES("", n -> "\n".repeat(n));

    private static final String HEAD = "schemaVersion: \"1.0\"\nid: a\ntitle: 标题\n";

    private final String start;
    private final IntFunction<String> rest;

    HostileYaml(String start, IntFunction<String> rest) {
        this.start = start;
        this.rest = rest;
    }

    /** A file of about so many bytes. */
    String of(int bytes) {
        return HEAD + start + rest.apply(bytes) + "\n";
    }

    private static String keys(int bytes) {
        StringBuilder out = new StringBuilder(bytes);
        for (int i = 0; out.length() < bytes; i++) {
            out.append('k').append(i).append(": v\n");
        }
        return out.toString();
    }
}
