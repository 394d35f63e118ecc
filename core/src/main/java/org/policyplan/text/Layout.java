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
    private static final int LONGEST_HEAD = 18;
    private static final CharacterSet GOES_ON = CharacterSet.of("、，,（(〔[");
    private static final CharacterSet STARTS_INSIDE = CharacterSet.of("、，。；：！？）》”〕】,;");
    private static final CharacterSet MARKUP = CharacterSet.of("#>-•●■◆▪*");

    private final String raw;
    private final Source source;
    private final List<SetAside> setAside;
    private final List<Line> lines;
    private final int wrap;
    private final char[] chars;
    private final Offsets offsets;
    private final byte[] gaps;
    private int length;
    private int paragraphLines;

    Layout(String name, String raw) {
        this.raw = raw;
        this.source = Source.of(name, raw);
        this.chars = raw.toCharArray();
        LineSplitter splitter = new LineSplitter(chars);
        this.lines = splitter.split();
        this.setAside = splitter.setAside();
        this.wrap = wrapWidth();
        this.offsets = new Offsets(2 * lines.size() + 1);
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
        int[] widths = new int[lines.size()];
        int count = 0;
        for (Line line : lines) {
            if (line.width() >= 30) {
                widths[count++] = line.width();
            }
        }
        if (count < 8) {
            return Integer.MAX_VALUE;
        }
        Arrays.sort(widths, 0, count);
        int high = widths[count * 9 / 10];
        int near = 0;
        for (int i = 0; i < count; i++) {
            near += widths[i] >= high - SLACK && widths[i] <= high + SLACK ? 1 : 0;
        }
        return high <= 140 && near * 2 >= count ? high : Integer.MAX_VALUE;
    }

    private boolean startsParagraph(Line before, Line line) {
        char last = length == 0 ? 0 : chars[length - 1];
        if (GOES_ON.has(last) || STARTS_INSIDE.has(raw.charAt(line.start()))) {
            return false;
        }
        boolean ended = Glyphs.endsSentence(last) || Glyphs.isColon(last) || Glyphs.isClosing(last) || last == '.';
        if (afterMarkup(line) > line.start()) {
            return true;
        }
        boolean labelled = startsWithLabel(before);
        if (labelled && !opens(line) && endsInName(before)) {
            return false;
        }
        if (wrap == Integer.MAX_VALUE) {
            return ended
                    || before.width() < 60
                    || Vocabulary.PLAN_GENRES.lengthBefore(raw, before.end(), before.start()) > 0
                    || labelled
                    || opens(line);
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

    /** Whether a line looks like the beginning of a paragraph: indented, or with a marker, a dash or a label. */
    private boolean opens(Line line) {
        if (line.indent() >= 2) {
            return true;
        }
        if (startsWithLabel(line)) {
            return true;
        }
        char first = raw.charAt(wordAfter(line, afterMarkup(line)));
        if (first != '—' && !MarkerReader.mayBegin(Glyphs.normalize(first))) {
            return false;
        }
        String head = squeeze(line);
        return head.startsWith("——") || MarkerReader.looksLikeMarker(head);
    }

    private boolean startsWithLabel(Line line) {
        return line.colon() < line.end() && Vocabulary.startsWithLabel(squeeze(line));
    }

    /** The first offset from one on with a character that counts, or the last one of the line. */
    private int wordAfter(Line line, int from) {
        int at = from;
        while (at < line.end() - 1 && isSqueezed(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSqueezed(char c) {
        return Glyphs.isBlank(c) || c == '*' || c == '#';
    }

    private String squeeze(Line line) {
        StringBuilder head = new StringBuilder(LONGEST_HEAD);
        for (int i = afterMarkup(line); i < line.end() && head.length() < LONGEST_HEAD; i++) {
            char c = raw.charAt(i);
            if (!isSqueezed(c)) {
                head.append(Glyphs.normalize(c));
            }
        }
        return head.toString();
    }

    /** The offset behind the marks of a heading, a quotation or a bullet: {@code ## }, {@code > }, {@code - }. */
    private int afterMarkup(Line line) {
        int i = line.start();
        while (i < line.end() && MARKUP.has(raw.charAt(i))) {
            i++;
        }
        if (i == line.start()) {
            return i;
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
        boolean run = false;
        for (; i < line.end(); i++) {
            char c = chars[i];
            if (!Glyphs.isCommonHan(c) && (c == '*' || Glyphs.isBlank(c))) {
                run = false;
                gap |= gap(c, i);
                continue;
            }
            if (!run) {
                offsets.add(length, i);
                run = true;
            }
            gaps[length] = (byte) gap;
            chars[length++] = Glyphs.normalize(c);
            gap = 0;
        }
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
