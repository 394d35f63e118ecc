package org.policyplan.examples.tasktable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policyplan.finding.FindingsException;
import org.policyplan.finding.Language;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;

/** Writes the task table of a plan: {@code TaskTable plan.yaml task-table.xlsx}. */
public final class TaskTable {
    private TaskTable() {}

    /**
     * Writes the workbook, or says what is wrong with the plan and ends with exit code 1.
     *
     * @param args the plan, and the workbook to write
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: TaskTable plan.yaml task-table.xlsx");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            out.println(write(Path.of(args[0]), Path.of(args[1])));
        } catch (FindingsException e) {
            e.errors().forEach(finding -> out.println(finding.render(Language.CHINESE)));
            System.exit(1);
        }
    }

    /** Writes the workbook of a plan file, and tells in a line what is in it. */
    static String write(Path planFile, Path workbook) throws IOException {
        Plan plan = PlanLoader.standard().loadPlan(planFile).orThrow();
        try (OutputStream out = Files.newOutputStream(workbook)) {
            return new TaskWorkbook(plan).write(out);
        }
    }
}
