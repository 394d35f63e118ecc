package org.policyplan.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run of the program and what it said. */
record Run(int code, String out, String err) {
    static Run of(Object... args) {
        return with(Map.of(), false, "", args);
    }

    static Run withInput(String input, Object... args) {
        return with(Map.of(), false, input, args);
    }

    static Run with(Map<String, String> environment, boolean terminal, String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                environment,
                Locale.ENGLISH,
                terminal);
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int code = Main.run(words, console);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
