package org.policyplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section of a plan, for example 一、大力发展数字交付服务贸易 with its four measures.
 *
 * <p>A numbered item with several clauses is a section too; a stretch that one responsibility clause closes is a {@link Measure}.
 * Immutable and thread-safe; equality leaves {@link #origin()} out.
 *
 * @param marker marker as printed without its separator: 一, （一）, 1, （1）, 第三条, 第一章; null where unnumbered
 * @param number number of the marker, from 1; null where unnumbered
 * @param title heading (标题), such as 大力发展数字交付服务贸易; null where there is none
 * @param text text of the section itself, before its first item; null where there is none
 * @param sections sub-sections, in the order of the text
 * @param measures measures that stand directly in this section, in the order of the text
 * @param targets targets that the section itself states, outside its measures
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@MarkerAgrees
public record Section(
        @Nullable String marker,

        @Positive(message = "{policyplan.marker.number}") @Nullable
        Integer number,

        @Nullable String title,
        @Nullable String text,
        List<@Valid Section> sections,
        List<@Valid Measure> measures,
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
     * @param sections {@link #sections()}
     * @param measures {@link #measures()}
     * @param targets {@link #targets()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Section {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Every measure in this section and below it, those of a section before those of its sub-sections.
     *
     * @return the measures, in that order
     */
    public Stream<Measure> allMeasures() {
        return Stream.concat(measures.stream(), sections.stream().flatMap(Section::allMeasures));
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
        copy.sections = sections;
        copy.measures = measures;
        copy.targets = targets;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {marker, number, title, text, sections, measures, targets, extensions};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Section that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Section}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private @Nullable String marker;
        private @Nullable Integer number;
        private @Nullable String title;
        private @Nullable String text;
        private List<Section> sections = List.of();
        private List<Measure> measures = List.of();
        private List<Target> targets = List.of();
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Section#marker()}.
         *
         * @param value marker as printed without its separator: 一, （一）, 1, （1）, 第三条, 第一章; null where unnumbered
         * @return this builder
         */
        public Builder marker(@Nullable String value) {
            this.marker = value;
            return this;
        }

        /**
         * Sets {@link Section#number()}.
         *
         * @param value number of the marker, from 1; null where unnumbered
         * @return this builder
         */
        public Builder number(@Nullable Integer value) {
            this.number = value;
            return this;
        }

        /**
         * Sets {@link Section#title()}.
         *
         * @param value heading (标题), such as 大力发展数字交付服务贸易; null where there is none
         * @return this builder
         */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets {@link Section#text()}.
         *
         * @param value text of the section itself, before its first item; null where there is none
         * @return this builder
         */
        public Builder text(@Nullable String value) {
            this.text = value;
            return this;
        }

        /**
         * Sets {@link Section#sections()}.
         *
         * @param value sub-sections, in the order of the text
         * @return this builder
         */
        public Builder sections(List<Section> value) {
            this.sections = value;
            return this;
        }

        /**
         * Sets {@link Section#measures()}.
         *
         * @param value measures that stand directly in this section, in the order of the text
         * @return this builder
         */
        public Builder measures(List<Measure> value) {
            this.measures = value;
            return this;
        }

        /**
         * Sets {@link Section#targets()}.
         *
         * @param value targets that the section itself states, outside its measures
         * @return this builder
         */
        public Builder targets(List<Target> value) {
            this.targets = value;
            return this;
        }

        /**
         * Sets {@link Section#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Section#origin()}.
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
        public Section build() {
            return new Section(marker, number, title, text, sections, measures, targets, extensions, origin);
        }
    }
}
