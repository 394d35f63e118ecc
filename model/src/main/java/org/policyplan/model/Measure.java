package org.policyplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure: a stretch of text that one responsibility clause closes, for example measure （一） 先行先试增值电信扩大开放 of the Shanghai plan.
 *
 * <p>Immutable and thread-safe; equality leaves {@link #origin()} out.
 *
 * @param marker marker as printed without its separator, such as （一）; null where unnumbered
 * @param number number of the marker, from 1; null where unnumbered
 * @param title heading (标题), such as 先行先试增值电信扩大开放; null where there is none
 * @param text the text without its heading and without the responsibility clause; null where there is none
 * @param responsibility who carries it out; {@link Responsibility#none()} where no clause says so
 * @param targets targets that the measure itself states, in the order of the text
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@MarkerAgrees
@Assigned(payload = Warning.class)
@HasContent
public record Measure(
        @Nullable String marker,

        @Positive(message = "{policyplan.marker.number}") @Nullable
        Integer number,

        @Nullable String title,
        @Nullable String text,
        @Valid Responsibility responsibility,
        List<@Valid Target> targets,
        Extensions extensions,
        @Nullable Origin origin) {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param marker {@link #marker()}
     * @param number {@link #number()}
     * @param title {@link #title()}
     * @param text {@link #text()}
     * @param responsibility {@link #responsibility()}
     * @param targets {@link #targets()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Measure {
        Objects.requireNonNull(responsibility, "responsibility");
        targets = List.copyOf(targets);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds all components of this value, for changing some of them.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.marker = marker;
        copy.number = number;
        copy.title = title;
        copy.text = text;
        copy.responsibility = responsibility;
        copy.targets = targets;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {marker, number, title, text, responsibility, targets, extensions};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Measure}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private @Nullable String marker;
        private @Nullable Integer number;
        private @Nullable String title;
        private @Nullable String text;
        private Responsibility responsibility = Responsibility.none();
        private List<Target> targets = List.of();
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Measure#marker()}.
         *
         * @param value marker as printed without its separator, such as （一）; null where unnumbered
         * @return this builder
         */
        public Builder marker(@Nullable String value) {
            this.marker = value;
            return this;
        }

        /**
         * Sets {@link Measure#number()}.
         *
         * @param value number of the marker, from 1; null where unnumbered
         * @return this builder
         */
        public Builder number(@Nullable Integer value) {
            this.number = value;
            return this;
        }

        /**
         * Sets {@link Measure#title()}.
         *
         * @param value heading (标题), such as 先行先试增值电信扩大开放; null where there is none
         * @return this builder
         */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets {@link Measure#text()}.
         *
         * @param value the text without its heading and without the responsibility clause; null where there is none
         * @return this builder
         */
        public Builder text(@Nullable String value) {
            this.text = value;
            return this;
        }

        /**
         * Sets {@link Measure#responsibility()}.
         *
         * @param value who carries it out; {@link Responsibility#none()} where no clause says so
         * @return this builder
         */
        public Builder responsibility(Responsibility value) {
            this.responsibility = value;
            return this;
        }

        /**
         * Sets {@link Measure#targets()}.
         *
         * @param value targets that the measure itself states, in the order of the text
         * @return this builder
         */
        public Builder targets(List<Target> value) {
            this.targets = value;
            return this;
        }

        /**
         * Sets {@link Measure#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Measure#origin()}.
         *
         * @param value where it was read from; null where it was not read; no part of {@code equals}
         * @return this builder
         */
        public Builder origin(@Nullable Origin value) {
            this.origin = value;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws NullPointerException if a required component or an element of a list is null
         */
        public Measure build() {
            return new Measure(marker, number, title, text, responsibility, targets, extensions, origin);
        }
    }
}
