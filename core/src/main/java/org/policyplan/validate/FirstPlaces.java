package org.policyplan.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Target;

/** Where an id or a name that is used twice was used first. One for each run. */
final class FirstPlaces {
    private final PlanFile file;
    private final Map<Boolean, Map<String, Agency>> agencies = new HashMap<>();
    private @Nullable Map<String, Target> targets;

    FirstPlaces(PlanFile file) {
        this.file = file;
    }

    @Nullable
    Origin place(String id, Located at) {
        return switch (id) {
            case "target.id.duplicate" -> part(target(at).origin(), "id", 0);
            case "responsibility.duplicate" -> name(at.owner(Responsibility.class), at.shown());
            case "agency.duplicate" -> part(agency(at).origin(), "name", 0);
            default -> null;
        };
    }

    /** Short name of the agency that had the name first. */
    String agencyOf(Located at) {
        return agency(at).name();
    }

    private Agency agency(Located at) {
        boolean ofPlan = at.path().steps().get(0).name().equals("agencies");
        Map<String, Agency> byName = agencies.computeIfAbsent(ofPlan, own -> {
            Map<String, Agency> first = new HashMap<>();
            for (Agency agency : own ? file.agencies() : ((Plan) file).registeredAgencies()) {
                AgencyIndex.names(agency).forEach(name -> first.putIfAbsent(AgencyIndex.normal(name), agency));
            }
            return first;
        });
        return byName.getOrDefault(AgencyIndex.normal(at.shown()), at.owner(Agency.class));
    }

    private Target target(Located at) {
        if (targets == null) {
            Map<String, Target> first = new HashMap<>();
            targets((Plan) file).forEach(target -> first.putIfAbsent(target.id(), target));
            targets = first;
        }
        return targets.getOrDefault(at.shown(), at.owner(Target.class));
    }

    /** In the order in which the constraint goes over them: the plan's own, those of sections, those of measures. */
    private static Stream<Target> targets(Plan plan) {
        Stream<Target> own =
                Stream.concat(plan.targets().stream(), plan.sections().stream().flatMap(FirstPlaces::targets));
        return Stream.concat(own, plan.measures().stream().flatMap(measure -> measure.targets().stream()));
    }

    private static Stream<Target> targets(Section section) {
        return Stream.concat(
                section.targets().stream(), section.sections().stream().flatMap(FirstPlaces::targets));
    }

    private static @Nullable Origin name(Responsibility responsibility, String name) {
        String wanted = AgencyIndex.normal(name);
        for (Role role : Role.values()) {
            List<String> names = responsibility.agencies(role);
            for (int i = 0; i < names.size(); i++) {
                if (AgencyIndex.normal(names.get(i)).equals(wanted)) {
                    return part(responsibility.origin(), key(role), i);
                }
            }
        }
        return null;
    }

    private static String key(Role role) {
        return switch (role) {
            case LEAD -> "lead";
            case RESPONSIBLE -> "responsible";
            case SUPPORT -> "support";
        };
    }

    private static @Nullable Origin part(@Nullable Origin origin, String name, int index) {
        return origin == null ? null : origin.part(name, index).orElse(origin);
    }
}
