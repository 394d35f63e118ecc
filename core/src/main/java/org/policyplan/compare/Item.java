package org.policyplan.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Origin;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.model.Target;

/** A section or a measure of one plan and where it stands there; compared by identity. */
final class Item {
    final Place place;
    final @Nullable Item parent;
    /** Its number in its list, from 0. */
    final int index;
    /** Its number among all items of its kind in the plan, from 0. */
    final int rank;
    /** Its number among all sections and measures of the plan, from 0. */
    final int order;

    final String marker;
    final @Nullable Integer number;
    final String title;
    final String text;
    final List<Target> targets;
    final Responsibility responsibility;

    /** Where an item stands. */
    record Position(String path, @Nullable Item parent, int index, int rank, int order) {}

    private Item(
            Position position, Place.Kind kind, @Nullable String marker, @Nullable Integer number, Content content) {
        this.title = content.title;
        this.place = new Place(kind, position.path, title, content.origin);
        this.parent = position.parent;
        this.index = position.index;
        this.rank = position.rank;
        this.order = position.order;
        this.marker = Objects.requireNonNullElse(marker, "");
        this.number = number;
        this.text = content.text;
        this.targets = content.targets;
        this.responsibility = content.responsibility;
    }

    static Item of(Section section, Position position) {
        Content content = new Content(
                orEmpty(section.title()),
                orEmpty(section.text()),
                section.targets(),
                Responsibility.none(),
                section.origin());
        return new Item(position, Place.Kind.SECTION, section.marker(), section.number(), content);
    }

    static Item of(Measure measure, Position position) {
        Content content = new Content(
                orEmpty(measure.title()),
                orEmpty(measure.text()),
                measure.targets(),
                measure.responsibility(),
                measure.origin());
        return new Item(position, Place.Kind.MEASURE, measure.marker(), measure.number(), content);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private record Content(
            String title,
            String text,
            List<Target> targets,
            Responsibility responsibility,
            @Nullable Origin origin) {}

    /** The place of its responsibility clause. */
    Place clause() {
        return place.at(responsibility.origin());
    }

    boolean isBlank() {
        return title.isBlank() && text.isBlank();
    }
}
