package org.policyplan.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The code of an administrative division (行政区划代码), for example 310115 for 浦东新区.
 *
 * <p>Checked is its form and its province, not whether there is such a county: those change every year. Source: GB/T 2260.
 *
 * @param value six digits: two each for the province, the prefecture and the county; 00 where the code means the level above
 */
public record DivisionCode(String value) {
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /** What a code means a division of. */
    public enum Level {
        /** A province, autonomous region or municipality: 310000. */
        PROVINCE,
        /** A prefecture or city: 320500. */
        PREFECTURE,
        /** A county or district: 310115. */
        COUNTY
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it isn't six digits, names no province, or leaves the prefecture but not the county out
     */
    public DivisionCode {
        Objects.requireNonNull(value, "value");
        if (!isCode(value)) {
            throw new IllegalArgumentException("no code of a division: " + value);
        }
    }

    /**
     * Reads a code.
     *
     * @param text such as 310115, with blanks around it
     * @return the code, or empty where the text is none
     */
    public static Optional<DivisionCode> parse(String text) {
        String code = text.strip();
        return isCode(code) ? Optional.of(new DivisionCode(code)) : Optional.empty();
    }

    private static boolean isCode(String code) {
        return code.length() == 6
                && isNumber(code)
                && PROVINCES.contains(code.substring(0, 2))
                && (!code.startsWith("00", 2) || code.endsWith("00"));
    }

    private static boolean isNumber(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Its level.
     *
     * @return the level
     */
    public Level level() {
        return value.endsWith("0000") ? Level.PROVINCE : value.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    /**
     * Whether a division is this one or lies in it.
     *
     * @param other such as 310115
     * @return true for 310000 and 310115
     */
    public boolean contains(DivisionCode other) {
        return switch (level()) {
            case PROVINCE -> other.value.startsWith(value.substring(0, 2));
            case PREFECTURE -> other.value.startsWith(value.substring(0, 4));
            case COUNTY -> other.value.equals(value);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
