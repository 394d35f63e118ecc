package org.policyplan.text;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.ChineseNumeral;
import org.policyplan.model.Marker;
import org.policyplan.model.MarkerStyle;

/**
 * One row of a table in the text, for example 1, 修订预案, 市应急局 and 2024年6月底前: number, text and responsibility, one behind the other.
 *
 * @param start position of its first character in the logical text
 * @param end position after its last one
 * @param numberEnd position after its number; {@code start} where it has none
 * @param numbered whether the table has a column of numbers
 * @param cells the cells of its responsibility that aren't empty
 */
record TableRow(int start, int end, int numberEnd, boolean numbered, List<Cell> cells) {
    private static final int LONGEST_MARKER = 16;

    /**
     * A cell of the responsibility.
     *
     * @param label what the head of its column announces
     * @param start position of its first character
     * @param end position after its last one
     */
    record Cell(Vocabulary.Label label, int start, int end) {}

    /** The rows that begin before a position. */
    static List<TableRow> before(List<TableRow> rows, int position) {
        int count = rows.size();
        while (count > 0 && rows.get(count - 1).start() >= position) {
            count--;
        }
        return rows.subList(0, count);
    }

    /** The number of the first row that begins at or behind a position. */
    static int firstFrom(List<TableRow> rows, int position) {
        int first = 0;
        while (first < rows.size() && rows.get(first).start() < position) {
            first++;
        }
        return first;
    }

    /** Position where the responsibility begins, or the end of the row. */
    int textEnd() {
        return cells.isEmpty() ? end : cells.get(0).start();
    }

    /** The marker in the column of numbers, or where there is none the one that the text begins with; null where there is neither. */
    MarkerReader.@Nullable Hit marker(LogicalText text) {
        int limit = numbered ? numberEnd : textEnd();
        if (limit == start) {
            return null;
        }
        LogicalText head = LogicalText.of(text.squeezed(start, Math.min(limit, start + LONGEST_MARKER)));
        MarkerReader.Hit hit = MarkerReader.read(head, 0);
        if (hit != null) {
            return new MarkerReader.Hit(hit.marker(), start, start + hit.end(), text, start + hit.last());
        }
        return numbered ? number(text) : null;
    }

    /** The marker that a number alone is: 1, 十二. */
    private MarkerReader.@Nullable Hit number(LogicalText text) {
        if (numberEnd - start > LONGEST_MARKER || !MarkerReader.isNumeral(text, start, numberEnd)) {
            return null;
        }
        OptionalInt number = ChineseNumeral.parse(text, start, numberEnd);
        if (number.isEmpty()) {
            return null;
        }
        MarkerStyle style = Glyphs.isDigit(text.at(start)) ? MarkerStyle.ARABIC : MarkerStyle.CHINESE;
        return new MarkerReader.Hit(new Marker(style, number.getAsInt()), start, numberEnd, text, numberEnd);
    }

    /** Whether the row is the heading of those below it: words in the column of numbers, and nothing beside them. */
    boolean isHeading(MarkerReader.@Nullable Hit marker) {
        return numberEnd == end && (marker == null || marker.end() < end);
    }
}
