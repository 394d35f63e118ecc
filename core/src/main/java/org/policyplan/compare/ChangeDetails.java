package org.policyplan.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;
import org.policyplan.model.Role;
import org.policyplan.model.Target;

/** What each kind of change says beside its places, by name: maps, lists, texts and numbers. */
final class ChangeDetails {
    private ChangeDetails() {}

    static Map<String, Object> of(PlanComparison comparison) {
        return object("changes", list(comparison.changes()), "consequences", list(comparison.consequences()));
    }

    private static List<Map<String, Object>> list(List<? extends Change> changes) {
        return changes.stream().map(ChangeDetails::whole).toList();
    }

    private static Map<String, Object> whole(Change change) {
        Map<String, Object> whole =
                object("kind", kind(change), "before", place(change.before()), "after", place(change.after()));
        whole.putAll(of(change));
        return whole;
    }

    /** The kind in lower case, such as {@code agency-added}. */
    static String kind(Change change) {
        String name = change.getClass().getSimpleName();
        StringBuilder kind = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            kind.append(Character.isUpperCase(c) && i > 0 ? "-" : "").append(Character.toLowerCase(c));
        }
        return kind.toString();
    }

    static Map<String, Object> of(Change change) {
        if (change instanceof Change.Renumbered it) {
            return object("from", it.from(), "to", it.to());
        } else if (change instanceof Change.Retitled it) {
            return object("from", it.from(), "to", it.to(), "edits", edits(it.edits()));
        } else if (change instanceof Change.Reworded it) {
            return object("from", it.from(), "to", it.to(), "edits", edits(it.edits()));
        } else if (change instanceof Change.ElementChanged it) {
            return object("element", it.element(), "from", it.from(), "to", it.to(), "edits", edits(it.edits()));
        }
        return ofAgency(change);
    }

    private static Map<String, Object> ofAgency(Change change) {
        if (change instanceof Change.AgencyAdded it) {
            return object("role", word(it.role()), "name", it.name());
        } else if (change instanceof Change.AgencyRemoved it) {
            return object("role", word(it.role()), "name", it.name());
        } else if (change instanceof Change.RoleChanged it) {
            return object("name", it.name(), "from", word(it.from()), "to", word(it.to()));
        } else if (change instanceof Change.OrderChanged it) {
            return object("role", word(it.role()), "from", it.from(), "to", it.to());
        }
        return ofTarget(change);
    }

    private static Map<String, Object> ofTarget(Change change) {
        if (change instanceof Change.TargetAdded it) {
            return object("target", target(it.target()));
        } else if (change instanceof Change.TargetRemoved it) {
            return object("target", target(it.target()));
        } else if (change instanceof Change.TargetChanged it) {
            return object("from", target(it.from()), "to", target(it.to()));
        }
        return object();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, Object>> edits(List<TextEdit> edits) {
        return edits.stream()
                .map(edit -> object(
                        "removed", edit.removed(), "added", edit.added(), "at", edit.before(), "atAfter", edit.after()))
                .toList();
    }

    /** A target by the keys of the plan format, without its id. */
    static Map<String, Object> target(Target target) {
        return object(
                "indicator",
                target.indicator(),
                "comparator",
                target.comparator().name(),
                "value",
                target.value(),
                "upper",
                target.upper(),
                "unit",
                target.unit(),
                "approximate",
                target.approximate() ? true : null,
                "aspiration",
                target.aspiration() ? true : null,
                "deadline",
                target.deadline() == null ? null : target.deadline().toString(),
                "text",
                target.text());
    }

    private static Map<String, Object> place(Place place) {
        Origin origin = place.origin();
        return object(
                "of",
                place.kind().name().toLowerCase(Locale.ROOT),
                "path",
                place.path(),
                "title",
                place.title(),
                "file",
                origin == null ? null : origin.file(),
                "line",
                origin == null ? null : origin.from().line(),
                "column",
                origin == null ? null : origin.from().column());
    }

    /** Keys and values in turn; a null value leaves its key out. */
    private static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (pairs[i] instanceof String key && value != null) {
                object.put(key, value);
            }
        }
        return object;
    }
}
