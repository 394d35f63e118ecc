package org.policyplan.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as the line at its head names them, for example 序号, 重点任务, 责任单位 and 完成时限.
 *
 * <p>The first labels behind a column of text, and all labels behind them, are the responsibility of a row; a column of text behind a
 * label is a remark, as 备注 is.
 */
final class TableColumns {
    static final int FEWEST = 3;
    static final int MOST = 30;
    private static final int LONGEST_NAME = 12;
    private static final WordSet NUMBER_NAMES = WordSet.of("序号", "编号", "序");
    private static final WordSet TITLE_ENDS = WordSet.of("任务", "事项", "项目", "重点工作", "任务名称", "项目名称", "事项名称");

    private final boolean tabs;
    private final String[] names;
    private final Vocabulary.Label[] labels;
    private final boolean numbered;

    /** The first column of the responsibility. */
    private final int firstLabel;

    private TableColumns(boolean tabs, String[] names) {
        this.tabs = tabs;
        this.names = names;
        this.labels = new Vocabulary.Label[names.length];
        this.numbered = NUMBER_NAMES.contains(names[0], 0, names[0].length());
        int first = names.length;
        boolean text = false;
        for (int i = 0; i < names.length; i++) {
            labels[i] = Vocabulary.label(names[i]);
            first = text && labels[i] != Vocabulary.Label.NONE ? Math.min(first, i) : first;
            text |= labels[i] == Vocabulary.Label.NONE && !(i == 0 && numbered);
        }
        this.firstLabel = first;
    }

    /** The columns that a line between two offsets names; null where it is no head of a table. */
    static @Nullable TableColumns of(char[] chars, int start, int end) {
        boolean tabs = separators(chars, start, end, true) >= FEWEST - 1;
        int[] bounds =
                tabs || separators(chars, start, end, false) >= FEWEST - 1 ? bounds(chars, start, end, tabs) : null;
        if (bounds == null || bounds.length < 2 * FEWEST) {
            return null;
        }
        String[] names = new String[bounds.length / 2];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(chars, bounds[2 * i], bounds[2 * i + 1]);
        }
        return of(tabs, names);
    }

    /** The columns that cells name which stand one below the other, bars behind them; null where they are no head of a table. */
    static @Nullable TableColumns of(String[] names) {
        return of(false, names);
    }

    private static @Nullable TableColumns of(boolean tabs, String[] names) {
        for (String name : names) {
            if (name.length() > LONGEST_NAME) {
                return null;
            }
        }
        TableColumns columns = new TableColumns(tabs, names);
        return columns.holdResponsibility() ? columns : null;
    }

    /** The words of a cell, cut behind the longest name that there may be. */
    static String name(char[] chars, int from, int to) {
        StringBuilder name = new StringBuilder(LONGEST_NAME + 1);
        for (int i = from; i < to && name.length() <= LONGEST_NAME; i++) {
            if (!Layout.isLeftOut(chars[i])) {
                name.append(Glyphs.normalize(chars[i]));
            }
        }
        return name.toString();
    }

    /** Whether agencies stand in one of the columns, and none in a column before the text. */
    private boolean holdResponsibility() {
        boolean behind = false;
        for (int i = 0; i < labels.length; i++) {
            if (isRole(labels[i]) && i < firstLabel) {
                return false;
            }
            behind |= isRole(labels[i]);
        }
        return behind;
    }

    private static boolean isRole(Vocabulary.Label label) {
        return switch (label) {
            case LEAD, RESPONSIBLE, SUPPORT -> true;
            case NONE, DEADLINE, PERSON -> false;
        };
    }

    private static boolean isSeparator(char c, boolean tabs) {
        return tabs ? c == '\t' : Glyphs.isBar(c);
    }

    private static int separators(char[] chars, int start, int end, boolean tabs) {
        int count = 0;
        for (int i = start; i < end && count < FEWEST; i++) {
            count += isSeparator(chars[i], tabs) ? 1 : 0;
        }
        return count;
    }

    /**
     * The bounds of the cells of a line, first and last offset in turn, without a bar at the head and at the end.
     *
     * @return null where the cells are too many for a table
     */
    private static int @Nullable [] bounds(char[] chars, int start, int end, boolean tabs) {
        int from = !tabs && Glyphs.isBar(chars[start]) ? start + 1 : start;
        int to = !tabs && end - 1 > from && Glyphs.isBar(chars[end - 1]) ? end - 1 : end;
        int[] bounds = new int[2 * MOST];
        int count = 0;
        int cell = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isSeparator(chars[i], tabs)) {
                if (count == MOST) {
                    return null;
                }
                bounds[2 * count] = cell;
                bounds[2 * count++ + 1] = i;
                cell = i + 1;
            }
        }
        return Arrays.copyOf(bounds, 2 * count);
    }

    /**
     * The bounds of the cells of a row, first and last offset in turn; cells at its end may be missing.
     *
     * @return null where a line between two offsets is no row: nothing parts cells in it, or words stand behind the last column
     */
    int @Nullable [] cells(char[] chars, int start, int end) {
        int first = start;
        while (tabs && first > 0 && (chars[first - 1] == '\t' || chars[first - 1] == ' ')) {
            first--;
        }
        boolean row = separators(chars, first, end, tabs) > 0 || tabs && endsInTab(chars, end);
        int[] bounds = row ? bounds(chars, first, end, tabs) : null;
        return bounds == null || bounds.length > 2 * names.length ? null : bounds;
    }

    /** Whether a tab stands behind the last word of a line. */
    private static boolean endsInTab(char[] chars, int end) {
        int at = end;
        while (at < chars.length && chars[at] == ' ') {
            at++;
        }
        return at < chars.length && chars[at] == '\t';
    }

    /** Whether another table has the same columns, as it has behind a page break. */
    boolean isLike(TableColumns other) {
        return tabs == other.tabs && Arrays.equals(names, other.names);
    }

    int count() {
        return names.length;
    }

    boolean areTabbed() {
        return tabs;
    }

    /** Whether the first column holds the numbers of the rows. */
    boolean areNumbered() {
        return numbered;
    }

    boolean isLabel(int column) {
        return column >= firstLabel && labels[column] != Vocabulary.Label.NONE;
    }

    Vocabulary.Label label(int column) {
        return labels[column];
    }

    boolean isRemark(int column) {
        return column > firstLabel && labels[column] == Vocabulary.Label.NONE;
    }

    /** Whether a column holds the titles of the rows, of which the next one holds the text. */
    boolean isTitle(int column) {
        return column + 1 < firstLabel && TITLE_ENDS.isTailOf(names[column]);
    }
}
