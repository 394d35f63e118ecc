package org.policyplan.text;

/** Makes half-width punctuation between Han characters full-width, for example {@code 市商务委,市科委.} becomes 市商务委，市科委。 */
final class Punctuation {
    private static final String HALF = ",.:;()";
    private static final String FULL = "，。：；（）";
    private static final int REACH = 400;

    private Punctuation() {}

    static void widen(char[] chars, byte[] gaps, PositionSet ascii, int length) {
        int[] open = new int[64];
        int depth = 0;
        boolean brackets = false;
        for (int i = ascii.next(0, length); i < length; i = ascii.next(i + 1, length)) {
            char c = chars[i];
            brackets |= c == '(' || c == ')';
            if (c == '(') {
                open[depth++ % open.length] = i;
            } else if (c == ')' && depth > 0 && i - open[(depth - 1) % open.length] < REACH) {
                widenPair(chars, open[--depth % open.length], i, length);
            } else if (c == '.' ? endsSentence(chars, gaps, i, length) : c == ',' || c == ':' || c == ';') {
                widenMark(chars, i, length);
            }
        }
        for (int i = ascii.next(0, length); brackets && i < length; i = ascii.next(i + 1, length)) {
            if (chars[i] == '(' || chars[i] == ')') {
                widenMark(chars, i, length);
            }
        }
    }

    private static void widenPair(char[] chars, int open, int close, int length) {
        boolean chinese = isChinese(chars, open - 1, length)
                || isChinese(chars, open + 1, length)
                || isChinese(chars, close - 1, length)
                || isChinese(chars, close + 1, length);
        if (chinese) {
            chars[open] = '（';
            chars[close] = '）';
        }
    }

    private static void widenMark(char[] chars, int at, int length) {
        boolean numeric = at > 0 && at + 1 < length && Glyphs.isDigit(chars[at - 1]) && Glyphs.isDigit(chars[at + 1]);
        if (!numeric && (isChinese(chars, at - 1, length) || isChinese(chars, at + 1, length))) {
            chars[at] = FULL.charAt(HALF.indexOf(chars[at]));
        }
    }

    /** A full stop, and not the dot of a marker ({@code 1.严控}), a decimal or a Latin name. */
    private static boolean endsSentence(char[] chars, byte[] gaps, int at, int length) {
        if (at == 0 || at + 1 < length && (Glyphs.isDigit(chars[at + 1]) && !isChinese(chars, at - 1, length))) {
            return false;
        }
        if (beginsFileType(chars, gaps, at + 1, length)) {
            return false;
        }
        if (isChinese(chars, at - 1, length) || chars[at - 1] == '%' || Glyphs.isClosing(chars[at - 1])) {
            return true;
        }
        int start = at;
        while (start > 0 && Glyphs.isDigit(chars[start - 1])) {
            start--;
        }
        boolean marker = start < at && (start == 0 || gaps[start] != 0 || !Glyphs.isHan(chars[start - 1]));
        return !marker && (at + 1 == length || isChinese(chars, at + 1, length));
    }

    /** Whether the type of a file begins at a position, as in 任务分工表.docx: no sentence begins with a small Latin letter. */
    private static boolean beginsFileType(char[] chars, byte[] gaps, int at, int length) {
        return at < length && gaps[at] == 0 && chars[at] >= 'a' && chars[at] <= 'z';
    }

    private static boolean isChinese(char[] chars, int at, int length) {
        return at >= 0 && at < length && Glyphs.isChinese(chars[at]);
    }
}
