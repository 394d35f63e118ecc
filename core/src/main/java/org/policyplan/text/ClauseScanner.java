package org.policyplan.text;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final String BODY_ENDS = "局委厅部办院会府司心关行位门团区县市队";

    private final LogicalText text;
    private final int[] matches;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> run = new ArrayList<>();
    private Legend legend = Legend.NONE;
    private int deadlineStart = -1;
    private int deadlineEnd = -1;
    private String deadline = "";

    ClauseScanner(LogicalText text) {
        this.text = text;
        this.matches = matchBrackets();
    }

    List<Clause> scan(int from, int to) {
        int i = from;
        while (i < to) {
            readLegend(i, to);
            int end = Glyphs.isOpening(text.at(i)) ? readBracket(i, to) : readWords(i, from, to);
            i = Math.max(i + 1, end);
        }
        closeRun();
        return clauses;
    }

    /** Takes up a legend that stands outside clauses, as in 以下任务排名第一的单位为牵头单位. */
    private void readLegend(int at, int to) {
        if ("排列首居第逗分名位".indexOf(text.at(at)) < 0) {
            return;
        }
        Legend found = Vocabulary.legend(text.squeezed(at, Math.min(to, at + 24)));
        legend = found == Legend.NONE ? legend : found;
    }

    /** The partner of each bracket, or -1; a heading begins anew, so that a bracket never closed does no harm beyond its item. */
    private int[] matchBrackets() {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[64];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (text.startsParagraph(i) && depth > 0 && MarkerReader.read(text, i) != null) {
                depth = 0;
            }
            if (Glyphs.isOpening(c)) {
                if (depth == open.length) {
                    System.arraycopy(open, 1, open, 0, --depth);
                }
                open[depth++] = i;
            } else if (Glyphs.isClosing(c) && depth > 0 && i - open[depth - 1] <= LONGEST) {
                partners[open[--depth]] = i;
                partners[i] = open[depth];
            }
        }
        return partners;
    }

    private int readBracket(int at, int to) {
        int close = matches[at];
        if (close < 0 || close >= to) {
            return startsWithLabel(at + 1, to) ? readUnclosed(at, to) : at + 1;
        }
        if (Vocabulary.label(text.squeezed(at + 1, close)) != Vocabulary.Label.NONE) {
            return readLabelled(at, to);
        }
        ParsedClause content = new ClauseParser(text, at + 1, close, legend).parse();
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
        ParsedClause content = new ClauseParser(text, at + 1, end, legend).parse();
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
        if (text.at(open) == '【' && !content.hasVerb()) {
            return false;
        }
        boolean behindSentence = endsAt(open) || follows(open);
        return namesBodies(content, behindSentence)
                && (behindSentence || standsLast(close) && (content.hasVerb() || !explains(content, open)));
    }

    /** Whether the names are those of bodies, at least one of them beyond doubt; a few may share their ending with a later one. */
    private static boolean namesBodies(ParsedClause content, boolean behindSentence) {
        List<NamedBody> bodies = content.bodies();
        long plain =
                bodies.stream().filter(body -> Vocabulary.isBody(body.name())).count();
        boolean firm = bodies.stream().anyMatch(body -> Vocabulary.isFirmBody(body.name()));
        return 2 * plain >= bodies.size()
                && (firm || behindSentence && plain == bodies.size() && plain > 1)
                && bodies.stream().allMatch(body -> body.name().length() <= LONGEST_NAME);
    }

    /** Whether a bracket with one name may only explain the body named before it: 商务主管部门（市商务委）. */
    private boolean explains(ParsedClause content, int open) {
        return content.bodies().size() == 1
                && content.deadline() == null
                && Vocabulary.isFirmBody(text.squeezed(Math.max(0, open - 6), open));
    }

    /** Whether a sentence ends before a position, brackets such as （具体办法另行制定） between them left out. */
    private boolean endsAt(int at) {
        char before = text.at(at - 1);
        if (text.startsParagraph(at) || Glyphs.endsSentence(before)) {
            return true;
        }
        if (Glyphs.isClosing(before) && matches[at - 1] >= 0) {
            int open = matches[at - 1];
            return text.startsParagraph(open)
                    || Glyphs.endsSentence(text.at(open - 1))
                    || Glyphs.endsSentence(text.at(at - 2));
        }
        return (before == '”' || before == '》') && Glyphs.endsSentence(text.at(at - 2));
    }

    private boolean follows(int at) {
        return deadlineEnd == at || runEnd() == at;
    }

    private boolean standsLast(int close) {
        int after = close + 1;
        return text.startsParagraph(after)
                || Glyphs.endsSentence(text.at(after))
                || Glyphs.isOpening(text.at(after))
                || MarkerReader.read(text, after) != null;
    }

    private boolean startsWithLabel(int at, int to) {
        return Vocabulary.startsWithLabel(text.squeezed(at, Math.min(to, at + 18)));
    }

    private int readWords(int at, int from, int to) {
        boolean opens = at == from || text.startsParagraph(at) || Glyphs.endsSentence(text.at(at - 1)) || follows(at);
        if (!opens) {
            return at + 1;
        }
        return startsWithLabel(at, to) ? readLabelled(at, to) : readSentence(at, to);
    }

    /** Reads 责任单位：A、B or 【责任单位】A、B to the end of the sentence or paragraph. */
    private int readLabelled(int at, int to) {
        int limit = Math.min(to, at + LONGEST);
        int colon = at;
        while (colon < limit && !Glyphs.isColon(text.at(colon)) && !Glyphs.isClosing(text.at(colon))) {
            colon++;
        }
        int end = sentenceEnd(Math.min(colon + 1, limit), limit);
        if (end == colon + 1 && text.startsParagraph(end)) {
            end = sentenceEnd(Math.min(end + 1, limit), limit);
        }
        int start = at;
        ParsedClause content;
        if (Glyphs.isOpening(text.at(at))) {
            content = labelled(Vocabulary.label(text.squeezed(at + 1, colon)), colon + 1, end);
        } else {
            content = new ClauseParser(text, at, end, legend).parse();
        }
        if (content == null || isSentence(content)) {
            return at + 1;
        }
        add(start, end, content, false);
        return end;
    }

    /** Whether the names are rather the words of a sentence: 牵头单位：要定期通报进展情况. */
    private static boolean isSentence(ParsedClause content) {
        List<NamedBody> bodies = content.bodies();
        long words = bodies.stream()
                .filter(body -> Vocabulary.isSentence(body.name()))
                .count();
        return words > 0 && 2 * words >= bodies.size();
    }

    private @Nullable ParsedClause labelled(Vocabulary.Label label, int from, int end) {
        int start = Glyphs.isColon(text.at(from)) ? from + 1 : from;
        return ClauseParser.behind(label, text, start, end, legend).parse();
    }

    private int sentenceEnd(int from, int limit) {
        int end = from;
        while (end < limit && !text.startsParagraph(end) && text.at(end) != '。' && !startsItem(end)) {
            end++;
        }
        return end;
    }

    /** Whether the next item begins here, on a line of its own or glued to the names before it, as in 市科委（二）推进…. */
    private boolean startsItem(int at) {
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
        int end = at;
        while (end < limit && (end == at || !text.startsParagraph(end)) && text.at(end) != '。') {
            end++;
        }
        boolean last = end < limit && text.startsParagraph(text.at(end) == '。' ? end + 1 : end);
        if (!last || VerbPhrase.start(text, at, end) < 0) {
            return at + 1;
        }
        ParsedClause content = new ClauseParser(text, at, end, legend).parse();
        if (content == null || !content.hasVerb() || content.isEmpty() || !namesFirmBodies(content)) {
            return at + 1;
        }
        add(at, end, content, false);
        return end;
    }

    private static boolean namesFirmBodies(ParsedClause content) {
        return content.bodies().stream()
                .allMatch(body ->
                        Vocabulary.isFirmBody(body.name()) && body.name().length() <= LONGEST_NAME);
    }

    private void add(int start, int end, ParsedClause content, boolean unclosed) {
        legend = content.legend() == null ? legend : content.legend();
        if (content.isEmpty() && !follows(start)) {
            deadlineStart = start;
            deadlineEnd = skipStop(end);
            deadline = content.deadline() == null ? "" : content.deadline();
            return;
        }
        Clause clause = new Clause(start, skipStop(end), content, unclosed);
        if (deadlineEnd == start) {
            run.add(new Clause(deadlineStart, deadlineEnd, Clauses.deadline(deadline), false));
        } else if (runEnd() != start) {
            closeRun();
        }
        run.add(clause);
    }

    private int runEnd() {
        return run.isEmpty() ? -1 : run.get(run.size() - 1).end();
    }

    private void closeRun() {
        if (!run.isEmpty()) {
            clauses.add(Clauses.join(run));
            run.clear();
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
