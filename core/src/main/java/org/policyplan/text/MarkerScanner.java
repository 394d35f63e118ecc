package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.MarkerStyle;

/**
 * Finds the markers that head items, for example 一、 and （一）, by where they stand and by the numbers before them.
 *
 * <p>A marker heads an item at the start of a paragraph; within one only behind the end of a sentence or of another heading, and only
 * with the number that is due. None is looked for in the rows of tables. Thus 推动一、二、三产业融合 and 达到1.5倍 hold none.
 */
final class MarkerScanner {
    private static final int LONGEST_GLUED_HEADING = 40;
    private static final int REACH = 4000;
    private static final int GREATEST_GAP = 30;

    private final LogicalText text;
    private final List<Clause> clauses;
    private final PositionSet clauseEnds;
    private final int[] last = new int[MarkerStyle.values().length];
    private final List<MarkerReader.Hit> hits = new ArrayList<>();

    /** The first （二） behind the last place where it was looked for. */
    private int second = -1;

    MarkerScanner(LogicalText text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
        this.clauseEnds = new PositionSet(text.length());
        for (Clause clause : clauses) {
            clauseEnds.add(clause.end());
        }
    }

    List<MarkerReader.Hit> scan(int from, int to) {
        List<TableRow> rows = text.rows();
        int row = TableRow.firstFrom(rows, from);
        int next = 0;
        int i = from;
        while (i < to) {
            while (row < rows.size() && rows.get(row).end() <= i) {
                row++;
            }
            if (row < rows.size() && rows.get(row).start() <= i) {
                i = rows.get(row).end();
                continue;
            }
            while (next < clauses.size() && clauses.get(next).end() <= i) {
                next++;
            }
            if (next < clauses.size() && clauses.get(next).start() <= i) {
                i = Math.max(i + 1, clauses.get(next).end());
                continue;
            }
            int stop = next < clauses.size() ? Math.min(to, clauses.get(next).start()) : to;
            stop = row < rows.size() ? Math.min(stop, rows.get(row).start()) : stop;
            i = scan(i, stop, from);
        }
        return hits;
    }

    /** Finds the markers of a stretch without clauses and gives its end, or that of a marker that reaches beyond it. */
    private int scan(int start, int stop, int from) {
        int i = start;
        while (i < stop) {
            MarkerReader.Hit hit = null;
            if (MarkerReader.mayBegin(text.charAt(i)) && mayStand(i, from)) {
                hit = MarkerReader.read(text, i);
            }
            if (hit != null && heads(hit, from)) {
                hits.add(hit);
                last[hit.marker().style().ordinal()] = hit.marker().number();
                i = hit.end();
            } else {
                i = text.nextLandmark(i + 1, stop);
            }
        }
        return i;
    }

    private boolean mayStand(int at, int from) {
        char before = text.at(at - 1);
        return at == from
                || text.startsLine(at)
                || Glyphs.endsSentence(before)
                || Glyphs.isColon(before)
                || Glyphs.isClosing(before)
                || before == '”'
                || Glyphs.isHan(before) && endsClause(at)
                || text.matches(at, "（一）")
                || glued(at) != null;
    }

    private boolean heads(MarkerReader.Hit hit, int from) {
        int number = hit.marker().number();
        int previous = last[hit.marker().style().ordinal()];
        if (text.startsParagraph(hit.start()) || hit.start() == from || endsClause(hit.start())) {
            return number == 1 || previous == 0 || number > previous
                    ? number - previous <= GREATEST_GAP
                    : previous - number <= 3;
        }
        if (hit.marker().style() == MarkerStyle.ARTICLE || hit.marker().style() == MarkerStyle.CHAPTER) {
            return number == previous + 1 && (endsBefore(hit.start()) || glued(hit.start()) != null);
        }
        MarkerReader.Hit heading = glued(hit.start());
        if (number != 1 && number != previous + 1 || endsWord(hit, heading)) {
            return false;
        }
        if (heading != null) {
            return heading.marker().style() != hit.marker().style()
                    || number == previous + 1 && text.startsLine(hit.start());
        }
        return endsBefore(hit.start()) || number == 1 && isFollowed(hit);
    }

    /**
     * Whether a numeral ends the word before it, as in 统一、开放的市场 and 多规合一。.
     *
     * <p>It does behind a Han character or a wrap, and not where the heading of a chapter may end: 第一章总则一、.
     */
    private boolean endsWord(MarkerReader.Hit hit, MarkerReader.@Nullable Hit heading) {
        boolean chapter = heading != null && heading.marker().style().compareTo(MarkerStyle.ARTICLE) < 0;
        boolean wrapped = hit.marker().number() == 1 && text.startsLine(hit.start());
        return hit.marker().style() == MarkerStyle.CHINESE
                && !chapter
                && Glyphs.isHan(text.at(hit.start() - 1))
                && (wrapped || !text.hasBlankBefore(hit.start()));
    }

    /** Whether （二） stands behind the end of a sentence not far behind （一）, so that the words before （一） are a bare heading. */
    private boolean isFollowed(MarkerReader.Hit hit) {
        if (hit.marker().style() != MarkerStyle.BRACKETED_CHINESE) {
            return false;
        }
        if (second < hit.end()) {
            int found = text.indexOf("（二）", hit.end(), text.length());
            second = found < 0 ? Integer.MAX_VALUE : found;
        }
        return second < hit.end() + REACH && endsBefore(second);
    }

    /** Whether a sentence, a quotation or a clause ends just before a position. */
    private boolean endsBefore(int at) {
        char before = text.at(at - 1);
        if (Glyphs.endsSentence(before) || Glyphs.isColon(before) || before == '】') {
            return true;
        }
        if (Glyphs.isClosing(before) || before == '”') {
            return Glyphs.endsSentence(text.at(at - 2)) || endsClause(at);
        }
        return false;
    }

    private boolean endsClause(int at) {
        return clauseEnds.has(at);
    }

    /** The heading that a position follows directly, without any sentence between them: 二、重点任务 before （一）. */
    private MarkerReader.@Nullable Hit glued(int at) {
        if (hits.isEmpty()) {
            return null;
        }
        MarkerReader.Hit heading = hits.get(hits.size() - 1);
        if (at - heading.end() > LONGEST_GLUED_HEADING || at == heading.end()) {
            return null;
        }
        for (int i = heading.end(); i < at; i++) {
            if ("。；：？！".indexOf(text.at(i)) >= 0) {
                return null;
            }
        }
        return heading;
    }
}
