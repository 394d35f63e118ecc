package org.policyplan.text;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which printed lines begin a paragraph and which go on with the one before, for example 化委、市通信管理局 behind 责任单位：市经济信息.
 *
 * <p>Not thread-safe: one for each text.
 */
final class Paragraphs {
    private static final int SLACK = 8;
    /** The columns that a sentence leaves free at the end of a line where its paragraph ends: room for two more characters. */
    private static final int LEAST_ROOM = 4;

    private static final int LONGEST_HEAD = 18;
    private static final int LEAST_WRAP = 30;
    private static final int GREATEST_WRAP = 140;
    private static final CharacterSet GOES_ON = CharacterSet.of("、，,（(〔[");
    private static final WordSet STOPS = WordSet.ofCharacters("。；！？;");
    private static final CharacterSet STARTS_INSIDE = CharacterSet.of("、，。；：！？）》”〕】,;");

    private final char[] chars;
    private final List<Line> lines;
    private final int wrap;

    /** The first words of the line that was squeezed last. */
    private final char[] headChars = new char[LONGEST_HEAD];

    private final LogicalText head = LogicalText.of(headChars);
    private int paragraphLines;

    /** The last character that is kept of the lines so far. */
    private char last;

    /** Whether the line before begins with a label. */
    private boolean labelled;

    /**
     * The paragraphs of a text.
     *
     * @param chars the characters of the source
     * @param lines its lines
     */
    Paragraphs(char[] chars, List<Line> lines) {
        this.chars = chars;
        this.lines = lines;
        this.wrap = wrapWidth();
    }

    /** The lines that begin a paragraph, by their number from 0. */
    BitSet starts() {
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
        boolean wrapped = count >= 8 && high <= GREATEST_WRAP && near * 2 >= count;
        return wrapped && goOn(high) ? high : Integer.MAX_VALUE;
    }

    /** Whether most of the lines of about a width end inside a sentence: else they are short paragraphs and no wraps. */
    private boolean goOn(int width) {
        int full = 0;
        int ended = 0;
        for (Line line : lines) {
            if (Math.abs(line.width() - width) <= SLACK) {
                char end = chars[line.end() - 1];
                full++;
                ended += Glyphs.endsSentence(end) || Glyphs.isColon(end) ? 1 : 0;
            }
        }
        return ended * 2 < full;
    }

    /** The last character that is kept of a line and those before it. */
    private char lastKept(Line line) {
        int start = line.content();
        for (int i = line.end() - 1; i >= start; i--) {
            if (!Layout.isLeftOut(chars[i])) {
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
        if (line.content() > line.start()) {
            return true;
        }
        if (labelled && !opens(line, label) && endsInName(before)) {
            return false;
        }
        if (wrap == Integer.MAX_VALUE) {
            return ended
                    || before.width() < 60
                    || standsAlone(before)
                    || endsInGenre(before)
                    || labelled
                    || opens(line, label);
        }
        if (before.width() < wrap - SLACK - 4) {
            return ended || paragraphLines == 1 || opens(line, label);
        }
        boolean room = last == '。' && before.width() <= wrap - LEAST_ROOM;
        return room || ended && opens(line, label) || line.indent() - before.indent() >= 4;
    }

    /** Whether a line of a text without wraps is a heading or one of the page, however long: nothing goes on behind it. */
    private boolean standsAlone(Line line) {
        squeeze(line);
        return PageLabels.areHeadOf(head, 0, LONGEST_HEAD)
                || MarkerReader.read(head, 0) != null && !STOPS.isIn(CharBuffer.wrap(chars), line.start(), line.end());
    }

    /** Whether a line ends with the kind of a plan, as titles do: …工作方案, …印发《…若干措施》. */
    private boolean endsInGenre(Line line) {
        int end = chars[line.end() - 1] == '》' ? line.end() - 1 : line.end();
        return Vocabulary.PLAN_GENRES.isTailOf(words(line.start(), end));
    }

    /** Whether a line behind a label ends inside a name, as in 责任单位：市水务局、市住房. */
    private boolean endsInName(Line line) {
        int start = line.end();
        while (start > line.start() && "、，,；;：:".indexOf(chars[start - 1]) < 0) {
            start--;
        }
        String name = words(start, line.end());
        return name.length() >= 2
                && Glyphs.areHan(name)
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
        char first = chars[wordAfter(line, line.content())];
        if (first != '—' && !MarkerReader.mayBegin(Glyphs.normalize(first))) {
            return false;
        }
        squeeze(line);
        return head.matches(0, "——") || MarkerReader.read(head, 0) != null;
    }

    private boolean startsWithLabel(Line line) {
        return line.hasColon() && Vocabulary.startsWithLabel(head, 0, squeeze(line));
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
        for (int i = line.content(); i < line.end() && count < LONGEST_HEAD; i++) {
            char c = chars[i];
            if (!isSqueezed(c)) {
                headChars[count++] = Glyphs.normalize(c);
            }
        }
        Arrays.fill(headChars, count, LONGEST_HEAD, (char) 0);
        return count;
    }
}
