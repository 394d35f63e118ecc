package org.policyplan.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A marker without its separator, for example （二十）: style {@link MarkerStyle#BRACKETED_CHINESE}, number 20.
 *
 * @param style the style
 * @param number the number, from 1
 */
public record Marker(MarkerStyle style, int number) {
    private static final List<MarkerStyle> STYLES = List.of(MarkerStyle.values());

    /**
     * Reads a marker as printed, without its separator; an ordinal may be printed in Arabic digits (第3条).
     *
     * @param text such as 一, （一）, 1, （1）, ①, 第三条 or 第一章
     * @return the marker, or empty where the text is none
     */
    public static Optional<Marker> parse(String text) {
        if (text.length() == 1 && MarkerStyle.circledValue(text.charAt(0)) > 0) {
            return Optional.of(new Marker(MarkerStyle.CIRCLED, MarkerStyle.circledValue(text.charAt(0))));
        }
        for (MarkerStyle style : STYLES) {
            int from = style.prefix().length();
            int to = text.length() - style.suffix().length();
            if (style == MarkerStyle.CIRCLED
                    || from >= to
                    || !text.startsWith(style.prefix())
                    || !text.endsWith(style.suffix())) {
                continue;
            }
            OptionalInt number = number(text.substring(from, to), style);
            if (number.isPresent()) {
                return Optional.of(new Marker(style, number.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt number(String text, MarkerStyle style) {
        boolean chinese = true;
        boolean arabic = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            chinese &= !Character.isDigit(c);
            arabic &= c >= '0' && c <= '9';
        }
        boolean fits = style.prefix().equals("第") ? chinese || arabic : style.isChinese() ? chinese : arabic;
        return fits ? ChineseNumeral.parse(text) : OptionalInt.empty();
    }

    /**
     * The canonical form.
     *
     * @return such as （二十）
     */
    @Override
    public String toString() {
        return style.format(number);
    }
}
