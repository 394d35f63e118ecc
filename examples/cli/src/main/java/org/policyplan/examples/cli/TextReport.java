package org.policyplan.examples.cli;

import java.util.List;
import java.util.Locale;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Severity;

/** Findings as lines, such as {@code plan.yaml:12:5: error key.unknown: …}, with colours where asked for. */
final class TextReport {
    private final Language language;
    private final boolean colored;

    TextReport(Language language, boolean colored) {
        this.language = language;
        this.colored = colored;
    }

    String render(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        findings.forEach(finding -> out.append(render(finding)).append('\n'));
        return out.toString();
    }

    private String render(Finding finding) {
        if (!colored) {
            return Printable.line(finding.render(language));
        }
        String place =
                finding.place() == null ? "" : Printable.line(finding.place().toString()) + ": ";
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return place + color(finding.severity()) + severity + "\u001B[0m \u001B[1m" + finding.id() + "\u001B[0m: "
                + Printable.line(finding.message(language));
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case NOTE -> "\u001B[36m";
        };
    }
}
