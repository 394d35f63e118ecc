package org.policyplan.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agency of the register, for example 市商务委, in full 上海市商务委员会.
 *
 * <p>Identity is the jurisdiction of the register and the name: 市商务委 of 上海市 is not that of 北京市. Immutable and thread-safe;
 * equality leaves {@link #origin()} out.
 *
 * @param name short name used in the measures, unique within the register, such as 市商务委
 * @param fullName full name, such as 上海市商务委员会; null where unsettled
 * @param aliases other names of the same agency, such as 上海市商务委
 * @param kind kind of agency; null where unknown
 * @param members for a collective only: names of the agencies it stands for
 * @param membership for a collective only: whether all or some of the members are meant; null otherwise
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@CoherentCollective
@WellFormedDetails(payload = Warning.class)
public record Agency(
        @NotBlank(message = "{policyplan.agency.name}") String name,
        @Nullable String fullName,
        List<String> aliases,
        @Nullable AgencyKind kind,
        List<String> members,
        @Nullable Membership membership,
        Extensions extensions,
        @Nullable Origin origin) {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param name {@link #name()}
     * @param fullName {@link #fullName()}
     * @param aliases {@link #aliases()}
     * @param kind {@link #kind()}
     * @param members {@link #members()}
     * @param membership {@link #membership()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Agency {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
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
        copy.name = name;
        copy.fullName = fullName;
        copy.aliases = aliases;
        copy.kind = kind;
        copy.members = members;
        copy.membership = membership;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {name, fullName, aliases, kind, members, membership, extensions};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agency that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Agency}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private String name = "";
        private @Nullable String fullName;
        private List<String> aliases = List.of();
        private @Nullable AgencyKind kind;
        private List<String> members = List.of();
        private @Nullable Membership membership;
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Agency#name()}.
         *
         * @param value short name used in the measures, unique within the register, such as 市商务委
         * @return this builder
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Sets {@link Agency#fullName()}.
         *
         * @param value full name, such as 上海市商务委员会; null where unsettled
         * @return this builder
         */
        public Builder fullName(@Nullable String value) {
            this.fullName = value;
            return this;
        }

        /**
         * Sets {@link Agency#aliases()}.
         *
         * @param value other names of the same agency, such as 上海市商务委
         * @return this builder
         */
        public Builder aliases(List<String> value) {
            this.aliases = value;
            return this;
        }

        /**
         * Sets {@link Agency#kind()}.
         *
         * @param value kind of agency; null where unknown
         * @return this builder
         */
        public Builder kind(@Nullable AgencyKind value) {
            this.kind = value;
            return this;
        }

        /**
         * Sets {@link Agency#members()}.
         *
         * @param value for a collective only: names of the agencies it stands for
         * @return this builder
         */
        public Builder members(List<String> value) {
            this.members = value;
            return this;
        }

        /**
         * Sets {@link Agency#membership()}.
         *
         * @param value for a collective only: whether all or some of the members are meant; null otherwise
         * @return this builder
         */
        public Builder membership(@Nullable Membership value) {
            this.membership = value;
            return this;
        }

        /**
         * Sets {@link Agency#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Agency#origin()}.
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
        public Agency build() {
            return new Agency(name, fullName, aliases, kind, members, membership, extensions, origin);
        }
    }
}
