package org.policyplan.text;

import java.util.Arrays;
import java.util.List;
import org.policyplan.model.Source;

/**
 * Turns the printed page into {@link LogicalText}: drops wraps, blanks and mark-up, and finds where paragraphs begin.
 *
 * <p>For example the two lines 责任单位：市经济信息 and 化委、市通信管理局 become one stretch 责任单位：市经济信息化委、市通信管理局.
 */
final class Layout {
    private static final int SLACK = 8;

    private final String raw;
    private final Source source;
    private final List<SetAside> setAside;
    private final List<Line> lines;
    private final int wrap;
    private final char[] chars;
    private final int[] offsets;
    private final byte[] gaps;
    private int length;
    private int paragraphLines;

    Layout(String name, String raw) {
        this.raw = raw;
        this.source = Source.of(name, raw);
        LineSplitter splitter = new LineSplitter(raw);
        this.lines = splitter.split();
        this.setAside = splitter.setAside();
        this.wrap = wrapWidth();
        this.chars = new char[raw.length()];
        this.offsets = new int[raw.length()];
        this.gaps = new byte[raw.length()];
    }

    List<SetAside> setAside() {
        return setAside;
    }

    LogicalText read() {
        for (int i = 0; i < lines.size(); i++) {
            boolean paragraph = i == 0 || startsParagraph(lines.get(i - 1), lines.get(i));
            paragraphLines = paragraph ? 1 : paragraphLines + 1;
            append(lines.get(i), paragraph);
        }
        Punctuation.widen(chars, gaps, length);
        return new LogicalText(source, chars, offsets, gaps, length);
    }

    /** The width at which the lines of the text are wrapped, or the greatest integer where they aren't. */
    private int wrapWidth() {
        int[] widths = lines.stream()
                .mapToInt(Line::width)
                .filter(w -> w >= 30)
                .sorted()
                .toArray();
        if (widths.length < 8) {
            return Integer.MAX_VALUE;
        }
        int high = widths[widths.length * 9 / 10];
        long near = Arrays.stream(widths)
                .filter(w -> w >= high - SLACK && w <= high + SLACK)
                .count();
        return high <= 140 && near * 2 >= widths.length ? high : Integer.MAX_VALUE;
    }

    private boolean startsParagraph(Line before, Line line) {
        char last = length == 0 ? 0 : chars[length - 1];
        if ("、，,（(〔[：:".indexOf(last) >= 0 && last != '：' && last != ':' || startsInside(line)) {
            return false;
        }
        boolean ended = Glyphs.endsSentence(last) || Glyphs.isColon(last) || Glyphs.isClosing(last) || last == '.';
        if (afterMarkup(line) > line.start()) {
            return true;
        }
        if (Vocabulary.startsWithLabel(squeeze(before)) && !opens(line) && endsInName(before)) {
            return false;
        }
        if (wrap == Integer.MAX_VALUE) {
            return ended
                    || before.width() < 60
                    || Vocabulary.PLAN_GENRES.lengthBefore(raw, before.end(), before.start()) > 0
                    || opens(line)
                    || Vocabulary.startsWithLabel(squeeze(before));
        }
        if (before.width() < wrap - SLACK - 4) {
            return ended || paragraphLines == 1 || opens(line);
        }
        return ended && opens(line) || line.indent() - before.indent() >= 4;
    }

    /** Whether a line behind a label ends inside a name, as in 责任单位：市水务局、市住房. */
    private boolean endsInName(Line line) {
        int start = line.end();
        while (start > line.start() && "、，,；;：:".indexOf(raw.charAt(start - 1)) < 0) {
            start--;
        }
        String name = raw.substring(start, line.end());
        return name.length() >= 2
                && name.chars().allMatch(c -> Glyphs.isHan((char) c))
                && raw.substring(line.start(), start).indexOf('、') >= 0
                && !Vocabulary.isBody(name)
                && !name.endsWith("等")
                && VerbPhrase.start(LogicalText.of(name), 0, name.length()) < 0;
    }

    /** Whether a line can only go on what came before: it begins with a mark that never begins a line. */
    private boolean startsInside(Line line) {
        return "、，。；：！？）》”〕】,;".indexOf(raw.charAt(line.start())) >= 0;
    }

    /** Whether a line looks like the beginning of a paragraph: indented, or with a marker, a dash or a label. */
    private boolean opens(Line line) {
        if (line.indent() >= 2) {
            return true;
        }
        String head = squeeze(line);
        return head.startsWith("——") || Vocabulary.startsWithLabel(head) || MarkerReader.looksLikeMarker(head);
    }

    private String squeeze(Line line) {
        StringBuilder head = new StringBuilder(16);
        for (int i = afterMarkup(line); i < line.end() && head.length() < 18; i++) {
            char c = raw.charAt(i);
            if (!Glyphs.isBlank(c) && c != '*' && c != '#') {
                head.append(Glyphs.normalize(c));
            }
        }
        return head.toString();
    }

    /** The offset behind the marks of a heading, a quotation or a bullet: {@code ## }, {@code > }, {@code - }. */
    private int afterMarkup(Line line) {
        int i = line.start();
        while (i < line.end() && "#>-•●■◆▪*".indexOf(raw.charAt(i)) >= 0) {
            i++;
        }
        boolean mark = i < line.end() && (raw.charAt(i) == ' ' || "#>".indexOf(raw.charAt(line.start())) >= 0);
        return mark && i - line.start() <= 6 ? i : line.start();
    }

    private void append(Line line, boolean paragraph) {
        int gap = paragraph ? LogicalText.PARAGRAPH | LogicalText.LINE : LogicalText.LINE;
        int i = afterMarkup(line);
        if (i > line.start()) {
            setAside.add(new SetAside(line.start(), i, SetAside.Reason.MARKUP));
            gap |= LogicalText.PARAGRAPH;
        }
        for (; i < line.end(); i++) {
            char c = raw.charAt(i);
            if (Glyphs.isBlank(c)) {
                gap |= c == '\u3000'
                        ? LogicalText.WIDE_BLANK
                        : c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' ? 0 : LogicalText.BLANK;
            } else if (c == '*') {
                setAside.add(new SetAside(i, i + 1, SetAside.Reason.MARKUP));
            } else {
                offsets[length] = i;
                gaps[length] = (byte) gap;
                chars[length++] = Glyphs.normalize(c);
                gap = 0;
            }
        }
    }
}
