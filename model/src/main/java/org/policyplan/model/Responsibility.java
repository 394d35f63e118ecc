package org.policyplan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who carries out a measure, for example the clause （责任单位：市经济信息化委、市通信管理局、浦东新区政府、临港新片区管委会）.
 *
 * <p>Names are as printed, in printed order; a role is given only where the text gives it. Immutable and thread-safe; equality leaves
 * {@link #origin()} out.
 *
 * @param lead lead agencies (牵头单位), such as 市商务委
 * @param responsible responsible agencies (责任单位, …负责)
 * @param support supporting agencies (配合, 参与)
 * @param perMandate whether each acts within its mandate (按职责分工)
 * @param openEnded whether the list is open (等)
 * @param deadline time limit (完成时限) as printed, such as 2025年12月底前; null where there is none
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@DistinctAgencies(payload = Warning.class)
public record Responsibility(
        List<String> lead,
        List<String> responsible,
        List<String> support,
        boolean perMandate,
        boolean openEnded,
        @Nullable String deadline,
        Extensions extensions,
        @Nullable Origin origin) {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param lead {@link #lead()}
     * @param responsible {@link #responsible()}
     * @param support {@link #support()}
     * @param perMandate {@link #perMandate()}
     * @param openEnded {@link #openEnded()}
     * @param deadline {@link #deadline()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Responsibility {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        support = List.copyOf(support);
        Objects.requireNonNull(extensions, "extensions");
    }

    private static final Responsibility NONE = builder().build();

    /**
     * No responsibility at all, for a measure without a clause.
     *
     * @return the empty responsibility, which has neither agencies nor flags nor an origin
     */
    public static Responsibility none() {
        return NONE;
    }

    /**
     * Whether no agency is named in any role.
     *
     * @return true where all three lists are empty
     */
    public boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty();
    }

    /**
     * The agencies in one role, in printed order.
     *
     * @param role the role
     * @return the names as printed
     */
    public List<String> agencies(Role role) {
        return switch (role) {
            case LEAD -> lead;
            case RESPONSIBLE -> responsible;
            case SUPPORT -> support;
        };
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
        copy.lead = lead;
        copy.responsible = responsible;
        copy.support = support;
        copy.perMandate = perMandate;
        copy.openEnded = openEnded;
        copy.deadline = deadline;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {lead, responsible, support, perMandate, openEnded, deadline, extensions};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Responsibility that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Responsibility}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private List<String> lead = List.of();
        private List<String> responsible = List.of();
        private List<String> support = List.of();
        private boolean perMandate;
        private boolean openEnded;
        private @Nullable String deadline;
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Responsibility#lead()}.
         *
         * @param value lead agencies (牵头单位), such as 市商务委
         * @return this builder
         */
        public Builder lead(List<String> value) {
            this.lead = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#responsible()}.
         *
         * @param value responsible agencies (责任单位, …负责)
         * @return this builder
         */
        public Builder responsible(List<String> value) {
            this.responsible = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#support()}.
         *
         * @param value supporting agencies (配合, 参与)
         * @return this builder
         */
        public Builder support(List<String> value) {
            this.support = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#perMandate()}.
         *
         * @param value whether each acts within its mandate (按职责分工)
         * @return this builder
         */
        public Builder perMandate(boolean value) {
            this.perMandate = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#openEnded()}.
         *
         * @param value whether the list is open (等)
         * @return this builder
         */
        public Builder openEnded(boolean value) {
            this.openEnded = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#deadline()}.
         *
         * @param value time limit (完成时限) as printed, such as 2025年12月底前; null where there is none
         * @return this builder
         */
        public Builder deadline(@Nullable String value) {
            this.deadline = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Responsibility#origin()}.
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
        public Responsibility build() {
            return new Responsibility(lead, responsible, support, perMandate, openEnded, deadline, extensions, origin);
        }
    }
}
