package org.policyplan.benchmark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;

/** The plan as a program without this library would write it down: records for Jackson with a few standard constraints. */
public record BarePlan(
        @NotBlank String schemaVersion,

        @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotBlank String title,
        String genre,
        String jurisdiction,
        @Valid Document document,
        List<@NotBlank String> basis,
        String preamble,
        List<@Valid Target> targets,
        List<@Valid Section> sections,
        String closing,
        String leadBody,
        List<@Valid Agency> agencies) {
    /** The official document. */
    public record Document(
            @NotBlank String genre,
            String number,
            @NotBlank String title,
            String issuer,
            List<@NotBlank String> addressees,
            String body,
            String issuedOn,
            String note,
            List<@NotBlank String> copiedTo,
            String printedBy,
            String printedOn) {}

    /** A section. */
    public record Section(
            String marker,
            @Positive Integer number,
            String title,
            String text,
            List<@Valid Section> sections,
            List<@Valid Measure> measures,
            List<@Valid Target> targets) {}

    /** A measure. */
    public record Measure(
            String marker,
            @Positive Integer number,
            String title,
            String text,
            @Valid Responsibility responsibility,
            List<@Valid Target> targets) {}

    /** A responsibility. */
    public record Responsibility(
            List<@NotBlank String> lead,
            List<@NotBlank String> responsible,
            List<@NotBlank String> support,
            Boolean perMandate,
            Boolean openEnded,
            String deadline) {}

    /** A target. */
    public record Target(
            @NotBlank String id,
            @NotBlank String indicator,
            @NotNull String comparator,
            BigDecimal value,
            BigDecimal upper,
            String unit,
            Boolean approximate,
            Boolean aspiration,
            String deadline,
            String text) {}

    /** An agency. */
    public record Agency(
            @NotBlank String name,
            String fullName,
            List<@NotBlank String> aliases,
            String kind,
            List<@NotBlank String> members,
            String membership) {}
}
