package org.policyplan.yaml;

import org.policyplan.model.Responsibility;

/** Makes a responsibility of its node. */
final class ResponsibilityBinder extends ElementBinder<Responsibility> {
    ResponsibilityBinder(Scalars scalars) {
        super(scalars, Shape.RESPONSIBILITY);
    }

    @Override
    Responsibility make(Fields fields) {
        return Responsibility.builder()
                .lead(fields.names("lead"))
                .responsible(fields.names("responsible"))
                .support(fields.names("support"))
                .perMandate(fields.flag("perMandate"))
                .openEnded(fields.flag("openEnded"))
                .deadline(fields.text("deadline"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
