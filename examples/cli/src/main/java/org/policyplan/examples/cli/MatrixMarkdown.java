package org.policyplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.query.MatrixRow;
import org.policyplan.query.ResponsibilityMatrix;

/** A matrix as a Markdown table: a line for each measure and a column for each agency. */
final class MatrixMarkdown {
    private final Texts texts;
    private final ResponsibilityMatrix matrix;

    MatrixMarkdown(Texts texts, ResponsibilityMatrix matrix) {
        this.texts = texts;
        this.matrix = matrix;
    }

    String render() {
        List<String> agencies = matrix.agencies();
        List<String> header = new ArrayList<>(List.of(texts.get("column.measure"), texts.get("column.title")));
        header.addAll(agencies);
        StringBuilder out = new StringBuilder();
        line(out, header);
        out.append("|---|---|").append(":-:|".repeat(agencies.size())).append('\n');
        for (MatrixRow row : matrix.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.measure(), row.title()));
            agencies.forEach(agency -> cells.add(MatrixMarks.of(row, agency)));
            line(out, cells);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ')
                    .append(Printable.line(cell).replace("\\", "\\\\").replace("|", "\\|"))
                    .append(" |");
        }
        out.append('\n');
    }
}
