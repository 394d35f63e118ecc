package org.policyplan.model;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantitative or qualitative target, for example 全市服务进出口规模达到2600亿美元 by 2029.
 *
 * <p>The value is a decimal in {@link #unit()} as printed: 2600 with the unit 亿美元, not 260,000,000,000. Immutable and thread-safe;
 * equality leaves {@link #origin()} out, and 50 differs from 50.0 because values are kept as printed.
 *
 * @param id identifier, unique in the plan, such as {@code t1}
 * @param indicator what is measured, such as 全市服务进出口规模
 * @param comparator how the value bounds the indicator
 * @param value the number as printed, in {@code unit}; null for {@link TargetComparator#QUALITATIVE}
 * @param upper upper end, in {@code unit}, for {@link TargetComparator#RANGE}; null otherwise
 * @param unit unit as printed, such as 亿美元 or %; null where there is none
 * @param approximate whether 左右 or 约 stands with the number
 * @param aspiration whether 力争 or 争取 governs it
 * @param deadline by when; null where the text does not say
 * @param text the words that state it, as printed; null where not kept
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@CoherentTarget
public record Target(
        @NotBlank(message = "{policyplan.target.id}") String id,
        @NotBlank(message = "{policyplan.target.indicator}") String indicator,
        TargetComparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        boolean approximate,
        boolean aspiration,
        @Nullable Deadline deadline,
        @Nullable String text,
        Extensions extensions,
        @Nullable Origin origin) {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param id {@link #id()}
     * @param indicator {@link #indicator()}
     * @param comparator {@link #comparator()}
     * @param value {@link #value()}
     * @param upper {@link #upper()}
     * @param unit {@link #unit()}
     * @param approximate {@link #approximate()}
     * @param aspiration {@link #aspiration()}
     * @param deadline {@link #deadline()}
     * @param text {@link #text()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Target {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(comparator, "comparator");
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
        copy.id = id;
        copy.indicator = indicator;
        copy.comparator = comparator;
        copy.value = value;
        copy.upper = upper;
        copy.unit = unit;
        copy.approximate = approximate;
        copy.aspiration = aspiration;
        copy.deadline = deadline;
        copy.text = text;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {
            id, indicator, comparator, value, upper, unit, approximate, aspiration, deadline, text, extensions
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Target that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Target}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private String id = "";
        private String indicator = "";
        private TargetComparator comparator = TargetComparator.REACH;
        private @Nullable BigDecimal value;
        private @Nullable BigDecimal upper;
        private @Nullable String unit;
        private boolean approximate;
        private boolean aspiration;
        private @Nullable Deadline deadline;
        private @Nullable String text;
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Target#id()}.
         *
         * @param value identifier, unique in the plan, such as {@code t1}
         * @return this builder
         */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /**
         * Sets {@link Target#indicator()}.
         *
         * @param value what is measured, such as 全市服务进出口规模
         * @return this builder
         */
        public Builder indicator(String value) {
            this.indicator = value;
            return this;
        }

        /**
         * Sets {@link Target#comparator()}.
         *
         * @param value how the value bounds the indicator
         * @return this builder
         */
        public Builder comparator(TargetComparator value) {
            this.comparator = value;
            return this;
        }

        /**
         * Sets {@link Target#value()}.
         *
         * @param value the number as printed, in {@code unit}; null for {@link TargetComparator#QUALITATIVE}
         * @return this builder
         */
        public Builder value(@Nullable BigDecimal value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@link Target#upper()}.
         *
         * @param value upper end, in {@code unit}, for {@link TargetComparator#RANGE}; null otherwise
         * @return this builder
         */
        public Builder upper(@Nullable BigDecimal value) {
            this.upper = value;
            return this;
        }

        /**
         * Sets {@link Target#unit()}.
         *
         * @param value unit as printed, such as 亿美元 or %; null where there is none
         * @return this builder
         */
        public Builder unit(@Nullable String value) {
            this.unit = value;
            return this;
        }

        /**
         * Sets {@link Target#approximate()}.
         *
         * @param value whether 左右 or 约 stands with the number
         * @return this builder
         */
        public Builder approximate(boolean value) {
            this.approximate = value;
            return this;
        }

        /**
         * Sets {@link Target#aspiration()}.
         *
         * @param value whether 力争 or 争取 governs it
         * @return this builder
         */
        public Builder aspiration(boolean value) {
            this.aspiration = value;
            return this;
        }

        /**
         * Sets {@link Target#deadline()}.
         *
         * @param value by when; null where the text does not say
         * @return this builder
         */
        public Builder deadline(@Nullable Deadline value) {
            this.deadline = value;
            return this;
        }

        /**
         * Sets {@link Target#text()}.
         *
         * @param value the words that state it, as printed; null where not kept
         * @return this builder
         */
        public Builder text(@Nullable String value) {
            this.text = value;
            return this;
        }

        /**
         * Sets {@link Target#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Target#origin()}.
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
        public Target build() {
            return new Target(
                    id,
                    indicator,
                    comparator,
                    value,
                    upper,
                    unit,
                    approximate,
                    aspiration,
                    deadline,
                    text,
                    extensions,
                    origin);
        }
    }
}
