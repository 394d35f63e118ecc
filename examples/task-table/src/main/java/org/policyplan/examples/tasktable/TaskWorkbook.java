package org.policyplan.examples.tasktable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.PlanQuery;

/** The workbook: all tasks, all targets, and a sheet for each agency, which keeps the numbers of the first sheet. */
final class TaskWorkbook {
    private static final String TABLE = "任务分解表";

    private final PlanQuery query;

    TaskWorkbook(Plan plan) {
        this.query = PlanQuery.of(plan);
    }

    /** Writes the workbook, and tells in a line what is in it. The stream stays open. */
    String write(OutputStream out) throws IOException {
        List<Task> tasks = Task.of(query);
        List<TargetLine> targets = TargetLine.of(query);
        List<AgencyUse> agencies = query.agencies();
        String title = query.plan().title();
        SheetNames names = new SheetNames();
        try (Workbook workbook = new Workbook(out, "policyplan", null)) {
            new TableSheet(workbook.newWorksheet(names.next(TABLE)), title + TABLE, Task.COLUMNS)
                    .write(tasks.stream().map(Task::cells).toList());
            new TableSheet(workbook.newWorksheet(names.next("目标")), title + "目标", TargetLine.COLUMNS)
                    .write(targets.stream().map(TargetLine::cells).toList());
            for (AgencyUse agency : agencies) {
                Set<Measure> measures = Set.copyOf(agency.measures());
                List<List<Object>> rows = tasks.stream()
                        .filter(task -> measures.contains(task.measure()))
                        .map(Task::cells)
                        .toList();
                String heading = agency.name() + "任务清单（" + rows.size() + "项）";
                new TableSheet(workbook.newWorksheet(names.next(agency.name())), heading, Task.COLUMNS).write(rows);
            }
        }
        return tasks.size() + " tasks, " + targets.size() + " targets, " + agencies.size() + " agencies";
    }
}
