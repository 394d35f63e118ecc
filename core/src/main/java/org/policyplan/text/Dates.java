package org.policyplan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.ChineseNumeral;

/** Reads dates as documents print them, for example 2024年12月30日 and 二〇二四年十二月三十日. */
final class Dates {
    /** What stands for 〇 where a typist had no such key, as in 二OO八年. */
    private static final CharacterSet ROUND = CharacterSet.of("OoＯ◯");

    private Dates() {}

    /**
     * A date and where it stands.
     *
     * @param date the date
     * @param start position of its first character
     * @param end position after its last one
     */
    record Hit(LocalDate date, int start, int end) {
        /** Whether it is all that stands between two positions. */
        boolean fills(int from, int to) {
            return start == from && end == to;
        }
    }

    /** The first date between two positions, or null. */
    static @Nullable Hit find(LogicalText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == '年') {
                Hit hit = around(text, i, from, to);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private static @Nullable Hit around(LogicalText text, int year, int from, int to) {
        int start = year;
        while (start > from
                && year - start < 4
                && (ChineseNumeral.isNumeral(text.at(start - 1)) || ROUND.has(text.at(start - 1)))) {
            start--;
        }
        int month = numeralEnd(text, year + 1, to);
        int day = text.at(month) == '月' ? numeralEnd(text, month + 1, to) : to;
        if (year - start != 4 || day >= to || text.at(day) != '日') {
            return null;
        }
        var y = ChineseNumeral.parse(withoutRound(text.squeezed(start, year)));
        var m = ChineseNumeral.parse(stripZero(text.squeezed(year + 1, month)));
        var d = ChineseNumeral.parse(stripZero(text.squeezed(month + 1, day)));
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) {
            return null;
        }
        try {
            return new Hit(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()), start, day + 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String withoutRound(String year) {
        String plain = year;
        for (int i = 0; i < year.length(); i++) {
            plain = ROUND.has(year.charAt(i)) ? plain.replace(year.charAt(i), '〇') : plain;
        }
        return plain;
    }

    private static String stripZero(String number) {
        return number.length() > 1 && (number.charAt(0) == '0' || number.charAt(0) == '〇')
                ? number.substring(1)
                : number;
    }

    private static int numeralEnd(LogicalText text, int from, int to) {
        int end = from;
        while (end < to && end - from < 4 && ChineseNumeral.isNumeral(text.at(end))) {
            end++;
        }
        return end;
    }
}
