package org.policyplan.yaml;

import org.policyplan.model.Section;

/** Makes a section of its node, with all that stands in it. */
final class SectionBinder extends ElementBinder<Section> {
    private final MeasureBinder measures;
    private final TargetBinder targets;

    SectionBinder(Scalars scalars) {
        super(scalars, Shape.SECTION);
        measures = new MeasureBinder(scalars);
        targets = new TargetBinder(scalars);
    }

    @Override
    Section make(Fields fields) {
        return Section.builder()
                .marker(fields.text("marker"))
                .number(fields.integer("number"))
                .title(fields.text("title"))
                .text(fields.text("text"))
                .sections(fields.list("sections", this))
                .measures(fields.list("measures", measures))
                .targets(fields.list("targets", targets))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
