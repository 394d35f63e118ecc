package org.policyplan.model;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A register of agencies, for example the one of 上海市 with its departments, districts and collectives.
 *
 * <p>Immutable and thread-safe; equality leaves {@link #origin()} out. Source: the plan format 1.0, {@code kind: agency-register}.
 *
 * @param schemaVersion version of the format, such as {@code "1.0"}
 * @param jurisdiction the place whose agencies these are, such as 上海市; null where not stated
 * @param agencies the agencies, in the order of the file
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@DistinctAgencyNames
@KnownMembers
public record AgencyRegister(
        String schemaVersion,
        @Nullable String jurisdiction,
        List<@Valid Agency> agencies,
        Extensions extensions,
        @Nullable Origin origin)
        implements PlanFile {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param schemaVersion {@link #schemaVersion()}
     * @param jurisdiction {@link #jurisdiction()}
     * @param agencies {@link #agencies()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public AgencyRegister {
        Objects.requireNonNull(schemaVersion, "schemaVersion");
        agencies = List.copyOf(agencies);
        Objects.requireNonNull(extensions, "extensions");
    }

    /** The value of the key {@code kind} that marks a register file: {@value}. */
    public static final String KIND = "agency-register";

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
        copy.schemaVersion = schemaVersion;
        copy.jurisdiction = jurisdiction;
        copy.agencies = agencies;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {schemaVersion, jurisdiction, agencies, extensions};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyRegister that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link AgencyRegister}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private String schemaVersion = Plan.SCHEMA_VERSION;
        private @Nullable String jurisdiction;
        private List<Agency> agencies = List.of();
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link AgencyRegister#schemaVersion()}.
         *
         * @param value version of the format, such as {@code "1.0"}
         * @return this builder
         */
        public Builder schemaVersion(String value) {
            this.schemaVersion = value;
            return this;
        }

        /**
         * Sets {@link AgencyRegister#jurisdiction()}.
         *
         * @param value the place whose agencies these are, such as 上海市; null where not stated
         * @return this builder
         */
        public Builder jurisdiction(@Nullable String value) {
            this.jurisdiction = value;
            return this;
        }

        /**
         * Sets {@link AgencyRegister#agencies()}.
         *
         * @param value the agencies, in the order of the file
         * @return this builder
         */
        public Builder agencies(List<Agency> value) {
            this.agencies = value;
            return this;
        }

        /**
         * Sets {@link AgencyRegister#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link AgencyRegister#origin()}.
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
        public AgencyRegister build() {
            return new AgencyRegister(schemaVersion, jurisdiction, agencies, extensions, origin);
        }
    }
}
