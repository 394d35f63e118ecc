package org.policyplan.text;

import java.text.Normalizer;

/** What a single character is in a Chinese text, for example 。 ends a sentence and （ opens a bracket. */
final class Glyphs {
    private static final String OPENING = "（([〔［【｛{﹝";
    private static final String CLOSING = "）)]〕］】｝}﹞";
    private static final String PUNCTUATION = "，。、；：？！“”‘’《》〈〉（）〔〕［］【】—…·「」『』";

    private Glyphs() {}

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\uFEFF'
                || c >= '\u2000' && c <= '\u200F'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u0085';
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF'
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
        return c > 0x7F && PUNCTUATION.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean endsSentence(char c) {
        return c == '。' || c == '；' || c == '！' || c == '？' || c == ';';
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':' || c == '∶' || c == '﹕';
    }

    /** The character as the plan writes it: half-width digits and letters, 《》 for «», a unified Han character for a compatibility one. */
    static char normalize(char c) {
        if (c < 0x80) {
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
