package org.policyplan.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policyplan.model.Measure;
import org.policyplan.query.Assignment;

/** An answer as JSON. */
final class AnswerJson {
    private AnswerJson() {}

    static Map<String, Object> of(AgencyAnswer answer) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        answer.measures().forEach((rule, number) -> counts.put(rule.name().toLowerCase(Locale.ROOT), number));
        List<Map<String, Object>> found =
                answer.assignments().stream().map(AnswerJson::assignment).toList();
        return Json.object(
                "jurisdiction", answer.jurisdiction(),
                "agency",
                        answer.agency() == null
                                ? answer.name()
                                : answer.agency().name(),
                "asked", answer.name(),
                "role", Json.word(answer.role()),
                "count", Json.word(answer.count()),
                "measures", answer.found(),
                "counts", counts,
                "plans", answer.plans(),
                "assignments", found);
    }

    private static Map<String, Object> assignment(Assignment assignment) {
        Measure measure = assignment.measure();
        return Json.object(
                "path", assignment.path(),
                "marker", measure.marker(),
                "number", measure.number(),
                "title", measure.title(),
                "role", Json.word(assignment.role()),
                "name", assignment.name(),
                "reason", Json.word(assignment.reason()),
                "place", Json.place(measure.origin()));
    }
}
