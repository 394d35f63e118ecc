package org.policyplan.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyDetails;
import org.policyplan.model.MarkerFault;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Section;
import org.policyplan.model.Target;

/** Finds what the message of a finding names: the value at its place, the expected marker, the nearest names. One for each run. */
final class ArgumentMaker {
    private final PlanFile file;
    private final FirstPlaces firsts;
    private final Map<String, List<String>> nearest = new HashMap<>();
    private @Nullable Map<String, MarkerFault> faults;
    private @Nullable AgencyIndex register;

    ArgumentMaker(PlanFile file) {
        this.file = file;
        this.firsts = new FirstPlaces(file);
    }

    List<String> of(String id, Located at) {
        return switch (id) {
            case "marker.skipped", "marker.repeated", "marker.reversed" -> {
                MarkerFault fault = fault(at);
                yield List.of(fault.found(), fault.expected());
            }
            case "marker.mismatch" -> List.of(marker(at.owner()), at.shown());
            case "agency.unknown", "agency.member.unknown" -> List.of(at.shown(), nearest(at.shown()));
            case "agency.duplicate" -> List.of(at.shown(), firsts.agencyOf(at));
            case "agency.code" -> extension(at, AgencyDetails.CODE);
            case "agency.credit-code" -> extension(at, AgencyDetails.CREDIT_CODE);
            case "agency.former-names" -> extension(at, AgencyDetails.FORMER_NAMES);
            case "agency.members", "agency.members.unexpected", "agency.membership.unexpected" ->
                List.of(at.owner(Agency.class).name());
            case "measure.unassigned", "measure.empty" -> List.of(label(at));
            case "target.deadline.past" -> List.of(at.shown(), issued());
            case "document.dates" ->
                List.of(
                        at.shown(),
                        Objects.toString(at.owner(OfficialDocument.class).issuedOn(), ""));
            case "target.range" ->
                List.of(at.shown(), Objects.toString(at.owner(Target.class).value(), ""));
            case "target.value", "target.value.unexpected", "target.upper", "target.upper.unexpected" ->
                List.of(at.owner(Target.class).comparator().name(), at.shown());
            default -> List.of(at.shown());
        };
    }

    @Nullable
    Origin related(String id, Located at) {
        return switch (id) {
            case "marker.skipped", "marker.repeated", "marker.reversed" -> {
                String previous = fault(at).previous();
                yield previous.isEmpty()
                        ? null
                        : Located.find(file, PropertyPath.parse(previous + ".marker"))
                                .place();
            }
            case "target.id.duplicate", "responsibility.duplicate", "agency.duplicate" -> firsts.place(id, at);
            default -> null;
        };
    }

    private static List<String> extension(Located at, String key) {
        Agency agency = at.owner(Agency.class);
        return List.of(
                agency.name(), String.valueOf(agency.extensions().values().get(key)));
    }

    private MarkerFault fault(Located at) {
        if (faults == null) {
            Map<String, MarkerFault> byPath = new HashMap<>();
            MarkerFault.in((Plan) file).forEach(fault -> byPath.put(fault.path(), fault));
            faults = byPath;
        }
        return Objects.requireNonNull(faults.get(at.path().toString()));
    }

    private String nearest(String name) {
        AgencyIndex index = register();
        return String.join("、", nearest.computeIfAbsent(name, index::nearest));
    }

    private AgencyIndex register() {
        if (register == null) {
            register = AgencyIndex.of(file instanceof Plan plan ? plan.registeredAgencies() : file.agencies());
        }
        return register;
    }

    private String issued() {
        OfficialDocument document = ((Plan) file).document();
        return document == null ? "" : Objects.toString(document.issuedOn(), "");
    }

    private static String marker(Object item) {
        return Objects.toString(item instanceof Section section ? section.marker() : ((Measure) item).marker(), "");
    }

    /** The measure that has the value, by marker and title, else by its path. */
    private String label(Located at) {
        Located owner = Located.find(file, at.path().parent());
        if (!(owner.owner() instanceof Measure measure) || measure.marker() == null && measure.title() == null) {
            return owner.path().toString();
        }
        return Stream.of(measure.marker(), measure.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
