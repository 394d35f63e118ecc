package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the responsibility clauses of a text: in brackets, behind labels, or as a sentence of its own.
 *
 * <p>For example （市商务委牵头，市科委配合） behind a sentence, 责任单位：市商务委 as a paragraph, or 市商务委、市科委按职责分工负责。 as the last
 * sentence of a paragraph. Neighbouring clauses on the same text are one. Not thread-safe: one for each text.
 */
final class ClauseScanner {
    private static final int LONGEST = 1500;
    private static final int LONGEST_SENTENCE = 400;
    private static final int LONGEST_NAME = 40;

    /** Marks that may stand before a label: ——责任单位：. */
    private static final String BULLETS = "—▲●■◆★※△○▶►";

    private static final WordSet LEVELS = WordSet.of("市", "省", "区", "县", "州", "自治区", "国家");

    static final CharacterSet LEGEND_STARTS = CharacterSet.of("排列首居第逗分名位");
    private static final String BODY_ENDS = "局委厅部办院会府司心关行位门团区县市队";

    private final LogicalText text;
    private final BracketPairs brackets;
    private final Names names;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> run = new ArrayList<>();
    private Legend legend = Legend.NONE;
    private int runEnd = -1;
    private int stop = -1;
    private int deadlineStart = -1;
    private int deadlineEnd = -1;
    private @Nullable String deadline;

    ClauseScanner(LogicalText text) {
        this.text = text;
        this.brackets = new BracketPairs(text, LONGEST);
        this.names = new Names(text);
    }

    List<Clause> scan(int from, int to) {
        int at = from;
        List<TableRow> rows = text.rows();
        for (int i = TableRow.firstFrom(rows, from);
                i < rows.size() && rows.get(i).end() <= to;
                i++) {
            scanWords(at, rows.get(i).start());
            readRow(rows.get(i));
            at = rows.get(i).end();
        }
        scanWords(at, to);
        return clauses;
    }

    /** Reads the responsibility of a row: each cell by the label over it. */
    private void readRow(TableRow row) {
        for (TableRow.Cell cell : row.cells()) {
            ParsedClause content =
                    cell.end() - cell.start() > LONGEST ? null : labelled(cell.label(), cell.start(), cell.end());
            if (content != null) {
                legend = content.legend() == null ? legend : content.legend();
                run.add(new Clause(cell.start(), cell.end(), content, false));
            }
        }
        if (!run.isEmpty()) {
            clauses.add(new Clause(row.textEnd(), row.end(), Clauses.join(run).content(), false));
            run.clear();
        }
    }

    private void scanWords(int from, int to) {
        int i = from;
        while (i < to) {
            readLegend(i, to);
            int end = Glyphs.isOpening(text.at(i)) ? readBracket(i, to) : readWords(i, from, to);
            i = end > i + 1 ? end : next(i, to);
        }
        closeRun();
    }

    /** The next position at which a clause or a legend may begin; a clause does so behind a sentence, whatever its first character. */
    private int next(int at, int to) {
        boolean behind = Glyphs.endsSentence(text.at(at)) || follows(at + 1);
        return behind ? at + 1 : text.nextLandmark(at + 1, to);
    }

    /** Takes up a legend that stands outside clauses, as in 以下任务排名第一的单位为牵头单位. */
    private void readLegend(int at, int to) {
        if (!LEGEND_STARTS.has(text.charAt(at))) {
            return;
        }
        Legend found = Vocabulary.legend(text, at, Math.min(to, at + 24));
        legend = found == Legend.NONE ? legend : found;
    }

    private int readBracket(int at, int to) {
        int close = brackets.partner(at);
        if (close < 0 || close >= to) {
            return startsWithLabel(at + 1, to) ? readUnclosed(at, to) : at + 1;
        }
        if (MarkerReader.isNumeral(text, at + 1, close)) {
            return at + 1;
        }
        if (Vocabulary.label(text, at + 1, close) != Vocabulary.Label.NONE) {
            return readLabelled(at, at, to);
        }
        ParsedClause content = new ClauseParser(text, names, at + 1, close, legend).parse();
        if (content == null || !isClause(content, at, close)) {
            return at + 1;
        }
        add(at, close + 1, content, false);
        return close + 1;
    }

