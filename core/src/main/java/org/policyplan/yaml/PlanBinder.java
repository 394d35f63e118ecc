package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;

/** Makes a plan of the root node of its file; whatever is wrong is reported, and only what it stands in suffers. */
final class PlanBinder extends ElementBinder<Plan> {
    private final DocumentBinder documents;
    private final TargetBinder targets;
    private final SectionBinder sections;
    private final StandingBinder standing;
    private final AgencyBinder agencies;

    PlanBinder(Scalars scalars) {
        super(scalars, Shape.PLAN);
        documents = new DocumentBinder(scalars);
        targets = new TargetBinder(scalars);
        sections = new SectionBinder(scalars);
        standing = new StandingBinder(scalars);
        agencies = new AgencyBinder(scalars);
    }

    @Override
    Plan make(Fields fields) {
        return Plan.builder()
                .schemaVersion(SchemaVersion.check(fields))
                .id(fields.requiredText("id"))
                .title(fields.requiredText("title"))
                .genre(fields.text("genre"))
                .jurisdiction(fields.text("jurisdiction"))
                .document(fields.object("document", documents))
                .basis(fields.names("basis"))
                .preamble(fields.text("preamble"))
                .targets(fields.list("targets", targets))
                .sections(fields.list("sections", sections))
                .standing(fields.list("standing", standing))
                .closing(fields.text("closing"))
                .leadBody(fields.text("leadBody"))
                .agencyRegister(reference(fields))
                .agencies(fields.list("agencies", agencies))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    private static @Nullable RegisterReference reference(Fields fields) {
        String file = fields.text("agencyRegister");
        return file == null ? null : new RegisterReference(file, null);
    }
}
