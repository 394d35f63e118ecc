package org.policyplan.benchmark.start;

import java.io.IOException;
import java.nio.file.Path;
import org.policyplan.query.PlanQuery;
import org.policyplan.yaml.PlanReader;

/** The first answer. */
public final class AnswerMain {
    private AnswerMain() {}

    /** Reads the file that is named and asks for the measures of an agency. */
    public static void main(String[] args) throws IOException {
        PlanQuery query =
                PlanQuery.of(PlanReader.standard().read(Path.of(args[0])).orThrow());
        if (query.measuresByAgency("市商务委").isEmpty()) {
            throw new IllegalStateException("no measure found");
        }
    }
}
