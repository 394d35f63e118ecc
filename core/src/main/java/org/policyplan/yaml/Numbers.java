package org.policyplan.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes numbers of scalars: decimals as JSON writes them, such as {@code 2600}, {@code -0.5} and {@code 1e3}; no octal, no hexadecimal. */
final class Numbers {
    private static final int LARGEST_MARKER = 9999;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 30;
    private static final int LONGEST = 1000;

    private final Scalars scalars;

    Numbers(Scalars scalars) {
        this.scalars = scalars;
    }

    /** The number of a marker, from 1 to 9999. */
    @Nullable
    Integer integer(Node.Scalar scalar) {
        BigDecimal value = checked(scalar);
        if (value == null) {
            return null;
        }
        if (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(BigDecimal.valueOf(LARGEST_MARKER)) > 0) {
            return range(scalar, "1", "9999");
        }
        if (value.scale() > MOST_DECIMALS || value.stripTrailingZeros().scale() > 0) {
            scalars.faults().error("number.invalid", scalar, scalar.value);
            return null;
        }
        return value.intValue();
    }

    /** A value of a target, from -10¹⁵ to 10¹⁵. */
    @Nullable
    BigDecimal decimal(Node.Scalar scalar) {
        BigDecimal value = checked(scalar);
        if (value == null) {
            return null;
        }
        if (value.abs().compareTo(LARGEST) > 0 || value.scale() > MOST_DECIMALS) {
            return range(scalar, "-10^15", "10^15");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Any number of JSON, as precise as it is written. */
    @Nullable
    BigDecimal any(Node.Scalar scalar) {
        if (!isNumber(scalar.value)) {
            scalars.faults().error("number.finite", scalar, scalar.value);
            return null;
        }
        return parsed(scalar);
    }

    private @Nullable BigDecimal checked(Node.Scalar scalar) {
        String text = scalar.value;
        if (!scalar.isBare() && scalar.form != Node.Form.NUMBER) {
            scalars.wrongType(scalar, Scalars.NUMBER);
            return null;
        }
        if (!isNumber(text)) {
            String id = isInfinite(text) ? "number.finite" : "number.invalid";
            scalars.faults().error(id, scalar, Scalars.shown(text));
            return null;
        }
        return parsed(scalar);
    }

    /** The number that a scalar {@linkplain #isNumber is}. */
    @Nullable
    BigDecimal parsed(Node.Scalar scalar) {
        if (scalar.value.length() <= LONGEST) {
            try {
                return new BigDecimal(scalar.value);
            } catch (NumberFormatException e) {
                // The exponent is beyond its range.
            }
        }
        return range(scalar, "-10^15", "10^15");
    }

    private <T> @Nullable T range(Node.Scalar scalar, String from, String to) {
        scalars.faults().error("number.range", scalar, Scalars.shown(scalar.value), from, to);
        return null;
    }

    private static boolean isInfinite(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        from += text.startsWith(".", from) ? 1 : 0;
        return switch (text.substring(from).toLowerCase(Locale.ROOT)) {
            case "inf", "infinity", "nan" -> true;
            default -> false;
        };
    }

    /** Whether JSON takes it as a number. */
    static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || whole > at + 1 && text.charAt(at) == '0') {
            return false;
        }
        at = whole;
        if (text.startsWith(".", at)) {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        return at == text.length() || isExponent(text, at);
    }

    private static boolean isExponent(String text, int from) {
        int at = from + 1;
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        return at < text.length() && digits(text, at) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
