package org.policyplan.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;

/**
 * A place in one of the two plans, for example the measure 六/（二十） 促进和规范数据跨境流动 at {@code official.txt:300:1}.
 *
 * @param kind what stands there
 * @param path path of the section or measure, such as {@code 六/（二十）}; empty for the plan and its document
 * @param title its title; empty where there is none
 * @param origin where it was read from, as exactly as is known; null where it was not read; no part of {@code equals}
 */
public record Place(
        Kind kind, String path, String title, @Nullable Origin origin) {
    /** What stands at a place. */
    public enum Kind {
        /** The plan as a whole. */
        PLAN,
        /** The official document that carries the plan. */
        DOCUMENT,
        /** A section. */
        SECTION,
        /** A measure. */
        MEASURE
    }

    /** Checks that nothing but the origin is null. */
    public Place {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
    }

    /** The same element, and the place of one of its parts where that is known. */
    Place part(String name, int index) {
        return origin == null ? this : at(origin.part(name, index).orElse(origin));
    }

    Place at(@Nullable Origin other) {
        return other == null ? this : new Place(kind, path, title, other);
    }

    /** Path and title as a note names them. */
    String label() {
        return title.isEmpty() || path.endsWith(title) ? path : path.isEmpty() ? title : path + " " + title;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that && kind == that.kind && path.equals(that.path) && title.equals(that.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, path, title);
    }
}
