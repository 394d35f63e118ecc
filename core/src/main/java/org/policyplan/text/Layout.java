package org.policyplan.text;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.BitSet;
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
    private static final int LEAST_WRAP = 30;
    private static final int GREATEST_WRAP = 140;
    private static final CharacterSet GOES_ON = CharacterSet.of("、，,（(〔[");
    private static final CharacterSet STARTS_INSIDE = CharacterSet.of("、，。；：！？）》”〕】,;");
    /** The common Han characters that are landmarks, as a step looks for them. */
    private static final CharacterSet LANDMARKS =
            CharacterSet.of("日").and(MarkerReader.HEADS).and(ClauseScanner.LEGEND_STARTS).and(TargetHints.STARTS);

    private static final CharacterSet MARKUP = CharacterSet.of("#>-•●■◆▪*");

    private final Source source;
    private final List<SetAside> setAside;
    private final List<Line> lines;
    private final int wrap;
    private final Offsets offsets;
    private final byte[] gaps;
    private final PositionSet blanks;
    private final PositionSet landmarks;
    private final PositionSet ascii;

    /** The characters of the source; {@link #append} moves those that are kept to its front. */
    private final char[] chars;

    /** The first words of the line that was squeezed last. */
    private final char[] headChars = new char[LONGEST_HEAD];

    private final LogicalText head = LogicalText.of(headChars);
    private int length;
    private int paragraphLines;

    /** The last character that is kept of the lines so far. */
    private char last;

    /** Whether the line before begins with a label. */
    private boolean labelled;

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
        this.wrap = wrapWidth();
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
        BitSet paragraphs = paragraphs();
        for (int i = 0; i < lines.size(); i++) {
            append(lines.get(i), paragraphs.get(i));
        }
        Punctuation.widen(chars, gaps, ascii, length);
        return new LogicalText(source, chars, offsets, gaps, blanks, landmarks, length);
    }

    /** The width at which the lines of the text are wrapped, or the greatest integer where they aren't. */
    private int wrapWidth() {
        int[] counts = new int[GREATEST_WRAP + SLACK + 2];
        int count = 0;
        for (Line line : lines) {
            if (line.width() >= LEAST_WRAP) {
                counts[Math.min(line.width(), counts.length - 1)]++;
                count++;
            }
        }
        int high = 0;
        for (int below = counts[0]; high <= GREATEST_WRAP && below <= count * 9 / 10; below += counts[high]) {
            high++;
        }
        int near = 0;
        for (int width = high - SLACK; high <= GREATEST_WRAP && width <= high + SLACK; width++) {
            near += counts[width];
        }
        return count >= 8 && high <= GREATEST_WRAP && near * 2 >= count ? high : Integer.MAX_VALUE;
    }

    /** Which lines begin a paragraph; to be asked before characters are moved. */
    private BitSet paragraphs() {
        BitSet paragraphs = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean label = startsWithLabel(line);
            boolean paragraph = i == 0 || startsParagraph(lines.get(i - 1), line, label);
            paragraphs.set(i, paragraph);
            paragraphLines = paragraph ? 1 : paragraphLines + 1;
            labelled = label;
            last = lastKept(line);
        }
        return paragraphs;
    }

    /** The last character that is kept of a line and those before it. */
    private char lastKept(Line line) {
        int start = afterMarkup(line);
        for (int i = line.end() - 1; i >= start; i--) {
            if (!isLeftOut(chars[i])) {
                return Glyphs.normalize(chars[i]);
            }
        }
        return last;
    }

    private boolean startsParagraph(Line before, Line line, boolean label) {
        if (GOES_ON.has(last) || STARTS_INSIDE.has(chars[line.start()])) {
            return false;
        }
        boolean ended = Glyphs.endsSentence(last) || Glyphs.isColon(last) || Glyphs.isClosing(last) || last == '.';
        if (afterMarkup(line) > line.start()) {
            return true;
        }
        if (labelled && !opens(line, label) && endsInName(before)) {
            return false;
        }
        if (wrap == Integer.MAX_VALUE) {
            return ended
                    || before.width() < 60
                    || Vocabulary.PLAN_GENRES.isTailOf(words(before.start(), before.end()))
                    || labelled
                    || opens(line, label);
        }
        if (before.width() < wrap - SLACK - 4) {
            return ended || paragraphLines == 1 || opens(line, label);
        }
        return ended && opens(line, label) || line.indent() - before.indent() >= 4;
    }

    /** Whether a line behind a label ends inside a name, as in 责任单位：市水务局、市住房. */
    private boolean endsInName(Line line) {
        int start = line.end();
        while (start > line.start() && "、，,；;：:".indexOf(chars[start - 1]) < 0) {
            start--;
        }
        String name = words(start, line.end());
        return name.length() >= 2
                && name.chars().allMatch(c -> Glyphs.isHan((char) c))
                && words(line.start(), start).indexOf('、') >= 0
                && !Vocabulary.isBody(name)
                && !name.endsWith("等")
                && VerbPhrase.start(name, 0, name.length()) < 0;
    }

    private String words(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Whether a line looks like the beginning of a paragraph: indented, or with a marker, a dash or a label. */
    private boolean opens(Line line, boolean label) {
        if (line.indent() >= 2 || label) {
            return true;
        }
        char first = chars[wordAfter(line, afterMarkup(line))];
        if (first != '—' && !MarkerReader.mayBegin(Glyphs.normalize(first))) {
            return false;
        }
        squeeze(line);
        return head.matches(0, "——") || MarkerReader.read(head, 0) != null;
    }

    private boolean startsWithLabel(Line line) {
        return line.colon() < line.end() && Vocabulary.startsWithLabel(head, 0, squeeze(line));
    }

    /** The first offset from one on with a character that counts, or the last one of the line. */
    private int wordAfter(Line line, int from) {
        int at = from;
        while (at < line.end() - 1 && isSqueezed(chars[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSqueezed(char c) {
        return Glyphs.isBlank(c) || c == '*' || c == '#';
    }

    /** Makes the head that of a line, blanks and marks left out, and gives its length; behind it stands U+0000. */
    private int squeeze(Line line) {
        int count = 0;
        for (int i = afterMarkup(line); i < line.end() && count < LONGEST_HEAD; i++) {
            char c = chars[i];
            if (!isSqueezed(c)) {
                headChars[count++] = Glyphs.normalize(c);
            }
        }
        Arrays.fill(headChars, count, LONGEST_HEAD, (char) 0);
        return count;
    }

    /** The offset behind the marks of a heading, a quotation or a bullet: {@code ## }, {@code > }, {@code - }. */
    private int afterMarkup(Line line) {
        int i = line.start();
        while (i < line.end() && MARKUP.has(chars[i])) {
            i++;
        }
        if (i == line.start()) {
            return i;
        }
        boolean mark = i < line.end() && (chars[i] == ' ' || "#>".indexOf(chars[line.start()]) >= 0);
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

    private void beginRun(int position, int offset, int gap) {
        offsets.add(position, offset);
        gaps[position] = (byte) gap;
        blanks.add(position);
        landmarks.add(position);
    }

    private static boolean isLeftOut(char c) {
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
