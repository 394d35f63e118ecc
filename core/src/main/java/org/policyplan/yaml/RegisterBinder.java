package org.policyplan.yaml;

import org.policyplan.model.AgencyRegister;

/** Makes a register of the root node of its file. */
final class RegisterBinder extends ElementBinder<AgencyRegister> {
    private static final Constants<String> FILE_KINDS =
            new Constants<>(new String[] {AgencyRegister.KIND}, new String[] {AgencyRegister.KIND});

    private final AgencyBinder agencies;

    RegisterBinder(Scalars scalars) {
        super(scalars, Shape.REGISTER);
        agencies = new AgencyBinder(scalars);
    }

    @Override
    AgencyRegister make(Fields fields) {
        String version = SchemaVersion.check(fields);
        fields.constant("kind", FILE_KINDS);
        return AgencyRegister.builder()
                .schemaVersion(version)
                .agencies(fields.list("agencies", agencies))
                .jurisdiction(fields.text("jurisdiction"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
