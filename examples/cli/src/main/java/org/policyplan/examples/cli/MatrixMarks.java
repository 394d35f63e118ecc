package org.policyplan.examples.cli;

import java.util.Locale;
import java.util.StringJoiner;
import org.policyplan.model.Role;
import org.policyplan.query.MatrixRow;

/** What stands in a cell of a matrix: L, R or S for lead, responsible and support. */
final class MatrixMarks {
    private MatrixMarks() {}

    static String of(MatrixRow row, String agency) {
        StringJoiner marks = new StringJoiner(" ");
        for (Role role : Role.values()) {
            if (row.agencies(role).contains(agency)) {
                marks.add(role.name().substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return marks.toString();
    }
}