    private int readUnclosed(int at, int to) {
        int end = text.paragraphEnd(at, Math.min(to, at + LONGEST));
        for (int i = at + 1; i < end; i++) {
            end = Glyphs.isOpening(text.at(i)) && startsWithLabel(i + 1, to) ? i : end;
        }
        while (end > at + 1 && "。）)〕】".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        ParsedClause content = new ClauseParser(text, names, at + 1, end, legend).parse();
        if (content == null || content.isEmpty()) {
            return at + 1;
        }
        add(at, end, content, true);
        return end;
    }

    /** A bracket is a clause by its label, or by naming nothing but bodies behind the end of a sentence. */
    private boolean isClause(ParsedClause content, int open, int close) {
        if (content.isEmpty()) {
            return content.deadline() != null && (endsAt(open) || follows(open)) && standsLast(close);
        }
        if (content.isLabelled()) {
            return true;
        }
        if (text.at(open) == '【' && !content.hasVerb() && !closesItem(content, open, close)) {
            return false;
        }
        boolean behindSentence = endsAt(open) || follows(open);
        return namesBodies(content, behindSentence)
                && (behindSentence || standsLast(close) && (content.hasVerb() || !explains(content, open)));
    }

    /** Whether a bracket such as 【市商务局】 ends an item; one body on a line of its own rather is the heading of what it has to do. */
    private boolean closesItem(ParsedClause content, int open, int close) {
        return standsLast(close)
                && (!text.startsParagraph(open) || content.bodies().size() > 1);
    }

    /**
     * Whether the names are those of bodies, at least one of them beyond doubt; a few may share their ending with a later one.
     *
     * <p>Behind a sentence plain ones are enough where there are two or a verb: （证监会负责）.
     */
    private static boolean namesBodies(ParsedClause content, boolean behindSentence) {
        List<NamedBody> bodies = content.bodies();
        int fewest = content.hasVerb() ? 1 : 2;
        int plain = 0;
        boolean firm = false;
        for (NamedBody body : bodies) {
            if (body.name().length() > LONGEST_NAME) {
                return false;
            }
            plain += Vocabulary.isBody(body.name()) ? 1 : 0;
            firm |= Vocabulary.isFirmBody(body.name());
        }
        return 2 * plain >= bodies.size() && (firm || behindSentence && plain == bodies.size() && plain >= fewest);
    }

    /** Whether a bracket with one name may only explain the body named before it: 商务主管部门（市商务委）. */
    private boolean explains(ParsedClause content, int open) {
        return content.bodies().size() == 1
                && content.deadline() == null
                && Vocabulary.isFirmBody(text, Math.max(0, open - 6), open);
    }

    /** Whether a sentence ends before a position, brackets such as （具体办法另行制定） between them left out. */
    private boolean endsAt(int at) {
        char before = text.at(at - 1);
        if (text.startsParagraph(at) || Glyphs.endsSentence(before)) {
            return true;
        }
        int open = Glyphs.isClosing(before) ? brackets.partner(at - 1) : -1;
        if (open >= 0) {
            return text.startsParagraph(open)
                    || Glyphs.endsSentence(text.at(open - 1))
                    || Glyphs.endsSentence(text.at(at - 2));
        }
        return (before == '”' || before == '》') && Glyphs.endsSentence(text.at(at - 2));
    }

    private boolean follows(int at) {
        return deadlineEnd == at || runEnd == at;
    }

    private boolean standsLast(int close) {
        int after = close + 1;
        return text.startsParagraph(after)
                || Glyphs.endsSentence(text.at(after))
                || Glyphs.isOpening(text.at(after))
                || MarkerReader.read(text, after) != null;
    }

    private boolean startsWithLabel(int at, int to) {
        int end = text.paragraphEnd(at, Math.min(to, at + Vocabulary.LONGEST_LABEL + 1));
        int colon = text.nextColon(at, end);
        return colon < end && Vocabulary.label(text, at, colon) != Vocabulary.Label.NONE;
    }

    private int readWords(int at, int from, int to) {
        boolean opens = at == from || text.startsParagraph(at) || Glyphs.endsSentence(text.at(at - 1)) || follows(at);
        if (!opens) {
            return at + 1;
        }
        int words = at;
        while (words < to && BULLETS.indexOf(text.at(words)) >= 0) {
            words++;
        }
        return startsWithLabel(words, to) ? readLabelled(at, words, to) : readSentence(at, to);
    }

    /** Reads 责任单位：A、B or 【责任单位】A、B to the end of the sentence or paragraph. */
    private int readLabelled(int start, int at, int to) {
        int limit = Math.min(to, at + LONGEST);
        int colon = at;
        while (colon < limit && !Glyphs.isColon(text.at(colon)) && !Glyphs.isClosing(text.at(colon))) {
            colon = text.nextLandmark(colon + 1, limit);
        }
        int end = sentenceEnd(Math.min(colon + 1, limit), limit);
        if (end == colon + 1 && text.startsParagraph(end)) {
            end = sentenceEnd(Math.min(end + 1, limit), limit);
        }
        ParsedClause content;
        if (Glyphs.isOpening(text.at(at))) {
            content = labelled(Vocabulary.label(text, at + 1, colon), colon + 1, end);
        } else {
            content = new ClauseParser(text, names, at, end, legend).parse();
        }
        if (content == null || isSentence(content)) {
            return start + 1;
        }
        add(start, end, content, false);
        return end;
    }

    /** Whether the names are rather the words of a sentence: 牵头单位：要定期通报进展情况. */
    private static boolean isSentence(ParsedClause content) {
        List<NamedBody> bodies = content.bodies();
        int words = 0;
        for (NamedBody body : bodies) {
            words += Vocabulary.isSentence(body.name()) ? 1 : 0;
        }
        return words > 0 && 2 * words >= bodies.size();
    }

    private @Nullable ParsedClause labelled(Vocabulary.Label label, int from, int end) {
        int start = Glyphs.isColon(text.at(from)) ? from + 1 : from;
        return ClauseParser.behind(label, text, names, start, end, legend).parse();
    }

    private int sentenceEnd(int from, int limit) {
        int end = from;
        while (end < limit
                && !text.startsParagraph(end)
                && text.at(end) != '。'
                && !startsItem(end)
                && !isBracketedLabel(end, from, limit)) {
            end = text.nextLandmark(end + 1, limit);
        }
        return end;
    }

    /** Whether the label of further names stands here behind others: 【配合单位】. */
    private boolean isBracketedLabel(int at, int from, int limit) {
        int close = at > from && Glyphs.isOpening(text.at(at)) ? brackets.partner(at) : -1;
        return close > at && close < limit && Vocabulary.label(text, at + 1, close) != Vocabulary.Label.NONE;
    }

    /** Whether the next item begins here, on a line of its own or glued to the names before it, as in 市科委（二）推进…. */
    private boolean startsItem(int at) {
        if (!MarkerReader.mayBegin(text.at(at))) {
            return false;
        }
        char before = text.at(at - 1);
        MarkerReader.Hit hit = "、，,（：:".indexOf(before) >= 0 ? null : MarkerReader.read(text, at);
        if (hit == null || text.startsLine(at)) {
            return hit != null;
        }
        return switch (hit.marker().style()) {
            case BRACKETED_CHINESE -> true;
            case CHINESE -> BODY_ENDS.indexOf(before) >= 0;
            case ARABIC -> !Glyphs.isDigit(before) && Glyphs.isHan(text.at(hit.end())) && text.at(hit.end() - 1) != '、';
            case PART, CHAPTER, DIVISION, ARTICLE, BRACKETED_ARABIC, HALF_BRACKETED_ARABIC, CIRCLED -> false;
        };
    }

    /** Reads a sentence that names nothing but bodies and what they do, as the last of its paragraph. */
    private int readSentence(int at, int to) {
        int limit = Math.min(to, at + LONGEST_SENTENCE);
        int end = Math.min(limit, stop(at, to));
        boolean last = end < limit && text.startsParagraph(text.at(end) == '。' ? end + 1 : end);
        if (last && follows(at) && TimeLimit.isSentence(text, at, end)) {
            add(at, end, Clauses.deadline(text.squeezed(at, end)), false);
            return end;
        }
        if (!last || VerbPhrase.start(text, at, end) < 0 || text.indexOf("参照", at, end) >= 0) {
            return at + 1;
        }
        ParsedClause content =
                ClauseParser.ofSentence(text, names, at, end, legend).parse();
        if (content == null || !content.hasVerb() || content.isEmpty() || !namesFirmBodies(content)) {
            return at + 1;
        }
        add(at, end, content, false);
        return end;
    }

    /** The first 。 from a position on or the first start of a paragraph after it; remembered for the positions before it. */
    private int stop(int at, int to) {
        if (at >= stop) {
            stop = at;
            while (stop < to && (stop == at || !text.startsParagraph(stop)) && text.at(stop) != '。') {
                stop = text.nextLandmark(stop + 1, to);
            }
        }
        return stop;
    }

    /** Whether all names of a sentence are those of bodies, one at least beyond doubt and the others by their level: 市人民医院. */
    private static boolean namesFirmBodies(ParsedClause content) {
        boolean firm = false;
        for (NamedBody body : content.bodies()) {
            if (body.name().length() > LONGEST_NAME || !Vocabulary.isFirmBody(body.name()) && !isOfLevel(body.name())) {
                return false;
            }
            firm |= Vocabulary.isFirmBody(body.name());
        }
        return firm;
    }

    private static boolean isOfLevel(String name) {
        return LEVELS.isHeadOf(name) && Vocabulary.isBody(name);
    }

    private void add(int start, int end, ParsedClause content, boolean unclosed) {
        legend = content.legend() == null ? legend : content.legend();
        if (content.isEmpty() && !follows(start)) {
            closeRun();
            deadlineStart = start;
            deadlineEnd = skipStop(end);
            deadline = content.deadline();
            return;
        }
        Clause clause = new Clause(start, skipStop(end), content, unclosed);
        if (deadlineEnd == start) {
            run.add(new Clause(deadlineStart, deadlineEnd, Clauses.deadline(deadline), false));
        } else if (runEnd != start) {
            closeRun();
        }
        run.add(clause);
        runEnd = clause.end();
    }

    private void closeRun() {
        if (!run.isEmpty()) {
            clauses.add(Clauses.join(run));
            run.clear();
            runEnd = -1;
        }
    }

    /** The position behind the stop that ends a clause. */
    private int skipStop(int end) {
        int after = end;
        while ("。；;，,".indexOf(text.at(after)) >= 0 && text.at(after) != 0 && after - end < 2) {
            after++;
        }
        return after;
    }
}
