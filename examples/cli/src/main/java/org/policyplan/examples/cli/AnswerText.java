package org.policyplan.examples.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.policyplan.model.Agency;
import org.policyplan.model.Origin;
import org.policyplan.query.Assignment;
import org.policyplan.query.Counting;

/** An answer as a headline that says what was counted, and a table. */
final class AnswerText {
    private final Texts texts;
    private final AgencyAnswer answer;
    private final boolean isFolder;

    AnswerText(Texts texts, AgencyAnswer answer, boolean isFolder) {
        this.texts = texts;
        this.answer = answer;
        this.isFolder = isFolder;
    }

    String render() {
        String text = (isFolder ? place() : "") + headline() + (answer.countChosen() ? "" : numbers());
        return answer.assignments().isEmpty() ? text : text + "\n" + table();
    }

    private String place() {
        String place = answer.jurisdiction() == null ? texts.get("query.nowhere") : answer.jurisdiction();
        return Printable.line(texts.get("query.in", place, answer.plans(), answer.ofPlans())) + "\n";
    }

    private String headline() {
        String role = answer.role() == null ? "" : texts.get("query.role", texts.word(answer.role()));
        String rule = texts.word(answer.count());
        return Printable.line(texts.get("query.found", name(), answer.found(), answer.of(), rule, role)) + "\n";
    }

    private String name() {
        Agency agency = answer.agency();
        return agency == null || agency.name().equals(answer.name())
                ? answer.name()
                : answer.name() + " = " + agency.name();
    }

    private String numbers() {
        String numbers =
                answer.measures().entrySet().stream().map(AnswerText::number).collect(Collectors.joining(", "));
        return texts.get("query.numbers", numbers) + "\n";
    }

    private static String number(Map.Entry<Counting, Integer> entry) {
        return entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue();
    }

    private String table() {
        Table table = new Table()
                .row(
                        texts.get("column.place"),
                        texts.get("column.measure"),
                        texts.get("column.title"),
                        texts.get("column.role"),
                        texts.get("column.name"),
                        texts.get("column.reason"));
        answer.assignments().forEach(assignment -> row(table, assignment));
        return table.render();
    }

    private void row(Table table, Assignment assignment) {
        Origin origin = assignment.measure().origin();
        String title = assignment.measure().title();
        table.row(
                origin == null ? "" : place(origin),
                assignment.path(),
                title == null ? "" : title,
                texts.word(assignment.role()),
                assignment.name(),
                texts.word(assignment.reason()));
    }

    private String place(Origin origin) {
        return isFolder ? origin.file() + ":" + origin.from() : origin.from().toString();
    }
}
