package org.policyplan.text;

import java.util.Arrays;

/**
 * A block of text without its blanks, that knows where each character stood, for example 到2025年 of 到 2025 年.
 *
 * <p>Half-width punctuation is made full-width, line ends stay as paragraph ends, and what stands in quotation marks
 * or title marks is known to be quoted.
 */
final class TargetText {
    /**
     * Longest quotation or bracket that is believed: an opening mark without its closing one must not swallow the
     * block.
     */
    private static final int LONGEST = 90;

    /** Longest quotation that is believed to be a name. */
    private static final int LONGEST_NAME = 22;

    private static final String OPENING = "“‘《「『〔〈";
    private static final String CLOSING = "”’》」』〕〉";
    private static final CharacterSet OPENING_MARKS = CharacterSet.of(OPENING);
    private static final CharacterSet UNUSUAL =
            CharacterSet.of(",;:∶()％﹪．﹒!?–―－‐‑−～〜∼").and('０', '９');

    final String text;

    /** The place in the block of each character; empty where nothing was left out. */
    private final int[] places;

    /** Empty where nothing is quoted. */
    private final boolean[] quoted;

    /** Empty where the text has no brackets. */
    private final int[] brackets;

    /** The text of a block. */
    TargetText(String block) {
        int blanks = 0;
        boolean unusual = false;
        boolean quotes = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (!Glyphs.isCommonHan(c)) {
                blanks += isBlank(c) ? 1 : 0;
                unusual |= UNUSUAL.has(c);
                quotes |= OPENING_MARKS.has(c);
            }
        }
        places = blanks == 0 ? new int[0] : places(block, blanks);
        text = blanks == 0 && !unusual ? block : normal(block, places);
        quoted = quotes ? quoted(text) : new boolean[0];
        brackets = text.indexOf('（') < 0 ? new int[0] : brackets(text);
    }

    private static boolean isBlank(char c) {
        return c != '\n' && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000');
    }

    /** The places of all characters that are no blank, and the end of the block. */
    private static int[] places(String block, int blanks) {
        int[] kept = new int[block.length() - blanks + 1];
        int count = 0;
        for (int i = 0; i < block.length(); i++) {
            if (!isBlank(block.charAt(i))) {
                kept[count++] = i;
            }
        }
        kept[count] = block.length();
        return kept;
    }

    /** The place in the block of the character at {@code i}. */
    int place(int i) {
        return places.length == 0 ? i : places[i];
    }

    /** Whether the character at {@code i} stands in a quotation, a title or 〔〕. */
    boolean isQuoted(int i) {
        return i < quoted.length && quoted[i];
    }

    /** The place of the bracket （ that the character at {@code i} stands in, or −1. */
    int bracketOf(int i) {
        return i < brackets.length ? brackets[i] : -1;
    }

    /** The character at {@code i}, or a line end where the text has none. */
    char at(int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }

    private static String normal(String block, int[] places) {
        int length = places.length == 0 ? block.length() : places.length - 1;
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            out.append(block.charAt(places.length == 0 ? i : places[i]));
        }
        for (int i = 0; i < length; i++) {
            char c = out.charAt(i);
            if (c == ',' && !(isDigit(out, i - 1) && isDigit(out, i + 1))) {
                out.setCharAt(i, '，');
            } else if (c >= '０' && c <= '９') {
                out.setCharAt(i, (char) (c - '０' + '0'));
            } else {
                out.setCharAt(i, normal(c));
            }
        }
        return out.toString();
    }

    private static char normal(char c) {
        return switch (c) {
            case ';' -> '；';
            case ':', '∶' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '％', '﹪' -> '%';
            case '．', '﹒' -> '.';
            case '!' -> '！';
            case '?' -> '？';
            case '–', '―', '－', '‐', '‑', '−' -> '-';
            case '～', '〜', '∼' -> '~';
            default -> c;
        };
    }

    private static boolean isDigit(CharSequence s, int i) {
        return i >= 0 && i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9';
    }

    private static boolean[] quoted(String text) {
        boolean[] out = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING_MARKS.has(text.charAt(i)) ? OPENING.indexOf(text.charAt(i)) : -1;
            int end = kind < 0 ? -1 : close(text, i, OPENING.charAt(kind), CLOSING.charAt(kind));
            if (end >= 0 && (text.charAt(i) != '“' || end - i <= LONGEST_NAME)) {
                Arrays.fill(out, i, end + 1, true);
                i = end;
            }
        }
        return out;
    }

    private static int[] brackets(String text) {
        int[] out = new int[text.length()];
        Arrays.fill(out, -1);
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '（' ? close(text, i, '（', '）') : -1;
            for (int k = i + 1; k < end; k++) {
                out[k] = i;
            }
            i = Math.max(i, end);
        }
        return out;
    }

    private static int close(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int i = open; i < text.length() && i < open + LONGEST; i++) {
            char c = text.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
