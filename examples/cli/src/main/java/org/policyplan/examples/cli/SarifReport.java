package org.policyplan.examples.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Severity;
import org.policyplan.model.Origin;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the file. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Language language;

    SarifReport(Language language) {
        this.language = language;
    }

    String render(List<Finding> findings) {
        List<String> ids =
                findings.stream().map(Finding::id).distinct().sorted().toList();
        Map<String, Object> driver = Json.object(
                "name", "policyplan",
                "language", language.code(),
                "rules", ids.stream().map(this::rule).toList());
        Map<String, Object> run = Json.object(
                "tool", Json.object("driver", driver),
                "columnKind", "unicodeCodePoints",
                "results",
                        findings.stream().map(finding -> result(finding, ids)).toList());
        return Json.write(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    /** The help is in both languages; … stands for what a message names. */
    private Map<String, Object> rule(String id) {
        Finding example = Finding.error(id, null, "", "…", "…", "…", "…");
        String english = example.message(Language.ENGLISH);
        String chinese = example.message(Language.CHINESE);
        return Json.object(
                "id", id,
                "shortDescription", text(example.message(language)),
                "help", text(english + "\n" + chinese));
    }

    private Map<String, Object> result(Finding finding, List<String> ids) {
        return Json.object(
                "ruleId", finding.id(),
                "ruleIndex", ids.indexOf(finding.id()),
                "level", level(finding.severity()),
                "message", text(finding.message(language)),
                "locations", locations(finding.place(), finding.path()),
                "relatedLocations", finding.related() == null ? null : locations(finding.related(), ""));
    }

    private static Map<String, Object> text(String text) {
        // Braces mark placeholders in SARIF; double ones are braces.
        return Json.object("text", text.replace("{", "{{").replace("}", "}}"));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static List<Map<String, Object>> locations(@Nullable Origin place, String path) {
        if (place == null) {
            return List.of();
        }
        Map<String, Object> region = Json.object(
                "startLine", place.from().line(),
                "startColumn", place.from().column(),
                "endLine", place.to().line(),
                "endColumn", place.to().column());
        Map<String, Object> physical =
                Json.object("artifactLocation", Json.object("uri", ArtifactUri.of(place.file())), "region", region);
        List<Map<String, Object>> logical = path.isEmpty() ? null : List.of(Json.object("fullyQualifiedName", path));
        return List.of(Json.object("physicalLocation", physical, "logicalLocations", logical));
    }
}
