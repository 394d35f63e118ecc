package org.policyplan.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.ChineseNumeral;
import org.policyplan.model.Marker;
import org.policyplan.model.MarkerStyle;

/**
 * Reads the marker that may stand at a position, for example （二十） or {@code 1．}, whatever stands around it.
 *
 * <p>Decimals, years and ratios are none: {@code 1.5}, {@code 2025}, {@code 1∶1}.
 */
final class MarkerReader {
    private static final int LONGEST = 7;
    private static final int GREATEST = 500;
    private static final CharacterSet NUMERALS =
            CharacterSet.of("〇○零一二三四五六七八九十百千两廿卅").and('0', '9').and('０', '９');
    private static final CharacterSet CIRCLED =
            CharacterSet.of().and('①', '⑳').and('㉑', '㉟').and('㊱', '㊿');
    /** Markers of one character with brackets or a stop in it, as old word processors print them: ⑴, ⒈, ㈠. */
    private static final CharacterSet COMPOSED =
            CharacterSet.of().and('⑴', '⒇').and('⒈', '⒛').and('㈠', '㈩');

    static final CharacterSet HEADS =
            CharacterSet.of("第（(").and(NUMERALS).and(CIRCLED).and(COMPOSED);
    private static final String STOPS = ".．。﹒·｡․";

    private MarkerReader() {}

    /**
     * A marker and where it ends.
     *
     * @param marker the marker
     * @param start position of its first character
     * @param end position after its separator
     * @param text the text that it stands in
     * @param last position after its last character, where its separator begins
     */
    record Hit(Marker marker, int start, int end, LogicalText text, int last) {
        /** Its characters without the separator, brackets full-width; one of a single character is spelt out: （1） for ⑴. */
        String printed() {
            if (COMPOSED.has(text.charAt(start))) {
                return marker.toString();
            }
            return text.squeezed(start, last).replace('(', '（').replace(')', '）');
        }

        /** The same, where it stood before without garbage. */
        String printed(Names known) {
            return COMPOSED.has(text.charAt(start)) ? printed() : known.of(start, last);
        }

        /** Whether another one is the same marker, printed in whatever way. */
        boolean isLike(Hit other) {
            return marker.style() == other.marker.style() && marker.number() == other.marker.number();
        }
    }

    /** Whether a marker may begin with a character. */
    static boolean mayBegin(char c) {
        return HEADS.has(c);
    }

    /** Whether a stretch holds nothing but numerals, as the one in （二十） does. */
    static boolean isNumeral(LogicalText text, int from, int to) {
        int end = from;
        while (end < to && NUMERALS.has(text.charAt(end))) {
            end++;
        }
        return end == to;
    }

    static boolean looksLikeMarker(String head) {
        return !head.isEmpty() && mayBegin(head.charAt(0)) && read(LogicalText.of(head), 0) != null;
    }

    static @Nullable Hit read(LogicalText text, int at) {
        char c = text.at(at);
        if (!mayBegin(c)) {
            return null;
        }
        if (c == '第') {
            return readOrdinal(text, at);
        }
        if (c == '（' || c == '(') {
            return readBracketed(text, at);
        }
        if (Glyphs.isDigit(c)) {
            return readArabic(text, at);
        }
        if (COMPOSED.has(c)) {
            return new Hit(composed(c), at, separatorEnd(text, at + 1, "、.．"), text, at + 1);
        }
        return CIRCLED.has(c) ? readCircled(text, at) : readChinese(text, at);
    }

    private static Marker composed(char c) {
        if (c >= '㈠') {
            return new Marker(MarkerStyle.BRACKETED_CHINESE, c - '㈠' + 1);
        }
        return c >= '⒈'
                ? new Marker(MarkerStyle.ARABIC, c - '⒈' + 1)
                : new Marker(MarkerStyle.BRACKETED_ARABIC, c - '⑴' + 1);
    }

    private static @Nullable Hit readCircled(LogicalText text, int at) {
        Optional<Marker> marker = Marker.parse(text.squeezed(at, at + 1));
        return marker.isEmpty() ? null : new Hit(marker.get(), at, separatorEnd(text, at + 1, "、.．"), text, at + 1);
    }

    private static int numeralEnd(LogicalText text, int from, boolean arabic) {
        int end = from;
        while (end - from <= LONGEST
                && (arabic
                        ? Glyphs.isDigit(text.at(end))
                        : NUMERALS.has(text.at(end)) && !Glyphs.isDigit(text.at(end)))) {
            end++;
        }
        return end;
    }

