package org.policyplan.text;

import java.text.Normalizer;

/** What a single character is in a Chinese text, for example 。 ends a sentence and （ opens a bracket. */
final class Glyphs {
    static final String OPENING_MARKS = "（([〔［【｛{﹝";
    static final String CLOSING_MARKS = "）)]〕］】｝}﹞";
    static final String COLONS = "：:∶﹕";
    private static final CharacterSet OPENING = CharacterSet.of(OPENING_MARKS);
    private static final CharacterSet CLOSING = CharacterSet.of(CLOSING_MARKS);
    private static final CharacterSet BRACKETS = CharacterSet.of(OPENING_MARKS, CLOSING_MARKS);
    private static final CharacterSet PUNCTUATION = CharacterSet.of("，。、；：？！“”‘’《》〈〉（）〔〕［］【】—…·「」『』");

    private Glyphs() {}

    static boolean isBlank(char c) {
        if (c > '\u3000') {
            return c == '\uFEFF';
        }
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200F'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u0085';
    }

    /** Whether the character is one of the common Han characters, which most are and which no mark is. */
    static boolean isCommonHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    static boolean isHan(char c) {
        return isCommonHan(c)
                || c >= '\u3400' && c <= '\u4DBF'
                || c == '〇'
                || c == '々'
                || c >= '\uF900' && c <= '\uFAFF'
                || Character.isSurrogate(c);
    }

    /** Whether the character is Han or punctuation of a Chinese text, beside which a blank has no meaning. */
    static boolean isChinese(char c) {
        return isHan(c) || isPunctuation(c);
    }

    static boolean isPunctuation(char c) {
        return PUNCTUATION.has(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean areDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean areHan(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean endsSentence(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？' || c == ';';
    }

    static boolean isOpening(char c) {
        return OPENING.has(c);
    }

    static boolean isClosing(char c) {
        return CLOSING.has(c);
    }

    static boolean isBracket(char c) {
        return BRACKETS.has(c);
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':' || c == '∶' || c == '﹕';
    }

    /** Whether the character parts the cells of a table in a line, as in {@code | 1 | 修订预案 |}. */
    static boolean isBar(char c) {
        return c == '|' || c == '｜';
    }

    /** The character as the plan writes it: half-width digits and letters, 《》 for «», a unified Han character for a compatibility one. */
    static char normalize(char c) {
        if (c < 0x80 || isCommonHan(c)) {
            return c;
        }
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '％') {
            return (char) (c - 0xFEE0);
        }
        if (c == '«') {
            return '《';
        }
        if (c == '»') {
            return '》';
        }
        boolean compatible = c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
        return compatible ? unified(c) : c;
    }

    private static char unified(char c) {
        String unified = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return unified.length() == 1 ? unified.charAt(0) : c;
    }

    /** The width in columns of a fixed-pitch print: 2 for Chinese characters, 1 for others. */
    static int width(char c) {
        return c < 0x1100 ? 1 : 2;
    }
}
