package org.policyplan.text;

import java.util.List;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/**
 * The text without blanks, wraps and page numbers, for example 责任单位：市商务委 printed over two lines, each character with its offset in
 * the source.
 *
 * <p>Positions count its characters from 0; what stood before a character is kept as a gap, from which {@link #text} restores the blanks
 * that mean something. Thread-safe once built.
 */
final class LogicalText implements CharSequence {
    static final int BLANK = 1;
    static final int WIDE_BLANK = 2;
    static final int LINE = 4;
    static final int PARAGRAPH = 8;

    private static final Source NOWHERE = Source.of("", "");

    private final Source source;
    private final char[] chars;
    private final Offsets offsets;
    private final byte[] gaps;
    private final PositionSet blanks;
    private final PositionSet landmarks;
    private final int length;
    private final List<TableRow> rows;

    /**
     * A text.
     *
     * @param gaps what stood before each character: {@link #BLANK}, {@link #LINE} and so on, or 0
     * @param blanks the positions of all gaps
     * @param landmarks the positions at which something may begin or end: those of all gaps, of all that is no common Han character and
     *     of the few Han characters that a step looks for, so that it need not look at the others
     * @param rows the rows of its tables, in their order
     */
    LogicalText(
            Source source,
            char[] chars,
            Offsets offsets,
            byte[] gaps,
            PositionSet blanks,
            PositionSet landmarks,
            int length,
            List<TableRow> rows) {
        this.source = source;
        this.chars = chars;
        this.offsets = offsets;
        this.gaps = gaps;
        this.blanks = blanks;
        this.landmarks = landmarks;
        this.length = length;
        this.rows = rows;
    }

    /** A text of one line, for looking at a few words by themselves. */
    static LogicalText of(String words) {
        return of(words.toCharArray());
    }

    /** A text of one line, whose characters may change; all are landmarks. */
    static LogicalText of(char[] chars) {
        PositionSet all = new PositionSet(chars.length);
        for (int i = 0; i < chars.length; i++) {
            all.add(i);
        }
        return new LogicalText(NOWHERE, chars, Offsets.SAME, new byte[chars.length], all, all, chars.length, List.of());
    }

    /** The text up to a position. */
    LogicalText upTo(int position) {
        return new LogicalText(
                source, chars, offsets, gaps, blanks, landmarks, position, TableRow.before(rows, position));
    }

    /** The rows of its tables, in their order. */
    List<TableRow> rows() {
        return rows;
    }

    /** The text with other landmarks; all of its positions make each step look at each character. */
    LogicalText withLandmarks(PositionSet others) {
        return new LogicalText(source, chars, offsets, gaps, blanks, others, length, rows);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int position) {
        return chars[position];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return squeezed(from, to);
    }

    @Override
    public String toString() {
        return squeezed(0, length);
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

    /** The first colon from one position on, or {@code to}. */
    int nextColon(int from, int to) {
        int colon = nextLandmark(from, to);
        while (colon < to && !Glyphs.isColon(chars[colon])) {
            colon = nextLandmark(colon + 1, to);
        }
        return colon;
    }

    /** The first landmark from one position on, or {@code to}: a character that a step may look for, or one behind a gap. */
    int nextLandmark(int from, int to) {
        return landmarks.next(from, to);
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
        char first = word.charAt(0);
        int last = Math.min(to, length) - word.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (chars[i] == first && matches(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The first start of a paragraph after a position, at most {@code to}. */
    int paragraphEnd(int position, int to) {
        int end = blanks.next(position + 1, to);
        while (end < to && !startsParagraph(end)) {
            end = blanks.next(end + 1, to);
        }
        return end;
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
        return words(from, to, false);
    }

    /** The words as {@link #text} gives them, but with a line end where a paragraph begins. */
    String lines(int from, int to) {
        return words(from, to, true);
    }

    private String words(int from, int to, boolean lines) {
        int gap = nextKept(from + 1, to, lines);
        if (gap >= to) {
            return from < to ? squeezed(from, to) : "";
        }
        StringBuilder out = new StringBuilder(to - from + 8);
        int start = from;
        for (; gap < to; gap = nextKept(gap + 1, to, lines)) {
            out.append(chars, start, gap - start).append(lines && startsParagraph(gap) ? '\n' : ' ');
            start = gap;
        }
        return out.append(chars, start, to - start).toString();
    }

    /** The first position from one on before which {@link #text} has a blank, or {@code to}. */
    int nextBlank(int from, int to) {
        return nextKept(from, to, false);
    }

    /** The first position from one on before which {@link #lines} has a line end or a blank, or {@code to}. */
    int nextLineOrBlank(int from, int to) {
        return nextKept(from, to, true);
    }

    private int nextKept(int from, int to, boolean lines) {
        int next = blanks.next(from, to);
        while (next < to && !keepsBlank(next) && !(lines && startsParagraph(next))) {
            next = blanks.next(next + 1, to);
        }
        return next;
    }

    /** The first position from one on before which a blank or a wrap stands, or {@code to}. */
    int nextGap(int from, int to) {
        return blanks.next(from, to);
    }

    /** Whether the words from one position to another hold a word, no blank within it. */
    boolean holds(String word, int from, int to) {
        int at = indexOf(word, from, to);
        while (at >= 0 && nextBlank(at + 1, at + word.length()) < at + word.length()) {
            at = indexOf(word, at + 1, to);
        }
        return at >= 0;
    }

    /** The position of the character at an offset in {@link #text} from a position on. */
    int position(int from, int offset) {
        int position = from;
        for (int left = offset; left > 0; left--) {
            position++;
            left -= left > 1 && keepsBlank(position) ? 1 : 0;
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
        return position < length ? offsets.at(position) : length == 0 ? 0 : offsets.at(length - 1) + 1;
    }

    int end(int position) {
        return position == 0 ? start(0) : offsets.at(position - 1) + 1;
    }

    Source source() {
        return source;
    }

    Origin origin(int from, int to) {
        int start = start(from);
        return Origin.of(source, start, Math.max(start, end(to)));
    }
}
