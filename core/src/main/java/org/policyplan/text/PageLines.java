package org.policyplan.text;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The words over a page that say where on its site it stands: 当前位置：首页 > 政务公开. */
    private static final WordSet PATH_WORDS = WordSet.of("位置：", "位置:");

    private static final WordSet PATH_MARKS = WordSet.ofCharacters(">＞»›");

    /** The most lines of one running head. */
    private static final int MOST_HEAD_LINES = 3;

    /** The first lines of a text, of which a running head may be one without a page break before it. */
    private static final int FIRST_LINES = 6;

    private static final WordSet PUNCTUATION =
            WordSet.ofCharacters("。：:；，、.,;" + Glyphs.OPENING_MARKS + Glyphs.CLOSING_MARKS);

    private final char[] raw;
    private final boolean pages;
    private final boolean cells;
    private final List<SetAside> setAside;
    private List<Line> lines;

    /**
     * The lines of a text.
     *
     * @param raw the characters of the source
     * @param lines its lines
     * @param pages whether one of them stands behind a page break or a page number
     * @param cells whether a table may stand in them
     * @param setAside what is no part of the plan, to which lines are added
     */
    PageLines(char[] raw, List<Line> lines, boolean pages, boolean cells, List<SetAside> setAside) {
        this.raw = raw;
        this.lines = lines;
        this.pages = pages;
        this.cells = cells;
        this.setAside = setAside;
    }

    /** The lines without those of the page: numbers, who runs the site and where it stands there, and running heads of up to three lines. */
    List<Line> removed() {
        boolean found = remove(numbers(), SetAside.Reason.PAGE_NUMBER);
        found |= remove(imprint(), SetAside.Reason.NAVIGATION);
        remove(paths(), SetAside.Reason.NAVIGATION);
        boolean paged = pages || found;
        int heads = 0;
        while (heads < MOST_HEAD_LINES && remove(runningHeads(paged), SetAside.Reason.PAGE_NUMBER)) {
            heads++;
        }
        return lines;
    }

    /** Sets lines aside, a page beginning behind those of the printed page; false where there are none. */
    private boolean remove(BitSet gone, SetAside.Reason reason) {
        if (gone.isEmpty()) {
            return false;
        }
        boolean printed = reason == SetAside.Reason.PAGE_NUMBER;
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (gone.get(i)) {
                setAside.add(new SetAside(line.start(), line.end(), reason));
            } else {
                kept.add(printed && i > 0 && gone.get(i - 1) ? line.withPageBefore() : line);
            }
        }
        lines = kept;
        return true;
    }

    /** Bare numbers that go up by one from page to page, with no empty line beside them. */
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

    /** Lines at the foot of a web page that name who runs the site: 主办单位：…, beside ICP备 and the like. */
    private BitSet imprint() {
        BitSet imprint = new BitSet();
        boolean foot = false;
        for (int i = Math.max(0, lines.size() - FOOT_LINES); i < lines.size(); i++) {
            String words = words(lines.get(i));
            foot |= FOOT_WORDS.isIn(words);
            imprint.set(i, IMPRINT_HEADS.isHeadOf(words));
        }
        return foot ? imprint : new BitSet();
    }

    /** Lines at the head of a web page that say where on its site it stands: 您的位置：首页 > 政务公开 > 正文. */
    private BitSet paths() {
        BitSet paths = new BitSet();
        CharBuffer text = CharBuffer.wrap(raw);
        for (int i = 0; i < Math.min(FOOT_LINES, lines.size()); i++) {
            Line line = lines.get(i);
            paths.set(
                    i,
                    PATH_WORDS.isIn(text, line.start(), line.end()) && PATH_MARKS.isIn(text, line.start(), line.end()));
        }
        return paths;
    }

    /** Lines that stand again and again beside page breaks, as 上海市人民政府公报 does. */
    private BitSet runningHeads(boolean paged) {
        Map<String, Integer> counts = new HashMap<>();
        int last = paged ? lines.size() : Math.min(FIRST_LINES, lines.size());
        for (int i = 0; i < last; i++) {
            if (lines.get(i).afterPage() || i < FIRST_LINES) {
                String words = words(lines.get(i));
                counts.put(words, counts.getOrDefault(words, 0) + 1);
            }
        }
        Set<String> heads = new HashSet<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > 1 && isRunningHead(entry.getKey())) {
                heads.add(entry.getKey());
            }
        }
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size() && !heads.isEmpty(); i++) {
            found.set(i, lines.get(i).afterPage() && heads.contains(words(lines.get(i))));
        }
        return found;
    }

    /** A running head is short, has no punctuation and is no label or head of a table: 上海市人民政府公报; fewer than four characters may end a paragraph. */
    private boolean isRunningHead(String words) {
        return words.length() >= 4
                && words.length() <= 40
                && !PUNCTUATION.isIn(words)
                && !(cells && TableColumns.of(words.toCharArray(), 0, words.length()) != null)
                && !MarkerReader.looksLikeMarker(words);
    }

    private String words(Line line) {
        return new String(raw, line.start(), line.end() - line.start());
    }
}
