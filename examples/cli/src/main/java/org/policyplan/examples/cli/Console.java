package org.policyplan.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.policyplan.finding.Language;

/**
 * What the program runs in.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment the environment variables
 * @param locale the user's locale where the environment doesn't say it, as on Windows
 * @param terminal whether a person sits at a terminal
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Locale locale,
        boolean terminal) {
    /** The language by LC_ALL, LC_MESSAGES and LANG, of which the first that is set decides. */
    Language language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(this::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.startsWith("zh") ? Language.CHINESE : Language.ENGLISH)
                .orElseGet(() -> Language.of(locale));
    }

    /** Colours on a terminal that has them only, and not where NO_COLOR asks for none; standard error may go elsewhere and has none. */
    boolean isOutColored() {
        boolean known = !variable("TERM").isEmpty() || !variable("WT_SESSION").isEmpty();
        return terminal
                && known
                && !variable("TERM").equals("dumb")
                && variable("NO_COLOR").isEmpty();
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
