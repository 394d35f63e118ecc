package org.policyplan.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.query.Assignment;
import org.policyplan.query.Counting;
import org.policyplan.query.PlanQuery;

/** Reads a plan and asks three questions about it. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the answers.
     *
     * @param args the path of the Shanghai plan
     * @throws IOException if the plan can't be read
     */
    public static void main(String[] args) throws IOException {
        print(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path file, PrintStream out) throws IOException {
        // tag::sample[]
        Plan plan = PlanLoader.standard().loadPlan(file).orThrow();
        PlanQuery query = PlanQuery.of(plan);
        out.println("市商务委: " + query.measuresByAgency("市商务委").size());
        for (Counting counting : Counting.values()) {
            int measures = query.measuresByAgency("浦东新区政府", counting).size();
            out.println("浦东新区政府 " + counting + ": " + measures);
        }
        for (Assignment assignment : query.agenciesByMeasure("六/（二十）")) {
            out.println(assignment.path() + " " + assignment.role() + " " + assignment.name());
        }
        // end::sample[]
    }
}
