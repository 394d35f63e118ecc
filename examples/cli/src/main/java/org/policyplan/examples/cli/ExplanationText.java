package org.policyplan.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.policyplan.text.Stretch;

/** Which part of the plan each stretch of an official text became: a line for the label, and the words below it, indented. */
final class ExplanationText {
    private ExplanationText() {}

    static String render(List<Stretch> stretches) {
        StringBuilder out = new StringBuilder();
        for (Stretch stretch : stretches) {
            String words = words(stretch);
            if (!words.isEmpty()) {
                String place = stretch.place().from().toString();
                out.append(place)
                        .append(' ')
                        .append(Printable.line(stretch.label()))
                        .append('\n')
                        .append(words)
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String words(Stretch stretch) {
        return stretch.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "    " + Printable.line(line.strip()))
                .collect(Collectors.joining("\n"));
    }
}
