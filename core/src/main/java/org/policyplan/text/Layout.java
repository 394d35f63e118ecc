package org.policyplan.text;

import java.nio.CharBuffer;
import java.util.BitSet;
import java.util.List;
import org.policyplan.model.Source;

/**
 * Turns the printed page into {@link LogicalText}: drops wraps, blanks and mark-up, and finds where paragraphs begin.
 *
 * <p>For example the two lines 责任单位：市经济信息 and 化委、市通信管理局 become one stretch 责任单位：市经济信息化委、市通信管理局.
 */
final class Layout {
    /** The common Han characters that are landmarks, as a step looks for them. */
    private static final CharacterSet LANDMARKS = CharacterSet.of("日")
            .and(MarkerReader.HEADS)
            .and(ClauseScanner.LEGEND_STARTS)
            .and(TargetHints.STARTS);

    private final Source source;
    private final List<SetAside> setAside;
    private final List<Line> lines;
    private final Offsets offsets;
    private final byte[] gaps;
    private final PositionSet blanks;
    private final PositionSet landmarks;
    private final PositionSet ascii;

    /** The characters of the source; {@link #append} moves those that are kept to its front. */
    private final char[] chars;

    private int length;

    /**
     * The layout of a text.
     *
     * @param name the name of its source
     * @param chars its characters, which become those of the logical text
     */
    Layout(String name, char[] chars) {
        this.source = Source.of(name, CharBuffer.wrap(chars));
        this.chars = chars;
        LineSplitter splitter = new LineSplitter(chars);
        this.lines = splitter.split();
        this.setAside = splitter.setAside();
        this.offsets = new Offsets(lines.size() + lines.size() / 4 + 1, chars.length);
        this.gaps = new byte[chars.length];
        this.blanks = new PositionSet(chars.length);
        this.landmarks = new PositionSet(chars.length);
        this.ascii = new PositionSet(chars.length);
    }

    List<SetAside> setAside() {
        return setAside;
    }

    LogicalText read() {
        BitSet paragraphs = new Paragraphs(chars, lines).starts();
        for (int i = 0; i < lines.size(); i++) {
            append(lines.get(i), paragraphs.get(i));
        }
        Punctuation.widen(chars, gaps, ascii, length);
        return new LogicalText(source, chars, offsets, gaps, blanks, landmarks, length);
    }

    private void append(Line line, boolean paragraph) {
        int gap = paragraph ? LogicalText.PARAGRAPH | LogicalText.LINE : LogicalText.LINE;
        int i = line.content();
        if (i > line.start()) {
            setAside.add(new SetAside(line.start(), i, SetAside.Reason.MARKUP));
            gap |= LogicalText.PARAGRAPH;
        }
        boolean run = false;
        int to = length;
        for (; i < line.end(); i++) {
            char c = chars[i];
            if (!Glyphs.isCommonHan(c)) {
                if (isLeftOut(c)) {
                    run = false;
                    gap |= gap(c, i);
                    continue;
                }
                c = mark(c, to);
            } else if (LANDMARKS.has(c)) {
                landmarks.add(to);
            }
            if (!run) {
                gap = partsSingles(line, i) ? 0 : gap;
                beginRun(to, i, gap);
                run = true;
                gap = 0;
            }
            chars[to++] = c;
        }
        length = to;
    }

    /** Notes that a character stands at a position that is no common Han character, and gives it as the plan writes it. */
    private char mark(char c, int position) {
        char normal = Glyphs.normalize(c);
        landmarks.add(position);
        if (normal < 0x80) {
            ascii.add(position);
        }
        return normal;
    }

    /** Whether the blanks before an offset only space out the characters of a word, as in 财 政 部 and 总　则. */
    private boolean partsSingles(Line line, int offset) {
        int before = offset - 1;
        while (before > line.content() && Glyphs.isBlank(chars[before])) {
            before--;
        }
        return before < offset - 1
                && before >= line.content()
                && Glyphs.isCommonHan(chars[before])
                && Glyphs.isCommonHan(chars[offset])
                && (before == line.content() || Glyphs.isBlank(chars[before - 1]))
                && (offset + 1 == line.end() || Glyphs.isBlank(chars[offset + 1]));
    }

    private void beginRun(int position, int offset, int gap) {
        offsets.add(position, offset);
        gaps[position] = (byte) gap;
        blanks.add(position);
        landmarks.add(position);
    }

    /** Whether a character is a blank or a mark of emphasis, which the logical text leaves out. */
    static boolean isLeftOut(char c) {
        return !Glyphs.isCommonHan(c) && (c == '*' || Glyphs.isBlank(c));
    }

    /** What a character that is left out leaves before the next one. */
    private int gap(char c, int at) {
        if (c == '*') {
            setAside.add(new SetAside(at, at + 1, SetAside.Reason.MARKUP));
            return 0;
        }
        boolean invisible = c >= '\u200B' && c <= '\u200F' || c == '\uFEFF';
        return c == '\u3000' ? LogicalText.WIDE_BLANK : invisible ? 0 : LogicalText.BLANK;
    }
}
