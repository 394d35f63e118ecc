package org.policyplan.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.corpus.CorpusFile;
import org.policyplan.corpus.CorpusUse;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Result;
import org.policyplan.finding.Severity;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.Assignment;
import org.policyplan.query.CoResponsibility;
import org.policyplan.query.MatrixRow;
import org.policyplan.query.Passage;
import org.policyplan.query.PlacedTarget;
import org.policyplan.query.PlanItem;
import org.policyplan.query.Reason;
import org.policyplan.query.ResponsibilityMatrix;

/** How findings and answers look, which are no part of the plan format: what is absent is left out, a list may be empty. */
final class Answers {
    private static final List<AnswerSerializer<?>> SERIALIZERS = List.of(
            new AnswerSerializer<>(Finding.class, Answers::finding),
            new AnswerSerializer<>(Origin.class, Answers::place),
            new AnswerSerializer<>(AgencyUse.class, Answers::use),
            new AnswerSerializer<>(Assignment.class, Answers::assignment),
            new AnswerSerializer<>(CoResponsibility.class, Answers::together),
            new AnswerSerializer<>(CorpusFile.class, Answers::file),
            new AnswerSerializer<>(CorpusUse.class, Answers::use),
            new AnswerSerializer<>(CorpusUse.InPlan.class, Answers::inPlan),
            new AnswerSerializer<>(MatrixRow.class, Answers::row),
            new AnswerSerializer<>(Passage.class, Answers::passage),
            new AnswerSerializer<>(PlacedTarget.class, Answers::target),
            new AnswerSerializer<>(PlanItem.class, Answers::item),
            new AnswerSerializer<>(ResponsibilityMatrix.class, Answers::matrix),
            new AnswerSerializer<>(Result.class, Answers::result));

    private Answers() {}

    static List<AnswerSerializer<?>> serializers() {
        return SERIALIZERS;
    }

    /** An object from keys and values in turn; a null value leaves its key out. */
    private static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (pairs[i] instanceof String key && value != null) {
                object.put(key, value);
            }
        }
        return object;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> messages = object(
                Language.CHINESE.code(), finding.message(Language.CHINESE),
                Language.ENGLISH.code(), finding.message(Language.ENGLISH));
        return object(
                "id", finding.id(),
                "severity", word(finding.severity()),
                "messages", messages,
                "place", finding.place(),
                "path", finding.path(),
                "related", finding.related());
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> place(Origin origin) {
        return object(
                "file", origin.file(),
                "line", origin.from().line(),
                "column", origin.from().column(),
                "endLine", origin.to().line(),
                "endColumn", origin.to().column());
    }

    private static Map<String, Object> result(Result<?> result) {
        return object("value", result.value().orElse(null), "findings", result.findings());
    }

    private static Map<String, Object> use(AgencyUse use) {
        return object(
                "name", use.name(),
                "agency", use.agency(),
                "printed", use.printed(),
                "mentions", use.mentions(),
                "measures", use.measures());
    }

    private static Map<String, Object> assignment(Assignment assignment) {
        return object(
                "path", assignment.path(),
                "role", assignment.role(),
                "name", assignment.name(),
                "reason", word(assignment.reason()),
                "measure", assignment.measure(),
                "place", assignment.measure().origin());
    }

    /** A plain text, as a mapper may write constants in a way of its own. */
    private static String word(Reason reason) {
        return reason.name();
    }

    private static Map<String, Object> together(CoResponsibility together) {
        return object("name", together.name(), "measures", together.measures());
    }

    private static Map<String, Object> file(CorpusFile file) {
        return object(
                "name", file.name(),
                "plan", file.plan().map(Plan::id).orElse(null),
                "findings", file.findings());
    }

    private static Map<String, Object> use(CorpusUse use) {
        return object(
                "jurisdiction", use.jurisdiction(),
                "name", use.name(),
                "agency", use.agency(),
                "plans", use.plans());
    }

    private static Map<String, Object> inPlan(CorpusUse.InPlan inPlan) {
        Plan plan = inPlan.plan();
        return object("id", plan.id(), "title", plan.title(), "measures", inPlan.measures());
    }

    private static Map<String, Object> matrix(ResponsibilityMatrix matrix) {
        return object("agencies", matrix.agencies(), "rows", matrix.rows());
    }

    private static Map<String, Object> row(MatrixRow row) {
        return object(
                "measure", row.measure(),
                "title", row.title(),
                "lead", row.lead(),
                "responsible", row.responsible(),
                "support", row.support());
    }

    private static Map<String, Object> passage(Passage passage) {
        return object(
                "path", passage.path(),
                "part", passage.part(),
                "content", passage.content(),
                "start", passage.start(),
                "end", passage.end(),
                "place", passage.place());
    }

    private static Map<String, Object> target(PlacedTarget target) {
        return object("path", target.path(), "target", target.target());
    }

    private static Map<String, Object> item(PlanItem item) {
        boolean section = item.measure() == null;
        return object(
                "path", item.path(),
                "section", section ? item.section().orElse(null) : null,
                "measure", item.measure(),
                "place", item.origin());
    }
}
