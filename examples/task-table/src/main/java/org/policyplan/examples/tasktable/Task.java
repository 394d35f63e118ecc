package org.policyplan.examples.tasktable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.query.PlanItem;
import org.policyplan.query.PlanQuery;

/**
 * One row of the table: a measure.
 *
 * @param number its number in the table, from 1
 * @param item the measure in its sections
 * @param standing what it declares for all measures that follow, in the plan's words
 */
record Task(int number, PlanItem item, String standing) {
    static final List<Column> COLUMNS = List.of(
            Column.number("序号", 6),
            Column.text("章节", 18),
            Column.text("任务", 22),
            Column.text("主要内容", 64),
            Column.text("牵头单位", 16),
            Column.text("责任单位", 24),
            Column.text("配合单位", 16),
            Column.text("完成时限", 12),
            Column.text("进展情况", 16),
            Column.text("备注", 16));

    static List<Task> of(PlanQuery query) {
        List<Task> tasks = new ArrayList<>();
        for (PlanItem item : query.items()) {
            if (item.measure() != null) {
                String standing = query.plan().standing().stream()
                        .filter(declared -> declared.from().equals(item.path()))
                        .map(Task::words)
                        .collect(Collectors.joining("；"));
                tasks.add(new Task(tasks.size() + 1, item, standing));
            }
        }
        return tasks;
    }

    private static String words(Standing standing) {
        return standing.text() == null ? String.join("、", standing.agencies()) : standing.text();
    }

    Measure measure() {
        return Objects.requireNonNull(item.measure());
    }

    /** The cells, with nothing where the plan says nothing; progress is for the office to fill in. */
    List<Object> cells() {
        Measure measure = measure();
        Responsibility who = measure.responsibility();
        return List.of(
                number,
                item.sections().stream().map(Task::heading).collect(Collectors.joining("\n")),
                heading(measure.marker(), measure.title()),
                measure.text() == null ? "" : measure.text(),
                String.join("、", who.lead()),
                String.join("、", who.responsible()),
                String.join("、", who.support()),
                who.deadline() == null ? "" : who.deadline(),
                "",
                remarks(who));
    }

    private String remarks(Responsibility who) {
        StringJoiner remarks = new StringJoiner("；");
        if (who.perMandate()) {
            remarks.add("按职责分工");
        }
        if (who.openEnded()) {
            remarks.add("原文单位名单以“等”结尾");
        }
        return standing.isEmpty() ? remarks.toString() : remarks.add(standing).toString();
    }

    private static String heading(Section section) {
        return heading(section.marker(), section.title());
    }

    /** 一、标题, （一）标题, 第一章 标题. */
    private static String heading(@Nullable String marker, @Nullable String title) {
        String words = title == null ? "" : title;
        if (marker == null || words.isEmpty()) {
            return marker == null ? words : marker;
        }
        char last = marker.charAt(marker.length() - 1);
        String between =
                last == '）' || last == ')' ? "" : marker.startsWith("第") ? " " : Character.isDigit(last) ? "." : "、";
        return marker + between + words;
    }
}
