package org.policyplan.yaml;

import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** How a text is written in YAML: plain where every reader, of any version of YAML, takes it as just that text. */
final class YamlStyle {
    /** What a plain text can't begin with, or had better not. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

    private static final String NUMBER_PARTS = "0123456789abcdefxoABCDEFXO_+-.:,tTzZ ";

    private static final Set<String> WORDS = Set.of(
            "y",
            "n",
            "yes",
            "no",
            "on",
            "off",
            "true",
            "false",
            "null",
            ".inf",
            "+.inf",
            ".nan",
            "inf",
            "nan",
            "infinity");

    private YamlStyle() {}

    static ScalarStyle of(String text) {
        if (text.isEmpty() || isBlank(text.charAt(0)) || hasUnusual(text)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.indexOf('\n') >= 0) {
            return isBlock(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        return isPlain(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Halves of pairs, control characters, tabs and line ends other than LF. */
    private static boolean hasUnusual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c < ' ' && c != '\n' || isUnusual(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnusual(char c) {
        return Character.isSurrogate(c) || c == 0x85 || c == 0x2028 || c == 0x2029 || CleanText.isControl(c);
    }

    /** Lines without a blank at their end, and no empty line at the end. */
    private static boolean isBlock(String text) {
        for (int eol = text.indexOf('\n'); eol >= 0; eol = text.indexOf('\n', eol + 1)) {
            if (eol > 0 && text.charAt(eol - 1) != '\n' && isBlank(text.charAt(eol - 1))) {
                return false;
            }
        }
        return !text.endsWith("\n\n") && (text.endsWith("\n") || !isBlank(text.charAt(text.length() - 1)));
    }

    private static boolean isPlain(String text) {
        return INDICATORS.indexOf(text.charAt(0)) < 0
                && !isBlank(text.charAt(text.length() - 1))
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !looksLikeNumber(text)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Integers of any base, decimals, dates, times and base-60 numbers; and a few texts that are none. */
    private static boolean looksLikeNumber(String text) {
        char first = text.charAt(0);
        if (first != '+' && first != '.' && (first < '0' || first > '9')) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (NUMBER_PARTS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
