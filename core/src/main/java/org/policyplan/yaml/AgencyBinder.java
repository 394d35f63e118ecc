package org.policyplan.yaml;

import org.policyplan.model.Agency;
import org.policyplan.model.AgencyKind;
import org.policyplan.model.Membership;

/** Makes an agency of its node. */
final class AgencyBinder extends ElementBinder<Agency> {
    static final Constants<AgencyKind> KINDS = Constants.of(AgencyKind.values());
    static final Constants<Membership> MEMBERSHIPS = Constants.of(Membership.values());

    AgencyBinder(Scalars scalars) {
        super(scalars, Shape.AGENCY);
    }

    @Override
    Agency make(Fields fields) {
        return Agency.builder()
                .name(fields.requiredText("name"))
                .fullName(fields.text("fullName"))
                .aliases(fields.names("aliases"))
                .kind(fields.constant("kind", KINDS))
                .members(fields.names("members"))
                .membership(fields.constant("membership", MEMBERSHIPS))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
