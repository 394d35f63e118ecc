package org.policyplan.load;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policyplan.finding.Finding;
import org.policyplan.model.Origin;

/** Tells which findings of the validator only follow from errors of the reader, which left out what it couldn't read. */
final class Consequences {
    /** Something is missing; it may be what the reader left out of the same object. */
    private static final Set<String> MISSING = Set.of(
            "agency.members",
            "agency.name",
            "measure.empty",
            "measure.unassigned",
            "plan.id",
            "plan.title",
            "standing.agencies",
            "target.id",
            "target.indicator",
            "target.upper",
            "target.value");

    /** Something doesn't fit its neighbour in the same object, which the reader may have left out. */
    private static final Set<String> UNFIT = Set.of(
            "agency.members.unexpected",
            "agency.membership.unexpected",
            "target.upper.unexpected",
            "target.value.unexpected");

    private static final Set<String> UNREGISTERED = Set.of("agency.unknown", "agency.member.unknown");
    private static final Set<String> UNCOUNTED = Set.of("marker.skipped", "marker.repeated", "marker.reversed");

    /** The path of a section or measure, or of something directly in it that may be its marker or number. */
    private static final Pattern ITEM =
            Pattern.compile("((sections|measures)(\\[\\d+])?(\\.|$))+(?!(title|text|responsibility|targets)$)[^.]*");

    private static final Pattern IN_REGISTER = Pattern.compile("(agencyRegister\\.register\\.)?agencies\\b.*");

    private final List<Finding> causes;

    Consequences(List<Finding> readerErrors) {
        this.causes = readerErrors;
    }

    boolean include(Finding finding) {
        return causes.stream().anyMatch(cause -> follows(finding, cause));
    }

    private static boolean follows(Finding finding, Finding cause) {
        String id = finding.id();
        if (UNREGISTERED.contains(id) && IN_REGISTER.matcher(cause.path()).matches()) {
            return true;
        }
        if (id.equals("standing.from.unknown") && ITEM.matcher(cause.path()).matches()) {
            return true;
        }
        Origin place = finding.place();
        Origin fault = cause.place();
        if (place == null || fault == null || !place.file().equals(fault.file())) {
            return false;
        }
        if (UNCOUNTED.contains(id)) {
            return ITEM.matcher(cause.path()).matches() && liesBefore(finding, fault);
        }
        String[] path = steps(finding);
        String[] reason = steps(cause);
        return path.length > 0 && equal(path, reason, path.length)
                || MISSING.contains(id) && contains(place, fault) && isBeside(path, reason)
                || UNFIT.contains(id) && path.length == reason.length && equal(path, reason, path.length - 1);
    }

    private static String[] steps(Finding finding) {
        String path = finding.path();
        String prefix = "agencyRegister.register.";
        return (path.startsWith(prefix) ? path.substring(prefix.length()) : path).split("\\.");
    }

    private static boolean equal(String[] a, String[] b, int steps) {
        return a.length >= steps
                && b.length >= steps
                && List.of(a).subList(0, steps).equals(List.of(b).subList(0, steps));
    }

    private static boolean contains(Origin outer, Origin inner) {
        return outer.start() <= inner.start() && inner.start() <= outer.end();
    }

    /** Whether the cause is another key of the same object, or lies in the value of the same key. Indexes may differ. */
    private static boolean isBeside(String[] path, String[] reason) {
        int last = path.length - 1;
        return reason.length == path.length
                || reason.length > last && name(reason[last]).equals(name(path[last]));
    }

    private static String name(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    /** Whether the fault lies between the item before and the one that seems out of order. */
    private static boolean liesBefore(Finding finding, Origin fault) {
        Origin place = finding.place();
        Origin previous = finding.related();
        boolean after = previous == null || !previous.file().equals(fault.file()) || fault.start() >= previous.start();
        return after && place != null && fault.start() <= place.end();
    }
}
