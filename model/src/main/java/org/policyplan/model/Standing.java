package org.policyplan.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility declared once for all that follows, for example 以下均需地方各级人民政府落实，不再列出.
 *
 * <p>It is kept on the plan as such and is not copied into the measures. Immutable and thread-safe; equality leaves {@link #origin()} out.
 *
 * @param from path of the measure that declares it, such as {@code 三/（一）}: markers joined by a slash
 * @param role the role it gives
 * @param agencies the agencies, as printed
 * @param text the declaring words as printed; null where not kept
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
public record Standing(
        String from,
        Role role,

        @NotEmpty(message = "{policyplan.standing.agencies}")
        List<String> agencies,

        @Nullable String text,
        Extensions extensions,
        @Nullable Origin origin) {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param from {@link #from()}
     * @param role {@link #role()}
     * @param agencies {@link #agencies()}
     * @param text {@link #text()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Standing {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(role, "role");
        agencies = List.copyOf(agencies);
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
        copy.from = from;
        copy.role = role;
        copy.agencies = agencies;
        copy.text = text;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {from, role, agencies, text, extensions};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Standing}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private String from = "";
        private Role role = Role.RESPONSIBLE;
        private List<String> agencies = List.of();
        private @Nullable String text;
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Standing#from()}.
         *
         * @param value path of the measure that declares it, such as {@code 三/（一）}: markers joined by a slash
         * @return this builder
         */
        public Builder from(String value) {
            this.from = value;
            return this;
        }

        /**
         * Sets {@link Standing#role()}.
         *
         * @param value the role it gives
         * @return this builder
         */
        public Builder role(Role value) {
            this.role = value;
            return this;
        }

        /**
         * Sets {@link Standing#agencies()}.
         *
         * @param value the agencies, as printed
         * @return this builder
         */
        public Builder agencies(List<String> value) {
            this.agencies = value;
            return this;
        }

        /**
         * Sets {@link Standing#text()}.
         *
         * @param value the declaring words as printed; null where not kept
         * @return this builder
         */
        public Builder text(@Nullable String value) {
            this.text = value;
            return this;
        }

        /**
         * Sets {@link Standing#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Standing#origin()}.
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
        public Standing build() {
            return new Standing(from, role, agencies, text, extensions, origin);
        }
    }
}
