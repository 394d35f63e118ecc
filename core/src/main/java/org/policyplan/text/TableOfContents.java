package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a table of contents out of the lines of a plan, for example 目录 and the lines 第一章 发展基础……1 below it.
 *
 * <p>There is one where the first line below 目录 stands again further down; it ends there or before the first sentence.
 */
final class TableOfContents {
    private static final int MOST_LINES = 300;
    private static final int NAME_WIDTH = 4;
    private static final WordSet NAMES = WordSet.of("目录", "目次");
    private static final WordSet SENTENCE_ENDS = WordSet.ofCharacters("。；");
    private static final CharacterSet LEADERS =
            CharacterSet.of(".…·•．-—").and('0', '9').and('０', '９');

    private final char[] raw;
    private final List<Line> lines;
    private final List<SetAside> setAside;

    /**
     * A table of contents that may stand in a text.
     *
     * @param raw the characters of the source
     * @param lines its lines
     * @param setAside what is no part of the plan, to which the table is added
     */
    TableOfContents(char[] raw, List<Line> lines, List<SetAside> setAside) {
        this.raw = raw;
        this.lines = lines;
        this.setAside = setAside;
    }

    /** The lines without the table. */
    List<Line> removed() {
        int start = start();
        int end = start < 0 ? -1 : end(start);
        if (end < 0) {
            return lines;
        }
        setAside.add(new SetAside(lines.get(start).start(), lines.get(end - 1).end(), SetAside.Reason.NAVIGATION));
        List<Line> kept = new ArrayList<>(lines.subList(0, start));
        kept.addAll(lines.subList(end, lines.size()));
        return kept;
    }

    /** The number of the line 目录, or -1. */
    private int start() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).width() == NAME_WIDTH && isName(entry(lines.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(String words) {
        return NAMES.contains(words, 0, words.length());
    }

    /** The number of the first line behind the table that begins at a line, or -1 where there is none. */
    private int end(int start) {
        String first = entry(lines.get(start + 1));
        int sentence = -1;
        for (int i = start + 2; i < Math.min(lines.size(), start + MOST_LINES); i++) {
            String entry = entry(lines.get(i));
            if (entry.equals(first)) {
                return sentence < 0 ? i : sentence;
            }
            sentence = sentence < 0 && SENTENCE_ENDS.isIn(entry) ? i : sentence;
        }
        return -1;
    }

    /** The words of a line without blanks and without the dots and the page number behind them. */
    private String entry(Line line) {
        StringBuilder words = new StringBuilder(line.end() - line.content());
        for (int i = line.content(); i < line.end(); i++) {
            if (!Layout.isLeftOut(raw[i])) {
                words.append(raw[i]);
            }
        }
        int end = words.length();
        while (end > 0 && LEADERS.has(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }
}
