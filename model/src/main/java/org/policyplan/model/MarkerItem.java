package org.policyplan.model;

import org.jspecify.annotations.Nullable;

/** A numbered section or measure, linked to the next one of the same style in the text. Filled by {@link MarkerItems}. */
final class MarkerItem {
    final Placed<?> place;
    final @Nullable MarkerItem parent;
    final @Nullable Section section;
    final @Nullable Marker marker;
    private final @Nullable Integer number;

    /** The style; null where only numbers stand, here and beside it. */
    @Nullable
    MarkerStyle style;

    /** Whether it is the first of its style under its parent. */
    boolean first;

    /** Whether numbers are missing just before it. */
    boolean afterGap;

    @Nullable
    MarkerItem next;

    MarkerItem(Placed<?> place, @Nullable MarkerItem parent, Section section) {
        this(place, parent, section, section.marker(), section.number());
    }

    MarkerItem(Placed<?> place, @Nullable MarkerItem parent, Measure measure) {
        this(place, parent, null, measure.marker(), measure.number());
    }

    private MarkerItem(
            Placed<?> place,
            @Nullable MarkerItem parent,
            @Nullable Section section,
            @Nullable String marker,
            @Nullable Integer number) {
        this.place = place;
        this.parent = parent;
        this.section = section;
        this.marker = marker == null ? null : Marker.parse(marker).orElse(null);
        this.number = number;
        this.style = this.marker == null ? null : this.marker.style();
    }

    boolean isNumbered() {
        return marker != null || number != null;
    }

    int number() {
        return marker != null ? marker.number() : number == null ? 0 : number;
    }

    /** Whether its number can't be told: marker and number disagree, or the number is none. */
    boolean isDoubtful() {
        return number() < 1 || marker != null && number != null && number > 0 && marker.number() != number;
    }

    /** Whether marker or number say so. */
    boolean mayBe(int due) {
        return number() == due || number != null && number == due;
    }

    /** Whether the next item has the given number. */
    boolean isFollowedBy(int due) {
        return next != null && next.mayBe(due);
    }

    String faultPath() {
        return place.path() + (marker == null ? ".number" : ".marker");
    }

    String format(int value) {
        int last = style == MarkerStyle.CIRCLED ? 50 : 9999;
        return style == null || value < 1 || value > last ? Integer.toString(value) : style.format(value);
    }
}
