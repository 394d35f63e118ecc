package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyKind;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Membership;

/** Makes a register and its agencies of nodes. */
final class AgencyBinder {
    static final Constants<AgencyKind> KINDS = Constants.of(AgencyKind.values());
    static final Constants<Membership> MEMBERSHIPS = Constants.of(Membership.values());
    private static final Constants<String> FILE_KINDS =
            new Constants<>(new String[] {AgencyRegister.KIND}, new String[] {AgencyRegister.KIND});

    private final ObjectBinder objects;

    AgencyBinder(ObjectBinder objects) {
        this.objects = objects;
    }

    AgencyRegister register(Node.Entries root) {
        Fields fields = objects.fields(Shape.REGISTER, root);
        String version = SchemaVersion.check(fields);
        fields.constant("kind", FILE_KINDS);
        return AgencyRegister.builder()
                .schemaVersion(version)
                .agencies(fields.list("agencies", this::agency))
                .jurisdiction(fields.text("jurisdiction"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    @Nullable
    Agency agency(Node node) {
        Fields fields = objects.open(Shape.AGENCY, node);
        if (fields == null) {
            return null;
        }
        return Agency.builder()
                .name(fields.requiredText("name"))
                .fullName(fields.text("fullName"))
                .aliases(fields.list("aliases", objects::name))
                .kind(fields.constant("kind", KINDS))
                .members(fields.list("members", objects::name))
                .membership(fields.constant("membership", MEMBERSHIPS))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
