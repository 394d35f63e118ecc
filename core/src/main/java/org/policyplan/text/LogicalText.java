package org.policyplan.text;

import java.util.Arrays;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/**
 * The text without blanks, wraps and page numbers, for example 责任单位：市商务委 printed over two lines, each character with its offset in
 * the source.
 *
 * <p>Positions count its characters from 0; what stood before a character is kept as a gap, from which {@link #text} restores the blanks
 * that mean something. Thread-safe once built.
 */
final class LogicalText {
    static final int BLANK = 1;
    static final int WIDE_BLANK = 2;
    static final int LINE = 4;
    static final int PARAGRAPH = 8;

    private final Source source;
    private final char[] chars;
    private final int[] offsets;
    private final byte[] gaps;
    private final int length;

    LogicalText(Source source, char[] chars, int[] offsets, byte[] gaps, int length) {
        this.source = source;
        this.chars = chars;
        this.offsets = offsets;
        this.gaps = gaps;
        this.length = length;
    }

    /** A text of one line, for looking at a few words by themselves. */
    static LogicalText of(String words) {
        char[] chars = words.toCharArray();
        int[] offsets = new int[chars.length];
        Arrays.setAll(offsets, i -> i);
        return new LogicalText(Source.of("", words), chars, offsets, new byte[chars.length], chars.length);
    }

    /** The text up to a position. */
    LogicalText upTo(int position) {
        return new LogicalText(source, chars, offsets, gaps, position);
    }

    int length() {
        return length;
    }

    /** The character at a position, or U+0000 outside the text. */
    char at(int position) {
        return position >= 0 && position < length ? chars[position] : 0;
    }

    boolean startsLine(int position) {
        return position <= 0 || position < length && (gaps[position] & (LINE | PARAGRAPH)) != 0;
    }

    boolean startsParagraph(int position) {
        return position <= 0 || position >= length || (gaps[position] & PARAGRAPH) != 0;
    }

    boolean hasBlankBefore(int position) {
        return position >= 0 && position < length && gaps[position] != 0;
    }

    boolean matches(int position, String word) {
        if (position < 0 || position + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[position + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int indexOf(String word, int from, int to) {
        for (int i = Math.max(0, from); i + word.length() <= Math.min(to, length); i++) {
            if (matches(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The first start of a paragraph after a position, at most {@code to}. */
    int paragraphEnd(int position, int to) {
        int end = position + 1;
        while (end < to && !startsParagraph(end)) {
            end++;
        }
        return Math.min(end, to);
    }

    /** The first start of a paragraph at or before a position, at least {@code from}. */
    int paragraphStart(int position, int from) {
        int start = position;
        while (start > from && !startsParagraph(start)) {
            start--;
        }
        return start;
    }

    String squeezed(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** The words from one position to another, with the blanks that were printed within a line or that part Latin words. */
    String text(int from, int to) {
        StringBuilder out = new StringBuilder(to - from + 8);
        for (int i = from; i < to; i++) {
            if (i > from && keepsBlank(i)) {
                out.append(' ');
            }
            out.append(chars[i]);
        }
        return out.toString();
    }

    /** The position of the character at an offset in {@link #text} from a position on. */
    int position(int from, int offset) {
        int position = from;
        for (int left = offset; left > 0; left--, position++) {
            if (position > from && keepsBlank(position)) {
                left--;
            }
        }
        return position;
    }

    private boolean keepsBlank(int position) {
        int gap = gaps[position];
        if (gap == 0) {
            return false;
        }
        char before = chars[position - 1];
        char after = chars[position];
        if ((gap & (LINE | PARAGRAPH)) != 0) {
            return Glyphs.isLetter(before) && Glyphs.isLetter(after);
        }
        return !Glyphs.isPunctuation(before) && !Glyphs.isPunctuation(after);
    }

    int start(int position) {
        return position < length ? offsets[position] : length == 0 ? 0 : offsets[length - 1] + 1;
    }

    int end(int position) {
        return position == 0 ? start(0) : offsets[position - 1] + 1;
    }

    Source source() {
        return source;
    }

    Origin origin(int from, int to) {
        return Origin.of(source, start(from), Math.max(start(from), end(to)));
    }
}
