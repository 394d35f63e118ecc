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
        List<Placed<String>> members = members(value);
        if (members.isEmpty()) {
            return true;
        }
        List<Agency> register = value instanceof Plan plan ? plan.registeredAgencies() : value.agencies();
        Set<String> known = AgencyNames.of(register);
        Violations violations = new Violations(context);
        for (Placed<String> member : members) {
            if (!known.contains(AgencyNames.normal(member.element()))) {
                violations.add("agency.member.unknown", member.path());
            }
        }
        return violations.isEmpty();
    }

    private static List<Placed<String>> members(PlanFile file) {
        List<Placed<String>> members = new ArrayList<>();
        for (int i = 0; i < file.agencies().size(); i++) {
            Agency agency = file.agencies().get(i);
            Placed.addAll(new Placed<>(null, "agencies", i, agency), "members", agency.members(), members);
        }
        return members;
    }
}
