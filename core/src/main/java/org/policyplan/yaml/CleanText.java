package org.policyplan.yaml;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.policyplan.finding.FindingCollector;
import org.policyplan.model.Source;

/** A text free of control characters: each is reported and stands as U+FFFD, so that all offsets hold. */
final class CleanText implements CharSequence {
    private static final char BOM = '\uFEFF';

    private final char[] chars;
    private final int length;
    private final Faults faults;

    /** For each surrogate pair its offset, less the pairs before it: its index in code points. */
    private int[] pairs = {};

    private int pairCount;

    private CleanText(char[] chars, int length, Faults faults) {
        this.chars = chars;
        this.length = length;
        this.faults = faults;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || isSurrogateOrMark(c)) {
                look(c, i);
            }
        }
    }

    /** The text that a file was decoded to, which becomes this text's own. */
    static CleanText of(String name, CharBuffer decoded, FindingCollector collector) {
        int marks = 0;
        while (marks < decoded.length() && decoded.charAt(marks) == BOM) {
            marks++;
        }
        char[] chars = marks == 0 ? decoded.array() : Arrays.copyOfRange(decoded.array(), marks, decoded.length());
        int length = decoded.length() - marks;
        Faults faults = new Faults(Source.of(name, CharBuffer.wrap(chars, 0, length)), collector);
        if (marks > 0) {
            faults.error("text.control", 0, 0, "U+FEFF");
        }
        return new CleanText(chars, length, faults);
    }

    /** A text that nobody wrote, such as one made of tokens: its faults and elements have no place. */
    static CleanText unplaced(String text, FindingCollector collector) {
        return new CleanText(text.toCharArray(), text.length(), new Faults(null, collector));
    }

    /** Full-width punctuation, which every line has, lies just above the surrogates. */
    private static boolean isSurrogateOrMark(char c) {
        return c >= Character.MIN_SURROGATE && (c <= Character.MAX_SURROGATE || c == BOM || c >= 0xFFFE);
    }

    private void look(char c, int at) {
        if (Character.isHighSurrogate(c)) {
            pairs = pairCount < pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(8, 2 * pairCount));
            pairs[pairCount] = at - pairCount++;
        } else if (isControl(c)) {
            faults.error("text.control", at, at + 1, name(c));
            chars[at] = '\uFFFD';
        }
    }

    /** Whether it has no place in a text; half a pair is none here. */
    static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t';
        }
        return c >= 0x7F && c < 0xA0 && c != 0x85 || c == BOM || c >= 0xFFFE;
    }

    static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }

    Faults faults() {
        return faults;
    }

    /** The characters, of which only the first {@link #length} count; not to be changed. */
    char[] array() {
        return chars;
    }

    /** The offset in UTF-16 units of an index in code points. */
    int offset(int codePoints) {
        if (pairCount == 0) {
            return codePoints;
        }
        int at = Arrays.binarySearch(pairs, 0, pairCount, codePoints);
        return codePoints + (at < 0 ? -at - 1 : at);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int offset) {
        return chars[offset];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** The offset of the first line break from an offset on, or the length of the text. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The offset of the line that an offset is in. */
    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && chars[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    @Override
    public String toString() {
        return substring(0, length);
    }
}
