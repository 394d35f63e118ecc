package org.policyplan.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Chinese numerals as markers and targets use them, for example 二十三 for 23, from 1 to 9999.
 *
 * <p>{@link #parse} and {@link #format} are inverse: every number has one canonical numeral. Not the financial forms (壹, 贰) and not
 * decimals.
 */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private ChineseNumeral() {}

    /**
     * Reads a numeral: canonical (二十三), with 两, 〇, 廿 and 卅, digit by digit (二〇二四), in Arabic digits of either width (２３) or mixed
     * (2千5百).
     *
     * @param text the numeral
     * @return its value, from 1 to 9999, or empty where a character is unknown or the numeral is malformed
     */
    public static OptionalInt parse(String text) {
        return parse(text, 0, text.length());
    }

    /**
     * Reads a numeral in a text, as {@link #parse(String)} does.
     *
     * @param text a text that holds the numeral, such as （二十三）
     * @param from index of its first character, such as 1
     * @param to index after its last one, such as 4
     * @return its value, from 1 to 9999, or empty where a character is unknown or the numeral is malformed
     * @throws IndexOutOfBoundsException if {@code from} is negative or after {@code to}, or {@code to} lies behind the text
     */
    public static OptionalInt parse(CharSequence text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        if (from == to || to - from > 9) {
            return OptionalInt.empty();
        }
        int value = hasUnit(text, from, to) ? parseWithUnits(text, from, to) : parseDigits(text, from, to);
        return value < 1 || value > 9999 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * Whether a character can stand in a numeral.
     *
     * @param c the character
     * @return true for Chinese numerals and for Arabic digits of either width
     */
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || unit(c) > 0 || c == '廿' || c == '卅';
    }

    /**
     * The canonical numeral.
     *
     * @param value from 1 to 9999
     * @return such as 二十三, 一百零五 or 九千九百九十九
     * @throws IllegalArgumentException if the value is out of its range
     */
    public static String format(int value) {
        if (value < 1 || value > 9999) {
            throw new IllegalArgumentException("not from 1 to 9999: " + value);
        }
        StringBuilder out = new StringBuilder(7);
        boolean zero = false;
        for (int power = 3, scale = 1000; power >= 0; power--, scale /= 10) {
            int digit = value / scale % 10;
            if (digit == 0) {
                zero = !out.isEmpty();
                continue;
            }
            if (zero) {
                out.append('零');
            }
            zero = false;
            if (digit != 1 || power != 1 || !out.isEmpty()) {
                out.append(DIGITS.charAt(digit));
            }
            if (power > 0) {
                out.append(UNITS.charAt(power - 1));
            }
        }
        return out.toString();
    }

    private static boolean hasUnit(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (unit(c) > 0 || c == '廿' || c == '卅') {
                return true;
            }
        }
        return false;
    }

    private static int parseDigits(CharSequence text, int from, int to) {
        if (to - from > 4) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0 || i == from && digit == 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int parseWithUnits(CharSequence text, int from, int to) {
        int value = 0;
        int digits = -1;
        int lastUnit = 10_000;
        boolean zero = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            int tens = c == '廿' ? 2 : c == '卅' ? 3 : 0;
            int unit = tens > 0 ? 10 : unit(c);
            if (digit == 0 && digits < 0 && value > 0 && !zero) {
                zero = true;
            } else if (digit > 0 && digits < 0) {
                digits = digit;
            } else if (unit > 0 && unit < lastUnit) {
                boolean bareTen = unit == 10 && digits < 0 && (value == 0 || tens > 0 || zero);
                if (digits < 0 && !bareTen || tens > 0 && digits >= 0 || lastUnit > 10 * unit && value > 0 && !zero) {
                    return -1;
                }
                value += unit * (tens > 0 ? tens : digits < 0 ? 1 : digits);
                lastUnit = unit;
                digits = -1;
                zero = false;
            } else {
                return -1;
            }
        }
        if (digits < 0) {
            return zero ? -1 : value;
        }
        return lastUnit > 10 && !zero ? -1 : value + digits;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○', '零', '0', '０' -> 0;
            case '一', '1', '１' -> 1;
            case '二', '两', '2', '２' -> 2;
            case '三', '3', '３' -> 3;
            case '四', '4', '４' -> 4;
            case '五', '5', '５' -> 5;
            case '六', '6', '６' -> 6;
            case '七', '7', '７' -> 7;
            case '八', '8', '８' -> 8;
            case '九', '9', '９' -> 9;
            default -> -1;
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
