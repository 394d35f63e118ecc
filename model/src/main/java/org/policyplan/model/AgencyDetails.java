package org.policyplan.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of an agency beyond the plan format 1.0, under these keys of an agency:
 *
 * <pre>
 * x-code: "310115"                       # code of its division, GB/T 2260
 * x-creditCode: 11310115002450000E       # unified social credit code, GB 32100—2015
 * x-superior: 上海市人民政府              # the body above it
 * x-formerNames:                         # what it was called, and the last day (or year, or month) on which
 *   - name: 市经委
 *     until: 2008-10-20
 * </pre>
 *
 * <p>What is malformed is absent here and a warning of the validator. Immutable and thread-safe.
 *
 * @param code code of its division; null where there is none
 * @param creditCode its unified social credit code; null where there is none
 * @param superior name of the body above it; null where there is none
 * @param formerNames what it was called, in the order of the register
 */
public record AgencyDetails(
        @Nullable DivisionCode code,
        @Nullable CreditCode creditCode,
        @Nullable String superior,
        List<FormerName> formerNames) {
    /** The key of {@link #code()}: {@value}. */
    public static final String CODE = "x-code";

    /** The key of {@link #creditCode()}: {@value}. */
    public static final String CREDIT_CODE = "x-creditCode";

    /** The key of {@link #superior()}: {@value}. */
    public static final String SUPERIOR = "x-superior";

    /** The key of {@link #formerNames()}: {@value}. */
    public static final String FORMER_NAMES = "x-formerNames";

    /**
     * A name that an agency had, for example 市经委 until 2008.
     *
     * @param name the name
     * @param until the last day on which it had the name, or the month or year alone; null where unknown
     */
    public record FormerName(String name, @Nullable Deadline until) {
        /** Checks that there is a name. */
        public FormerName {
            Objects.requireNonNull(name, "name");
        }
    }

    /** Copies the list. */
    public AgencyDetails {
        formerNames = List.copyOf(formerNames);
    }

    /**
     * The details of an agency.
     *
     * @param agency the agency
     * @return its details; without any that are malformed
     */
    public static AgencyDetails of(Agency agency) {
        Map<String, @Nullable Object> values = agency.extensions().values();
        return new AgencyDetails(
                text(values.get(CODE)).flatMap(DivisionCode::parse).orElse(null),
                text(values.get(CREDIT_CODE)).flatMap(CreditCode::parse).orElse(null),
                text(values.get(SUPERIOR)).orElse(null),
                formerNames(values.get(FORMER_NAMES)));
    }

    /** A text, or a number as a code without quotes is read. */
    static Optional<String> text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    private static List<FormerName> formerNames(@Nullable Object value) {
        List<FormerName> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> formerName(element).ifPresent(names::add));
        }
        return names;
    }

    /** A former name, or empty where the object names none or its date is no date. */
    static Optional<FormerName> formerName(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Optional<String> name = text(map.get("name"));
        if (map.get("until") == null) {
            return name.map(it -> new FormerName(it, null));
        }
        Optional<Deadline> until = text(map.get("until")).flatMap(Deadline::parse);
        return name.flatMap(it -> until.map(day -> new FormerName(it, day)));
    }
}
