package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a source into printed lines and sets page numbers and rules aside, for example {@code —４—} on a line of its own. */
final class LineSplitter {
    private static final String DASHES = "-—－–―─·•~_＿";
    private static final CharacterSet PAGE_NUMBER_STARTS =
            CharacterSet.of(DASHES, "第").and('0', '9').and('０', '９');

    private static final CharacterSet PAGE_NUMBER_ENDS =
            CharacterSet.of("页共/，,").and(PAGE_NUMBER_STARTS);

    private static final CharacterSet MARKUP = CharacterSet.of("#>-•●■◆▪*");
    private static final int LONGEST_MARKUP = 6;

    private final char[] raw;
    private final List<Line> lines = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private boolean page;

    /** Whether a line stands behind a page break or a page number. */
    private boolean pages;

    /** Whether a line has two tabs or two bars, as each line of a table has, or ends in a bar, as one with a single cell does. */
    private boolean cells;

    LineSplitter(char[] raw) {
        this.raw = raw;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** Whether a table may stand in the text; known once it is split. */
    boolean mayHoldTable() {
        return cells;
    }

    List<Line> split() {
        int start = 0;
        while (start <= raw.length) {
            start = readLine(start) + 1;
        }
        List<Line> kept = new PageLines(raw, lines, pages, cells, setAside).removed();
        return new TableOfContents(raw, kept, setAside).removed();
    }

    /** Reads the line that begins at an offset and gives the offset of its end. */
    private int readLine(int start) {
        int end = start;
        int width = 0;
        int separators = 0;
        boolean colon = false;
        for (; end < raw.length; end++) {
            char c = raw[end];
            if (Glyphs.isCommonHan(c)) {
                width += 2;
            } else if (isLineEnd(c)) {
                break;
            } else if (Glyphs.isBlank(c)) {
                separators += c == '\t' ? 1 : 0;
            } else {
                width += Glyphs.width(c);
                colon |= Glyphs.isColon(c);
                separators += Glyphs.isBar(c) ? 1 : 0;
            }
        }
        cells |= separators > 1;
        add(start, end, width, colon);
        page |= end < raw.length && raw[end] == '\f';
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c <= '\r' && c >= '\n' && c != '\u000B' || c == '\u2028' || c == '\u2029';
    }

    /** Adds the line between two offsets. */
    private void add(int from, int to, int width, boolean colon) {
        int start = from;
        int indent = 0;
        while (start < to && Glyphs.isBlank(raw[start])) {
            char c = raw[start++];
            indent += c == '\u3000' || c == '\u2003'
                    ? 2
                    : c == '\t' ? 4 : c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' ? 0 : 1;
        }
        int end = to;
        while (end > start && Glyphs.isBlank(raw[end - 1])) {
            end--;
        }
        if (start == end) {
            return;
        }
        cells |= Glyphs.isBar(raw[end - 1]);
        if (isPageNumber(start, end)) {
            setAside.add(new SetAside(start, end, SetAside.Reason.PAGE_NUMBER));
            page = true;
        } else if (isRule(start, end)) {
            setAside.add(new SetAside(start, end, SetAside.Reason.MARKUP));
        } else {
            lines.add(new Line(start, end, markup(start, end), indent, width, colon, page));
            pages |= page;
            page = false;
        }
    }

    /** The number of characters of the marks of a heading, a quotation or a bullet: {@code ## }, {@code > }, {@code - }. */
    private byte markup(int start, int end) {
        int i = start;
        while (i < end && MARKUP.has(raw[i])) {
            i++;
        }
        if (i == start || i - start > LONGEST_MARKUP) {
            return 0;
        }
        boolean mark = i < end && (raw[i] == ' ' || "#>".indexOf(raw[start]) >= 0);
        return (byte) (mark ? i - start : 0);
    }

    private boolean isRule(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = raw[i];
            if (!Glyphs.isBlank(c) && "-*=_#".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A number between dashes, 第4页, 4/10, or a bare number beside a page break or between empty lines. */
    private boolean isPageNumber(int start, int end) {
        if (end - start > 24 || !PAGE_NUMBER_STARTS.has(raw[start]) || !PAGE_NUMBER_ENDS.has(raw[end - 1])) {
            return false;
        }
        StringBuilder squeezed = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!Glyphs.isBlank(raw[i])) {
                squeezed.append(Glyphs.normalize(raw[i]));
            }
        }
        String text = squeezed.toString();
        int from = 0;
        int to = text.length();
        while (from < to && DASHES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && DASHES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = text.substring(from, to);
        if (isNumber(inner)) {
            return from > 0 && to < text.length() || from == 0 && to == text.length() && isAlone(start, end);
        }
        return isPageOfPages(inner);
    }

    private static boolean isPageOfPages(String text) {
        if (text.startsWith("第") && text.contains("页")) {
            String rest =
                    text.replace("第", "").replace("页", "").replace("共", "").replace("/", "");
            return isNumber(rest.replace("，", "").replace(",", ""));
        }
        int slash = text.indexOf('/');
        return slash > 0 && isNumber(text.substring(0, slash)) && isNumber(text.substring(slash + 1));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 8 && Glyphs.areDigits(text);
    }

    private boolean isAlone(int start, int end) {
        return end - start <= 3 && (page || isEmptyOrPage(start, -1) && isEmptyOrPage(end, 1) || isPageAfter(end));
    }

    private boolean isEmptyOrPage(int from, int step) {
        int breaks = 0;
        for (int i = step < 0 ? from - 1 : from; i >= 0 && i < raw.length; i += step) {
            char c = raw[i];
            if (c == '\f') {
                return true;
            }
            breaks += c == '\n' ? 1 : 0;
            if (!Glyphs.isBlank(c)) {
                return breaks > 1;
            }
        }
        return true;
    }

    private boolean isPageAfter(int end) {
        for (int i = end; i < raw.length && Glyphs.isBlank(raw[i]); i++) {
            if (raw[i] == '\f') {
                return true;
            }
        }
        return false;
    }
}
