package org.policyplan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables among the lines of a text: a line that names columns and the rows below it, cells parted by tabs or by bars, for
 * example {@code | 序号 | 重点任务 | 责任单位 |} and {@code | 1 | 修订预案 | 市应急局 |}; or each cell on a line of its own that ends in a
 * bar, as pages come out of some programs.
 */
final class TableLines {
    /**
     * A line of a table.
     *
     * @param columns the columns of the table
     * @param cells the bounds of its cells, first and last offset in turn; none where the line is set aside
     * @param reason why the line is set aside; null where it is a row
     */
    record TableLine(TableColumns columns, int[] cells, SetAside.@Nullable Reason reason) {}

    private static final int[] NO_CELLS = {};

    private final char[] chars;
    private final List<Line> lines;
    private final @Nullable TableLine[] found;

    /**
     * The tables of a text.
     *
     * @param chars the characters of the source
     * @param lines its lines
     */
    TableLines(char[] chars, List<Line> lines) {
        this.chars = chars;
        this.lines = lines;
        this.found = new TableLine[lines.size()];
    }

    /** For each line what it is in a table, or null where it stands in none. */
    @Nullable
    TableLine[] find() {
        int i = 0;
        while (i < found.length) {
            TableColumns columns = columns(i);
            i = columns == null ? readStack(i) : readTable(i, columns);
        }
        return found;
    }

    private @Nullable TableColumns columns(int line) {
        return TableColumns.of(chars, lines.get(line).content(), lines.get(line).end());
    }

    /** Reads a table from its head on and gives the number of the first line behind it. */
    private int readTable(int head, TableColumns columns) {
        setAside(head, columns, SetAside.Reason.TABLE_HEAD);
        int rows = 0;
        int i = head + 1;
        for (; i < found.length; i++) {
            TableColumns others = columns(i);
            if (others != null && !others.isLike(columns)) {
                break;
            }
            if (others != null) {
                setAside(i, columns, SetAside.Reason.TABLE_HEAD);
            } else if (isRule(lines.get(i))) {
                setAside(i, columns, SetAside.Reason.MARKUP);
            } else if (readRow(i, columns)) {
                rows++;
            } else if (!isHeading(i, columns)) {
                break;
            }
        }
        if (rows == 0) {
            for (int k = head; k < i; k++) {
                found[k] = null;
            }
        }
        return i;
    }

    /** Reads a table whose cells stand one below the other, if its head begins on a line, and gives the number of the next line to look at. */
    private int readStack(int head) {
        int count = 0;
        while (count < TableColumns.MOST && isCell(head + count) && !isNumber(head + count)) {
            count++;
        }
        TableColumns columns = count < TableColumns.FEWEST ? null : TableColumns.of(names(head, count));
        int row = head + count;
        if (columns == null || !columns.areNumbered() || !isStackedRow(row, count)) {
            return head + 1;
        }
        for (int i = head; i < row; i++) {
            setAside(i, columns, SetAside.Reason.TABLE_HEAD);
        }
        for (; isStackedRow(row, count); row += count) {
            readStackedRow(row, columns);
        }
        return row;
    }

    private String[] names(int head, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = cell(head + i);
        }
        return names;
    }

    private boolean isStackedRow(int first, int count) {
        boolean row = isNumber(first);
        for (int i = first + 1; i < first + count && row; i++) {
            row = isCell(i);
        }
        return row;
    }

    /** All cells belong to the first line; the others only hold their bars. */
    private void readStackedRow(int first, TableColumns columns) {
        int[] cells = new int[2 * columns.count()];
        for (int i = 0; i < columns.count(); i++) {
            Line line = lines.get(first + i);
            cells[2 * i] = line.content();
            cells[2 * i + 1] = line.end() - 1;
            found[first + i] = new TableLine(columns, i == 0 ? cells : NO_CELLS, null);
        }
    }

    /** Whether a line ends in a bar and holds no other: {@code 责任单位 |}. */
    private boolean isCell(int line) {
        if (line >= lines.size()) {
            return false;
        }
        Line words = lines.get(line);
        int bar = words.end() - 1;
        boolean cell = Glyphs.isBar(chars[bar]);
        for (int i = words.content(); i < bar && cell; i++) {
            cell = !Glyphs.isBar(chars[i]);
        }
        return cell;
    }

    private boolean isNumber(int line) {
        String words = isCell(line) ? cell(line) : "";
        return !words.isEmpty() && Glyphs.areDigits(words);
    }

    /** The words before the bar of a line. */
    private String cell(int line) {
        Line words = lines.get(line);
        return TableColumns.name(chars, words.content(), words.end() - 1);
    }

    private void setAside(int line, TableColumns columns, SetAside.Reason reason) {
        found[line] = new TableLine(columns, NO_CELLS, reason);
    }

    private boolean readRow(int line, TableColumns columns) {
        int[] cells = cells(line, columns);
        if (cells != null) {
            found[line] = new TableLine(columns, cells, null);
        }
        return cells != null;
    }

    private int @Nullable [] cells(int line, TableColumns columns) {
        return columns.cells(chars, lines.get(line).content(), lines.get(line).end());
    }

    /** Whether a line without cells is the heading of the row below it, as in 一、风险排查. */
    private boolean isHeading(int line, TableColumns columns) {
        if (found[line - 1] == null || line + 1 == found.length || columns(line + 1) != null) {
            return false;
        }
        Line words = lines.get(line);
        int[] next = cells(line + 1, columns);
        String head = new String(chars, words.content(), Math.min(words.end() - words.content(), 16));
        return next != null && next.length == 2 * columns.count() && MarkerReader.looksLikeMarker(head);
    }

    /** Whether a line holds nothing but bars, dashes and colons: {@code |---|:--:|}. */
    private boolean isRule(Line line) {
        boolean dash = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = chars[i];
            dash |= c == '-';
            if (c != '-' && c != ':' && !Glyphs.isBar(c) && !Glyphs.isBlank(c)) {
                return false;
            }
        }
        return dash;
    }
}