    private static @Nullable Hit hit(LogicalText text, MarkerStyle style, int start, int from, int to, int end) {
        if (from == to || to - from > LONGEST) {
            return null;
        }
        var number = ChineseNumeral.parse(text, from, to);
        boolean valid = number.isPresent() && number.getAsInt() < GREATEST;
        if (!valid) {
            return null;
        }
        int last = style == MarkerStyle.PART
                ? to + 2
                : style == MarkerStyle.CHINESE || style == MarkerStyle.ARABIC ? to : to + 1;
        return new Hit(new Marker(style, number.getAsInt()), start, end, text, last);
    }

    private static @Nullable Hit readOrdinal(LogicalText text, int at) {
        boolean arabic = Glyphs.isDigit(text.at(at + 1));
        int end = numeralEnd(text, at + 1, arabic);
        MarkerStyle style = text.matches(end, "部分")
                ? MarkerStyle.PART
                : switch (text.at(end)) {
                    case '章' -> MarkerStyle.CHAPTER;
                    case '节' -> MarkerStyle.DIVISION;
                    case '条' -> MarkerStyle.ARTICLE;
                    default -> null;
                };
        if (style == null) {
            return null;
        }
        int after = end + (style == MarkerStyle.PART ? 2 : 1);
        if (style == MarkerStyle.ARTICLE && "规款第、，的至和".indexOf(text.at(after)) >= 0 && !text.hasBlankBefore(after)) {
            return null;
        }
        return hit(text, style, at, at + 1, end, separatorEnd(text, after, "、：:.．"));
    }

    private static @Nullable Hit readBracketed(LogicalText text, int at) {
        boolean arabic = Glyphs.isDigit(text.at(at + 1));
        int end = numeralEnd(text, at + 1, arabic);
        if (!Glyphs.isClosing(text.at(end))) {
            return null;
        }
        MarkerStyle style = arabic ? MarkerStyle.BRACKETED_ARABIC : MarkerStyle.BRACKETED_CHINESE;
        return hit(text, style, at, at + 1, end, separatorEnd(text, end + 1, "、.．"));
    }

    private static @Nullable Hit readArabic(LogicalText text, int at) {
        int end = numeralEnd(text, at, true);
        char separator = text.at(end);
        if (separator == '）' || separator == ')') {
            return hit(text, MarkerStyle.HALF_BRACKETED_ARABIC, at, at, end, end + 1);
        }
        boolean separated = STOPS.indexOf(separator) >= 0 || separator == '、';
        boolean decimal = Glyphs.isDigit(text.at(end + 1)) && separator != '、' && !isName(text, end + 1);
        if (!separated || decimal) {
            return null;
        }
        return hit(text, MarkerStyle.ARABIC, at, at, end, end + 1);
    }

    /** Whether a name or a year begins here, so that {@code 1.5G} and {@code 1.2025年} have the marker 1 before it. */
    private static boolean isName(LogicalText text, int at) {
        boolean year = text.at(at + 4) == '年' && Glyphs.isDigit(text.at(at + 3)) && text.at(at) == '2';
        return year || Glyphs.isDigit(text.at(at)) && Glyphs.isLetter(text.at(at + 1));
    }

    private static @Nullable Hit readChinese(LogicalText text, int at) {
        int end = numeralEnd(text, at, false);
        char separator = text.at(end);
        boolean separated =
                separator == '、' || separator == '.' || separator == '．' || separator == '。' && end - at <= 3;
        boolean blank = !separated && text.startsParagraph(at) && text.hasBlankBefore(end) && Glyphs.isHan(separator);
        if (!separated && !blank) {
            return null;
        }
        if (separated && NUMERALS.has(text.at(end + 1)) && isEnumeration(text, end + 1)) {
            return null;
        }
        return hit(text, MarkerStyle.CHINESE, at, at, end, separated ? end + 1 : end);
    }

    /** Whether numerals go on as in 一、二、三产业. */
    private static boolean isEnumeration(LogicalText text, int at) {
        int end = numeralEnd(text, at, false);
        return text.at(end) == '、' || "产级线类档批期季是楼者".indexOf(text.at(end)) >= 0;
    }

    private static int separatorEnd(LogicalText text, int at, String separators) {
        return text.at(at) != 0 && separators.indexOf(text.at(at)) >= 0 ? at + 1 : at;
    }
}
