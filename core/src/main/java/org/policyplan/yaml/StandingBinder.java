package org.policyplan.yaml;

import org.policyplan.model.Role;
import org.policyplan.model.Standing;

/** Makes a standing responsibility of its node. */
final class StandingBinder extends ElementBinder<Standing> {
    static final Constants<Role> ROLES = Constants.of(Role.values());

    StandingBinder(Scalars scalars) {
        super(scalars, Shape.STANDING);
    }

    @Override
    Standing make(Fields fields) {
        Role role = fields.constant("role", ROLES);
        return Standing.builder()
                .from(fields.requiredText("from"))
                .role(role == null ? Role.RESPONSIBLE : role)
                .agencies(fields.names("agencies"))
                .text(fields.text("text"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
