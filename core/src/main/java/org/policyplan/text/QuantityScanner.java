package org.policyplan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.ChineseNumeral;

/**
 * Finds numbers with units in a text, for example 5.3亿吨, 8—10个, 三家 and 翻一番; one pass, no backtracking.
 *
 * <p>Numbers that are parts of names (5G, PM2.5, 第三, 十大) are left out. Whether a quantity is a target is not decided
 * here.
 */
final class QuantityScanner {
    private static final int LONGEST_NUMBER = 15;
    private static final WordSet RANGE = WordSet.of("—— — - ~ 至 到");
    static final String MORE = "余多";
    static final String CHINESE = "零〇一二两三四五六七八九十百千";

    private static final CharacterSet STARTS = CharacterSet.of(CHINESE, "翻").and('0', '9');

    private final String text;

    QuantityScanner(String text) {
        this.text = text;
    }

    /** A number as printed. */
    private record Figure(BigDecimal value, int end, boolean chinese) {}

    /** All quantities, in the order of the text. */
    List<Quantity> scan() {
        List<Quantity> out = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!STARTS.has(c)) {
                i++;
                continue;
            }
            Quantity found = isDigit(i) || CHINESE.indexOf(c) >= 0 ? number(i) : c == '翻' ? doubling(i) : null;
            if (found != null) {
                out.add(found);
                i = found.end();
            } else {
                i = isDigit(i) ? digitsEnd(i) : CHINESE.indexOf(c) >= 0 ? chineseEnd(i) : i + 1;
            }
        }
        return out;
    }

    private @Nullable Quantity doubling(int i) {
        if (text.startsWith("翻番", i)) {
            return new Quantity(i, i + 2, BigDecimal.ONE, null, "番", QuantityUnit.MULTIPLE, false, true);
        }
        Figure figure = i + 1 < text.length() ? figure(i + 1) : null;
        if (figure == null || !text.startsWith("番", figure.end)) {
            return null;
        }
        return new Quantity(i, figure.end + 1, figure.value, null, "番", QuantityUnit.MULTIPLE, false, figure.chinese);
    }

    private @Nullable Quantity number(int i) {
        if (isNamePart(i)) {
            return null;
        }
        if (text.startsWith("百分之", i)) {
            return percent(i);
        }
        Figure low = figure(i);
        if (low == null) {
            return null;
        }
        Quantity range = range(i, low);
        return range != null ? range : quantity(i, low, null);
    }

    private @Nullable Quantity percent(int i) {
        Figure figure = i + 3 < text.length() ? figure(i + 3) : null;
        return figure == null
                ? null
                : new Quantity(i, figure.end, figure.value, null, "%", QuantityUnit.SHARE, false, figure.chinese);
    }

    private @Nullable Quantity range(int start, Figure low) {
        QuantityUnit.Found lowUnit = QuantityUnit.at(text, low.end);
        int dash = RANGE.lengthAt(text, low.end, text.length());
        int at = low.end;
        if (dash == 0 && lowUnit.end() > low.end()) {
            at = lowUnit.end();
            dash = RANGE.lengthAt(text, at, text.length());
        }
        if (dash == 0 || at + dash >= text.length()) {
            return null;
        }
        Figure high = figure(at + dash);
        if (high == null || high.chinese != low.chinese) {
            return null;
        }
        Quantity out = quantity(start, high, low.value);
        boolean sameUnit = at == low.end || out != null && out.unit().startsWith(text.substring(low.end, at));
        return out != null && sameUnit && low.value.compareTo(high.value) <= 0 ? out : null;
    }

    private @Nullable Quantity quantity(int start, Figure figure, @Nullable BigDecimal low) {
        int at = figure.end;
        if (at < text.length() && MORE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        QuantityUnit.Found unit = QuantityUnit.at(text, at);
        boolean bare = unit.end() == at;
        if (bare && (figure.chinese || QuantityUnit.isLatin(text, at))) {
            return null;
        }
        return new Quantity(
                start,
                unit.end(),
                low == null ? figure.value : low,
                low == null ? null : figure.value,
                text.substring(at, unit.end()),
                unit.kind(),
                unit.magnitude(),
                figure.chinese);
    }

    private @Nullable Figure figure(int i) {
        return isDigit(i) ? digits(i) : i < text.length() && CHINESE.indexOf(text.charAt(i)) >= 0 ? chinese(i) : null;
    }

    private @Nullable Figure digits(int i) {
        int end = digitsEnd(i);
        if (end - i > LONGEST_NUMBER) {
            return null;
        }
        String number = text.substring(i, end).replace(",", "");
        return number.indexOf('.') != number.lastIndexOf('.') ? null : new Figure(new BigDecimal(number), end, false);
    }

    private @Nullable Figure chinese(int i) {
        int end = chineseEnd(i);
        String word = end - i > 9 ? "" : text.substring(i, end);
        boolean plain = word.length() == 1 || word.indexOf('十') >= 0 || word.indexOf('百') > 0 || word.indexOf('千') > 0;
        if (!plain || word.startsWith("百") || word.startsWith("千")) {
            return null;
        }
        OptionalInt value = ChineseNumeral.parse(word);
        return value.isEmpty() ? null : new Figure(BigDecimal.valueOf(value.getAsInt()), end, true);
    }

    /** Whether the number at {@code i} belongs to a word: after a Latin letter, 第 or a decimal point. */
    private boolean isNamePart(int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        boolean hyphen = before == '-' && QuantityUnit.isLatin(text, i - 2);
        return QuantityUnit.isLatin(text, i - 1)
                || before == '第'
                || before == '.'
                || hyphen
                || before == '/' && isDigit(i - 2);
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private int digitsEnd(int i) {
        int end = i;
        while (isDigit(end) || end > i && isSeparator(end) && isDigit(end + 1)) {
            end++;
        }
        return end;
    }

    private boolean isSeparator(int i) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        return c == '.' || c == ',' && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
    }

    private int chineseEnd(int i) {
        int end = i;
        while (end < text.length() && CHINESE.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
