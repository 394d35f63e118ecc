package org.policyplan.examples.cli;

import java.util.stream.Collectors;
import org.policyplan.compare.PlanComparison;
import org.policyplan.finding.Language;

/** The formats that comparisons are written in. */
enum ComparisonFormat {
    TEXT,
    JSON;

    String write(PlanComparison comparison, Language language) {
        return switch (this) {
            case TEXT ->
                comparison
                        .toText(language)
                        .lines()
                        .map(line -> Printable.line(line) + "\n")
                        .collect(Collectors.joining());
            case JSON -> comparison.toJson();
        };
    }
}
