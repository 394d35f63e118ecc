package org.policyplan.examples.tasktable;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a title, a header that stays in sight and on every printed page, filters, and a row for each thing. */
final class TableSheet {
    private static final int TITLE = 0;
    private static final int HEADER = 1;
    private static final String TEXT_FORMAT = "@";
    private static final double POINTS_OF_A_LINE = 15;
    /** The highest row that Excel shows. */
    private static final double HIGHEST = 409;

    private final Worksheet sheet;
    private final String title;
    private final List<Column> columns;

    TableSheet(Worksheet sheet, String title, List<Column> columns) {
        this.sheet = sheet;
        this.title = title;
        this.columns = columns;
    }

    void write(List<List<Object>> rows) {
        head();
        int row = HEADER;
        for (List<Object> cells : rows) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                cell(row, column, cells.get(column));
            }
            sheet.rowHeight(row, height(cells));
        }
        sheet.setAutoFilter(HEADER, 0, row, columns.size() - 1);
        print();
    }

    private void head() {
        sheet.value(TITLE, 0, CellText.of(title));
        sheet.range(TITLE, 0, TITLE, columns.size() - 1).merge();
        sheet.rowHeight(TITLE, 30);
        sheet.style(TITLE, 0)
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(HEADER, column, columns.get(column).title());
            style(HEADER, column)
                    .bold()
                    .fillColor("D9E2F3")
                    .horizontalAlignment("center")
                    .set();
        }
        sheet.freezePane(0, HEADER + 1);
    }

    /** Set, as not every program makes a row as high as its wrapped text; a line of Han characters holds one less than would fit. */
    private double height(List<Object> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            int room = columns.get(column).width() - 2;
            lines = Math.max(lines, (width(cells.get(column).toString()) + room - 1) / room);
        }
        return Math.min(HIGHEST, POINTS_OF_A_LINE * lines + 3);
    }

    /** The width in characters of the default font; a Han character takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    /** Text is written as text, whatever it begins with, and stays text when somebody edits the cell: {@code =1+1} is never computed. */
    private void cell(int row, int column, Object value) {
        StyleSetter style = style(row, column);
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, CellText.of(value.toString()));
            style.format(TEXT_FORMAT);
        }
        style.set();
    }

    private StyleSetter style(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.wrapText(true).verticalAlignment(row == HEADER ? "center" : "top").borderStyle(BorderStyle.THIN);
        return style;
    }

    /** A4 landscape, as wide as the page and as long as it takes. */
    private void print() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(TITLE, HEADER);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    }
}
