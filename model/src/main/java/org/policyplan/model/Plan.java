package org.policyplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A government policy plan as data, for example 上海市推动数字贸易和服务贸易高质量发展的实施方案 with its 6 sections and 23 measures.
 *
 * <p>It is the content of the plan, not the official document that carries it: that one is {@link #document()}. Immutable and
 * thread-safe; equality is by content and leaves {@link #origin()} out. Source of the elements: the plan format 1.0.
 *
 * @param schemaVersion version of the plan format, such as {@code "1.0"}
 * @param id identifier such as {@code shanghai-digital-trade-2024}: {@code [a-z0-9]+(-[a-z0-9]+)*}
 * @param title title without 《》, such as 上海市推动数字贸易和服务贸易高质量发展的实施方案
 * @param genre kind of plan, an open list: 实施方案, 行动计划, 若干措施, …; null where not stated
 * @param jurisdiction the place whose 市, 省 or 区 the short agency names mean, such as 上海市; null where not stated
 * @param document the official document (公文) that carries the plan; null where unknown
 * @param basis titles, without 《》, of the documents that the plan rests on (依据), in the order of the text
 * @param preamble the text before the first section; null where there is none
 * @param targets targets stated outside the measures and sections, in the order of the text
 * @param sections top sections, in the order of the text
 * @param standing responsibilities declared once for all that follows; not copied into the measures
 * @param closing the text after the last section; null where there is none
 * @param leadBody the body that leads the whole plan, such as 上海市推进上海国际贸易中心建设领导小组; null where not stated
 * @param agencyRegister the register file that the plan names; null where it names none
 * @param agencies the agencies declared in the plan itself
 * @param extensions keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
@DistinctAgencyNames
@DistinctTargetIds
@KnownAgencies
@KnownMembers
@OrderedMarkers
@TimelyTargets
@KnownStandingPaths
public record Plan(
        String schemaVersion,

        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{policyplan.plan.id}")
        String id,

        @NotBlank(message = "{policyplan.plan.title}") String title,
        @Nullable String genre,
        @Nullable String jurisdiction,
        @Valid @Nullable OfficialDocument document,
        List<String> basis,
        @Nullable String preamble,
        List<@Valid Target> targets,
        List<@Valid Section> sections,
        List<@Valid Standing> standing,
        @Nullable String closing,
        @Nullable String leadBody,
        @Valid @Nullable RegisterReference agencyRegister,
        List<@Valid Agency> agencies,
        Extensions extensions,
        @Nullable Origin origin)
        implements PlanFile {

    /**
     * Checks that no required component is null and copies the lists.
     *
     * @param schemaVersion {@link #schemaVersion()}
     * @param id {@link #id()}
     * @param title {@link #title()}
     * @param genre {@link #genre()}
     * @param jurisdiction {@link #jurisdiction()}
     * @param document {@link #document()}
     * @param basis {@link #basis()}
     * @param preamble {@link #preamble()}
     * @param targets {@link #targets()}
     * @param sections {@link #sections()}
     * @param standing {@link #standing()}
     * @param closing {@link #closing()}
     * @param leadBody {@link #leadBody()}
     * @param agencyRegister {@link #agencyRegister()}
     * @param agencies {@link #agencies()}
     * @param extensions {@link #extensions()}
     * @param origin {@link #origin()}
     */
    public Plan {
        Objects.requireNonNull(schemaVersion, "schemaVersion");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        basis = List.copyOf(basis);
        targets = List.copyOf(targets);
        sections = List.copyOf(sections);
        standing = List.copyOf(standing);
        agencies = List.copyOf(agencies);
        Objects.requireNonNull(extensions, "extensions");
    }

    /** The version of the plan format that this library writes: {@value}. */
    public static final String SCHEMA_VERSION = "1.0";

    /**
     * The register in force: the agencies of the register file that the plan names, then those declared in the plan itself.
     *
     * @return all agencies that a name in this plan may mean, without duplicates; empty where the plan has no register
     */
    public List<Agency> registeredAgencies() {
        if (agencyRegister == null || agencyRegister.register() == null) {
            return agencies;
        }
        Set<Agency> all = new LinkedHashSet<>(agencyRegister.register().agencies());
        all.addAll(agencies);
        return List.copyOf(all);
    }

    /**
     * Every measure of the plan, in the order of the sections, those of a section before those of its sub-sections.
     *
     * @return the measures, such as the 23 of the Shanghai plan
     */
    public List<Measure> measures() {
        return sections.stream().flatMap(Section::allMeasures).toList();
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
        copy.schemaVersion = schemaVersion;
        copy.id = id;
        copy.title = title;
        copy.genre = genre;
        copy.jurisdiction = jurisdiction;
        copy.document = document;
        copy.basis = basis;
        copy.preamble = preamble;
        copy.targets = targets;
        copy.sections = sections;
        copy.standing = standing;
        copy.closing = closing;
        copy.leadBody = leadBody;
        copy.agencyRegister = agencyRegister;
        copy.agencies = agencies;
        copy.extensions = extensions;
        copy.origin = origin;
        return copy;
    }

    private Object[] content() {
        return new @Nullable Object[] {
            schemaVersion,
            id,
            title,
            genre,
            jurisdiction,
            document,
            basis,
            preamble,
            targets,
            sections,
            standing,
            closing,
            leadBody,
            agencyRegister,
            agencies,
            extensions
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan that && Arrays.equals(content(), that.content());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content());
    }

    /** Builds a {@link Plan}; not thread-safe. What is not set is absent or empty. */
    public static final class Builder {
        private String schemaVersion = Plan.SCHEMA_VERSION;
        private String id = "";
        private String title = "";
        private @Nullable String genre;
        private @Nullable String jurisdiction;
        private @Nullable OfficialDocument document;
        private List<String> basis = List.of();
        private @Nullable String preamble;
        private List<Target> targets = List.of();
        private List<Section> sections = List.of();
        private List<Standing> standing = List.of();
        private @Nullable String closing;
        private @Nullable String leadBody;
        private @Nullable RegisterReference agencyRegister;
        private List<Agency> agencies = List.of();
        private Extensions extensions = Extensions.none();
        private @Nullable Origin origin;

        private Builder() {}

        /**
         * Sets {@link Plan#schemaVersion()}.
         *
         * @param value version of the plan format, such as {@code "1.0"}
         * @return this builder
         */
        public Builder schemaVersion(String value) {
            this.schemaVersion = value;
            return this;
        }

        /**
         * Sets {@link Plan#id()}.
         *
         * @param value identifier such as {@code shanghai-digital-trade-2024}: {@code [a-z0-9]+(-[a-z0-9]+)*}
         * @return this builder
         */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /**
         * Sets {@link Plan#title()}.
         *
         * @param value title without 《》, such as 上海市推动数字贸易和服务贸易高质量发展的实施方案
         * @return this builder
         */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets {@link Plan#genre()}.
         *
         * @param value kind of plan, an open list: 实施方案, 行动计划, 若干措施, …; null where not stated
         * @return this builder
         */
        public Builder genre(@Nullable String value) {
            this.genre = value;
            return this;
        }

        /**
         * Sets {@link Plan#jurisdiction()}.
         *
         * @param value the place whose 市, 省 or 区 the short agency names mean, such as 上海市; null where not stated
         * @return this builder
         */
        public Builder jurisdiction(@Nullable String value) {
            this.jurisdiction = value;
            return this;
        }

        /**
         * Sets {@link Plan#document()}.
         *
         * @param value the official document (公文) that carries the plan; null where unknown
         * @return this builder
         */
        public Builder document(@Nullable OfficialDocument value) {
            this.document = value;
            return this;
        }

        /**
         * Sets {@link Plan#basis()}.
         *
         * @param value titles, without 《》, of the documents that the plan rests on (依据), in the order of the text
         * @return this builder
         */
        public Builder basis(List<String> value) {
            this.basis = value;
            return this;
        }

        /**
         * Sets {@link Plan#preamble()}.
         *
         * @param value the text before the first section; null where there is none
         * @return this builder
         */
        public Builder preamble(@Nullable String value) {
            this.preamble = value;
            return this;
        }

        /**
         * Sets {@link Plan#targets()}.
         *
         * @param value targets stated outside the measures and sections, in the order of the text
         * @return this builder
         */
        public Builder targets(List<Target> value) {
            this.targets = value;
            return this;
        }

        /**
         * Sets {@link Plan#sections()}.
         *
         * @param value top sections, in the order of the text
         * @return this builder
         */
        public Builder sections(List<Section> value) {
            this.sections = value;
            return this;
        }

        /**
         * Sets {@link Plan#standing()}.
         *
         * @param value responsibilities declared once for all that follows; not copied into the measures
         * @return this builder
         */
        public Builder standing(List<Standing> value) {
            this.standing = value;
            return this;
        }

        /**
         * Sets {@link Plan#closing()}.
         *
         * @param value the text after the last section; null where there is none
         * @return this builder
         */
        public Builder closing(@Nullable String value) {
            this.closing = value;
            return this;
        }

        /**
         * Sets {@link Plan#leadBody()}.
         *
         * @param value the body that leads the whole plan, such as 上海市推进上海国际贸易中心建设领导小组; null where not stated
         * @return this builder
         */
        public Builder leadBody(@Nullable String value) {
            this.leadBody = value;
            return this;
        }

        /**
         * Sets {@link Plan#agencyRegister()}.
         *
         * @param value the register file that the plan names; null where it names none
         * @return this builder
         */
        public Builder agencyRegister(@Nullable RegisterReference value) {
            this.agencyRegister = value;
            return this;
        }

        /**
         * Sets {@link Plan#agencies()}.
         *
         * @param value the agencies declared in the plan itself
         * @return this builder
         */
        public Builder agencies(List<Agency> value) {
            this.agencies = value;
            return this;
        }

        /**
         * Sets {@link Plan#extensions()}.
         *
         * @param value keys that begin with {@code x-}, kept on a round trip; {@link Extensions#none()} where there is none
         * @return this builder
         */
        public Builder extensions(Extensions value) {
            this.extensions = value;
            return this;
        }

        /**
         * Sets {@link Plan#origin()}.
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
        public Plan build() {
            return new Plan(
                    schemaVersion,
                    id,
                    title,
                    genre,
                    jurisdiction,
                    document,
                    basis,
                    preamble,
                    targets,
                    sections,
                    standing,
                    closing,
                    leadBody,
                    agencyRegister,
                    agencies,
                    extensions,
                    origin);
        }
    }
}
