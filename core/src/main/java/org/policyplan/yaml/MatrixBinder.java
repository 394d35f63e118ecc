package org.policyplan.yaml;

import java.util.List;

/** Makes the rows of a responsibility matrix of the root node of its file. */
final class MatrixBinder extends ElementBinder<List<MatrixEntry>> {
    private final MatrixRowBinder rows;

    MatrixBinder(Scalars scalars) {
        super(scalars, Shape.MATRIX);
        rows = new MatrixRowBinder(scalars);
    }

    @Override
    List<MatrixEntry> make(Fields fields) {
        return fields.list("rows", rows);
    }
}
