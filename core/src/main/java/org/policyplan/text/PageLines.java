package org.policyplan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets lines of the printed or the web page aside that only lines far from them give away, for example the numbers of pages. */
final class PageLines {
    private static final int LONGEST_NUMBER = 3;

    /** The fewest lines of a page; numbers that stand closer are those of the rows of a table. */
    private static final int SHORTEST_PAGE = 10;

    private static final int FOOT_LINES = 12;
    private static final WordSet FOOT_WORDS =
            WordSet.of("ICP备", "网站标识码", "公网安备", "版权所有", "网站地图", "技术支持", "关闭", "打印", "返回顶部", "分享", "上一篇", "下一篇", "扫一扫");
    private static final WordSet IMPRINT_HEADS =
            WordSet.of("主办：", "主办:", "主办单位：", "主办单位:", "承办：", "承办:", "承办单位：", "承办单位:", "协办单位：", "协办单位:");

    private final char[] raw;
    private final List<Line> lines;
    private final List<SetAside> setAside;

    /**
     * The lines of a text.
     *
     * @param raw the characters of the source
     * @param lines its lines
     * @param setAside what is no part of the plan, to which lines are added
     */
    PageLines(char[] raw, List<Line> lines, List<SetAside> setAside) {
        this.raw = raw;
        this.lines = lines;
        this.setAside = setAside;
    }

    /** The lines without bare numbers that go up by one from page to page, with no empty line beside them. */
    List<Line> withoutNumbers() {
        BitSet numbers = numbers();
        if (numbers.isEmpty()) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.get(i)) {
                setAside(lines.get(i), SetAside.Reason.PAGE_NUMBER);
            } else {
                kept.add(i > 0 && numbers.get(i - 1) ? lines.get(i).withPageBefore() : lines.get(i));
            }
        }
        return kept;
    }

    private BitSet numbers() {
        BitSet numbers = new BitSet(lines.size());
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!isNumber(lines.get(i))) {
                continue;
            }
            if (before >= 0 && i - before >= SHORTEST_PAGE && number(i) == number(before) + 1) {
                numbers.set(before);
                numbers.set(i);
            }
            before = i;
        }
        return numbers;
    }

    private boolean isNumber(Line line) {
        return line.width() <= LONGEST_NUMBER && Glyphs.areDigits(words(line));
    }

    private int number(int line) {
        return Integer.parseInt(words(lines.get(line)));
    }

    /** Lines without the one at the foot of a web page that names who runs the site: 主办单位：…, beside ICP备 and the like. */
    List<Line> withoutImprint(List<Line> all) {
        int from = Math.max(0, all.size() - FOOT_LINES);
        List<Line> last = all.subList(from, all.size());
        if (!isFoot(last)) {
            return all;
        }
        List<Line> kept = new ArrayList<>(all.subList(0, from));
        for (Line line : last) {
            if (IMPRINT_HEADS.isHeadOf(words(line))) {
                setAside(line, SetAside.Reason.NAVIGATION);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether one of the last lines is of the foot of a web page. */
    private boolean isFoot(List<Line> last) {
        for (Line line : last) {
            if (FOOT_WORDS.isIn(words(line))) {
                return true;
            }
        }
        return false;
    }

    private void setAside(Line line, SetAside.Reason reason) {
        setAside.add(new SetAside(line.start(), line.end(), reason));
    }

    private String words(Line line) {
        return new String(raw, line.start(), line.end() - line.start());
    }
}
