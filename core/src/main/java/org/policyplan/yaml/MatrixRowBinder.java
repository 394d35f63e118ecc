package org.policyplan.yaml;

import org.policyplan.model.Responsibility;

/** Makes a row of a responsibility matrix of its node. */
final class MatrixRowBinder extends ElementBinder<MatrixEntry> {
    MatrixRowBinder(Scalars scalars) {
        super(scalars, Shape.MATRIX_ROW);
    }

    @Override
    MatrixEntry make(Fields fields) {
        String measure = fields.requiredText("measure");
        String title = fields.text("title");
        Responsibility responsibility = Responsibility.builder()
                .lead(fields.names("lead"))
                .responsible(fields.names("responsible"))
                .support(fields.names("support"))
                .origin(fields.origin())
                .build();
        return new MatrixEntry(measure, title == null ? "" : title, responsibility);
    }
}
