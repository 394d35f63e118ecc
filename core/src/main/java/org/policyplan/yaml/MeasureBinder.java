package org.policyplan.yaml;

import org.policyplan.model.Measure;
import org.policyplan.model.Responsibility;

/** Makes a measure of its node. */
final class MeasureBinder extends ElementBinder<Measure> {
    private final ResponsibilityBinder responsibilities;
    private final TargetBinder targets;

    MeasureBinder(Scalars scalars) {
        super(scalars, Shape.MEASURE);
        responsibilities = new ResponsibilityBinder(scalars);
        targets = new TargetBinder(scalars);
    }

    @Override
    Measure make(Fields fields) {
        Measure.Builder measure = Measure.builder()
                .marker(fields.text("marker"))
                .number(fields.integer("number"))
                .title(fields.text("title"))
                .text(fields.text("text"));
        Responsibility responsibility = fields.object("responsibility", responsibilities);
        if (responsibility != null) {
            measure.responsibility(responsibility);
        }
        return measure.targets(fields.list("targets", targets))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
