package org.policyplan.examples.cli;

import java.util.List;
import java.util.Map;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;

/** Findings as a JSON list. */
final class JsonReport {
    private JsonReport() {}

    static String render(List<Finding> findings, Language language) {
        return Json.write(
                findings.stream().map(finding -> json(finding, language)).toList());
    }

    private static Map<String, Object> json(Finding finding, Language language) {
        return Json.object(
                "id", finding.id(),
                "severity", Json.word(finding.severity()),
                "message", finding.message(language),
                "place", Json.place(finding.place()),
                "path", finding.path(),
                "related", Json.place(finding.related()));
    }
}
