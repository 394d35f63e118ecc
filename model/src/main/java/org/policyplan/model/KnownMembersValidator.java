package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownMembers}: finding {@code agency.member.unknown} at each member that no agency of the register bears. */
public final class KnownMembersValidator implements ConstraintValidator<KnownMembers, PlanFile> {
    /** Made by the validation provider. */
    public KnownMembersValidator() {}

    @Override
    public boolean isValid(@Nullable PlanFile value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Agency> register = value instanceof Plan plan ? plan.registeredAgencies() : value.agencies();
        Set<String> known = AgencyNames.of(register);
        List<Placed<String>> members = new ArrayList<>();
        Placed.each(
                null,
                "agencies",
                value.agencies(),
                agency -> Placed.each(agency, "members", agency.element().members(), members::add));
        members.removeIf(member -> known.contains(AgencyNames.normal(member.element())));
        Violations violations = new Violations(context);
        members.forEach(member -> violations.add("agency.member.unknown", member.path()));
        return violations.isEmpty();
    }
}
