package org.policyplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.query.MatrixRow;
import org.policyplan.query.ResponsibilityMatrix;

/** A matrix for a terminal: a line for each agency and a narrow column for each measure, which a list below names. */
final class MatrixText {
    private final Texts texts;
    private final ResponsibilityMatrix matrix;

    MatrixText(Texts texts, ResponsibilityMatrix matrix) {
        this.texts = texts;
        this.matrix = matrix;
    }

    String render() {
        return agencies() + "\n" + texts.get("matrix.legend") + "\n\n" + measures();
    }

    private String agencies() {
        List<Object> header = new ArrayList<>(List.of(""));
        for (int i = 1; i <= matrix.rows().size(); i++) {
            header.add(i);
        }
        Table table = new Table().row(header.toArray());
        for (String agency : matrix.agencies()) {
            List<Object> line = new ArrayList<>(List.of(agency));
            matrix.rows().forEach(row -> line.add(MatrixMarks.of(row, agency)));
            table.row(line.toArray());
        }
        return table.render();
    }

    private String measures() {
        Table table = new Table();
        int number = 1;
        for (MatrixRow row : matrix.rows()) {
            table.row(number++, row.measure(), row.title());
        }
        return table.render();
    }
}
