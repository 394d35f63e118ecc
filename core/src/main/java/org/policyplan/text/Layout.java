package org.policyplan.text;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Source;
import org.policyplan.text.TableLines.TableLine;

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

    /** What stands in a cell to say that there is nothing to say, beside blanks. */
    private static final CharacterSet NO_WORDS = CharacterSet.of("-—－–―─/／\\无 　");

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

    private final boolean mayHoldTable;
    private List<TableRow> rows = List.of();
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
        this.mayHoldTable = splitter.mayHoldTable();
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
        if (mayHoldTable) {
            appendWithTables(paragraphs);
        } else {
            for (int i = 0; i < lines.size(); i++) {
                append(lines.get(i), paragraphs.get(i));
            }
        }
        Punctuation.widen(chars, gaps, ascii, length);
        return new LogicalText(source, chars, offsets, gaps, blanks, landmarks, length, rows);
    }

    /** Appends all lines; each row of a table is a paragraph, and one begins behind it. */
    private void appendWithTables(BitSet paragraphs) {
        @Nullable TableLine[] tables = new TableLines(chars, lines).find();
        rows = new ArrayList<>();
        for (int i = 0; i < tables.length; i++) {
            TableLine row = tables[i];
            if (row == null) {
                append(lines.get(i), paragraphs.get(i) || i > 0 && tables[i - 1] != null);
            } else if (row.reason() != null) {
                setAside.add(new SetAside(lines.get(i).start(), lines.get(i).end(), row.reason()));
            } else {
                appendRow(lines.get(i), row);
            }
        }
    }

    private void appendRow(Line line, TableLine row) {
        TableColumns columns = row.columns();
        setBarsAside(line, columns);
        List<TableRow.Cell> cells = new ArrayList<>();
        int start = length;
        int numberEnd = start;
        int gap = LogicalText.PARAGRAPH | LogicalText.LINE;
        for (int i = 0; 2 * i < row.cells().length; i++) {
            int from = length;
            appendCell(row.cells()[2 * i], row.cells()[2 * i + 1], gap, columns.isRemark(i));
            numberEnd = i == 0 && columns.areNumbered() ? length : numberEnd;
            if (length > from && columns.isLabel(i)) {
                cells.add(new TableRow.Cell(columns.label(i), from, length));
            }
            boolean title = length > from && numberEnd > start && columns.isTitle(i);
            gap = length == start || title ? LogicalText.PARAGRAPH | LogicalText.LINE : LogicalText.BLANK;
        }
        if (length > start) {
            rows.add(new TableRow(start, length, numberEnd, columns.areNumbered(), cells));
        }
    }

    private void setBarsAside(Line line, TableColumns columns) {
        for (int i = line.start(); i < line.end(); i++) {
            if (i < line.content() || !columns.areTabbed() && Glyphs.isBar(chars[i])) {
                setAside.add(new SetAside(i, i + 1, SetAside.Reason.MARKUP));
            }
        }
    }

    /** Appends the words of a cell; those of a remark are set aside, and so are dashes and 无, which say that there are none. */
    private void appendCell(int from, int to, int gap, boolean remark) {
        int start = from;
        while (start < to && Glyphs.isBlank(chars[start])) {
            start++;
        }
        int end = to;
        while (end > start && Glyphs.isBlank(chars[end - 1])) {
            end--;
        }
        int word = start;
        while (word < end && NO_WORDS.has(chars[word])) {
            word++;
        }
        if (word < end && !remark) {
            append(start, end, gap);
        } else if (start < end) {
            setAside.add(new SetAside(start, end, word == end ? SetAside.Reason.MARKUP : SetAside.Reason.REMARK));
        }
    }

    private void append(Line line, boolean paragraph) {
        int gap = paragraph ? LogicalText.PARAGRAPH | LogicalText.LINE : LogicalText.LINE;
        int i = line.content();
        if (i > line.start()) {
            setAside.add(new SetAside(line.start(), i, SetAside.Reason.MARKUP));
            gap |= LogicalText.PARAGRAPH;
        }
        append(i, line.end(), gap);
    }

    /** Appends the characters between two offsets, before the first of which a gap stands. */
    private void append(int from, int end, int before) {
        int gap = before;
        boolean run = false;
        int to = length;
        for (int i = from; i < end; i++) {
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
                gap = partsSingles(from, end, i) ? 0 : gap;
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
    private boolean partsSingles(int from, int end, int offset) {
        int before = offset - 1;
        while (before > from && Glyphs.isBlank(chars[before])) {
            before--;
        }
        return before < offset - 1
                && before >= from
                && Glyphs.isCommonHan(chars[before])
                && Glyphs.isCommonHan(chars[offset])
                && (before == from || Glyphs.isBlank(chars[before - 1]))
                && (offset + 1 == end || Glyphs.isBlank(chars[offset + 1]));
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
