package org.policyplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the plan begins behind the notice that carries it, or where each of several plans does.
 *
 * <p>For example the notice 关于印发《上海市…实施方案》的通知 is followed by a title 上海市…实施方案 of its own, with which the plan begins.
 */
final class PlanParts {
    /**
     * One plan in the text.
     *
     * @param titleStart position of its title
     * @param titleEnd position after its title
     * @param bodyStart position from which the plan goes on: behind the title, behind 全文如下 in a press report, or behind the notice that alone names it
     * @param isReported whether a press report carries the plan: 《…行动方案》全文如下
     */
    record Part(int titleStart, int titleEnd, int bodyStart, boolean isReported) {
        Part(int titleStart, int titleEnd) {
            this(titleStart, titleEnd, titleEnd, false);
        }

        /** The position where the plan begins: with its title, or without one behind the notice that names it. */
        int planStart() {
            return !isReported && bodyStart > titleEnd ? bodyStart : titleStart;
        }

        /** The position before the line 附件 over the title, where the text before this plan ends. */
        int start(LogicalText text) {
            int before = text.paragraphStart(Math.max(0, titleStart - 1), 0);
            String line = text.squeezed(before, titleStart);
            return line.startsWith("附件") && line.length() <= 6 ? before : titleStart;
        }
    }

    private static final WordSet NO_TITLE_WORDS = WordSet.of("。", "：", "；", "http");
    private static final WordSet NO_TITLE_LINE_WORDS = WordSet.of("。", "：", "；", "号", "附件", "文件", "》");
    private static final CharacterSet TITLE_OPENERS = CharacterSet.of(")）。日");
    private static final WordSet STATE_HEADS = WordSet.of("国务院", "关于", "全国", "中共");
    private static final WordSet NO_PLAIN_TITLE_WORDS = WordSet.of("。", "；", "关于", "印发");
    private static final WordSet PAGE_MARKS = WordSet.of("：", ":", ">", "|", "/");
    private static final WordSet PREAMBLE_HEADS = WordSet.of(
            "为贯彻", "为落实", "为深入", "为进一步", "为全面", "为加快", "为推动", "为推进", "为做好", "为促进", "为切实", "为认真", "为扎实", "根据", "按照");
    private static final WordSet ISSUES = WordSet.of("印发", "下发", "转发");
    private static final WordSet ISSUES_NOW = WordSet.of("现印发", "现予印发", "现予以印发", "现转发", "现下发", "现予发布");
    private static final int SHORTEST_YEAR = 4;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 120;

    /** The most characters between a title and 现印发 behind it. */
    private static final int LONGEST_SENTENCE = 200;

    /** The most characters between a title and 印发: （以下简称《方案》）. */
    private static final int LONGEST_ABBREVIATION = 24;

    private static final int MOST_TITLES = 50;
    private static final WordSet REPORT_WORDS =
            WordSet.of("全文如下", "主要内容如下", "正文如下", "内容如下", "全文公布如下", "全文发布如下", "全文刊发如下");

    private final LogicalText text;
    private final int firstMarker;
    private int[] openings = new int[64];
    private int openingCount;

    PlanParts(LogicalText text, int firstMarker) {
        this.text = text;
        this.firstMarker = firstMarker;
    }

    /** The plans that the notice names and that follow it, in the order of the text; empty where none was found. */
    List<Part> find() {
        List<Part> parts = new ArrayList<>();
        List<String> titles = namedTitles();
        if (!titles.isEmpty()) {
            findOpenings(firstCharacters(titles));
        }
        for (String title : titles) {
            int from = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).titleEnd();
            Part part = parts.isEmpty() ? lastBeforeItems(title) : null;
            part = part == null ? occurrence(title, from) : part;
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            Part part = reportedTitle();
            part = part == null ? titleParagraph() : part;
            if (part == null || isNotice(part)) {
                Part carried = titleInNotice();
                part = carried == null ? part : carried;
            }
            part = part == null ? gluedTitle() : part;
            part = part == null ? plainTitle() : part;
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The first titles that the notice names: in 《》, or between 印发 and 的通知; it carries few plans, and each is looked for in the whole text. */
    private List<String> namedTitles() {
        List<String> titles = new ArrayList<>();
        int limit = Math.min(text.length(), Math.max(firstMarker, 600));
        for (int i = 0; i < limit; i++) {
            if (text.at(i) == '《') {
                int end = closeOf(i, limit);
                if (end > 0) {
                    addTitle(titles, text.squeezed(i + 1, end));
                    i = end;
                }
            } else if (text.matches(i, "印发") && text.at(i + 2) != '《') {
                int end = text.indexOf("的通知", i, Math.min(limit, i + LONGEST_TITLE));
                addTitle(titles, end < 0 ? "" : text.squeezed(i + 2, end));
            }
        }
        return titles;
    }

    private static void addTitle(List<String> titles, String title) {
        if (title.length() >= 6 && titles.size() < MOST_TITLES && !titles.contains(title)) {
            titles.add(title);
        }
    }

    private int closeOf(int open, int limit) {
        int depth = 0;
        for (int i = open; i < Math.min(limit, open + LONGEST_TITLE); i++) {
            depth += text.at(i) == '《' ? 1 : text.at(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The title in a press report that has the plan below it: 《…行动方案》全文如下, or a headline …印发《…行动方案》. */
    private @Nullable Part reportedTitle() {
        for (int i = 0; i < firstMarker; i++) {
            int end = text.at(i) == '《' ? closeOf(i, firstMarker) : -1;
            int body = end < 0 ? -1 : isHeadline(i, end) ? end + 1 : afterReportWord(end + 1);
            if (body > 0) {
                return new Part(i + 1, end, body, true);
            }
        }
        return null;
    }

    /** Whether a paragraph that says who has issued a plan ends with its title in 《》. */
    private boolean isHeadline(int open, int close) {
        return text.matches(open - 2, "印发")
                && text.startsParagraph(close + 1)
                && Vocabulary.PLAN_GENRES.isTailOf(text.squeezed(open + 1, close));
    }

    private int afterReportWord(int at) {
        int start = text.at(at) == '，' ? at + 1 : at;
        int length = REPORT_WORDS.lengthAt(text, start, text.length());
        if (length == 0) {
            return -1;
        }
        int end = start + length;
        return Glyphs.endsSentence(text.at(end)) || Glyphs.isColon(text.at(end)) ? end + 1 : end;
    }

    /** Where a title stands by itself: at the start of a paragraph or behind the notice, and not inside 《》 or 印发…的通知. */
    private @Nullable Part occurrence(String title, int from) {
        for (int i = 0; i < openingCount; i++) {
            int start = openings[i];
            if (start >= from && matchesTitle(start, title)) {
                int end = start + title.length();
                boolean named = text.at(end) == '》' || text.matches(end, "的通知");
                if (!named && "，。、；".indexOf(text.at(end)) < 0) {
                    return new Part(start, withYears(end));
                }
            }
        }
        return null;
    }

    /** The last place before the first item where a title is a paragraph by itself: a page may print it over the notice too. */
    private @Nullable Part lastBeforeItems(String title) {
        Part found = null;
        for (int i = 0; i < openingCount && openings[i] + title.length() <= firstMarker; i++) {
            int start = openings[i];
            if (text.startsParagraph(start) && matchesTitle(start, title)) {
                int end = withYears(start + title.length());
                found = end == firstMarker || text.startsParagraph(end) ? new Part(start, end) : found;
            }
        }
        return found;
    }

    private static String firstCharacters(List<String> titles) {
        StringBuilder characters = new StringBuilder();
        for (String title : titles) {
            characters.append(plain(title.charAt(0)));
        }
        return characters.toString();
    }

    /** Finds the positions where one of the titles may begin: the start of a line, or behind a bracket, a sentence or a date. */
    private void findOpenings(String firstCharacters) {
        int length = text.length();
        for (int i = 0; i < length; i = text.nextLandmark(i + 1, length)) {
            if (text.startsLine(i)) {
                addOpening(i, firstCharacters);
            }
            if (TITLE_OPENERS.has(text.charAt(i)) && !text.startsLine(i + 1)) {
                addOpening(i + 1, firstCharacters);
            }
        }
    }

    private void addOpening(int at, String firstCharacters) {
        if (firstCharacters.indexOf(plain(text.at(at))) < 0) {
            return;
        }
        if (openingCount == openings.length) {
            openings = Arrays.copyOf(openings, 2 * openingCount);
        }
        openings[openingCount++] = at;
    }

    private boolean matchesTitle(int at, String title) {
        if (at + title.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < title.length(); i++) {
            if (plain(text.at(at + i)) != plain(title.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        if (Glyphs.isCommonHan(c)) {
            return c;
        }
        return switch (c) {
            case '—', '－', '–', '―', '─', '~', '～' -> '-';
            case '(', '〔', '[', '〈', '《' -> '（';
            case ')', '〕', ']', '〉', '》' -> '）';
            default -> c;
        };
    }

    /** The end of a title with the years behind it, as in （2024—2026年） and not with a date or a marker: （2023年2月18日）, （3）. */
    private int withYears(int end) {
        if (!Glyphs.isOpening(text.at(end)) || !Glyphs.isDigit(text.at(end + 1))) {
            return end;
        }
        int close = end + 1;
        while (close < text.length() && close - end < 16 && !Glyphs.isClosing(text.at(close))) {
            close++;
        }
        boolean date = text.indexOf("月", end, close) >= 0;
        boolean year = close - end > SHORTEST_YEAR && Glyphs.isClosing(text.at(close));
        return year && !date ? close + 1 : end;
    }

    /**
     * The last paragraph before the first item that looks like a title, with the lines that it is wrapped over.
     *
     * <p>Behind the first sentence there is one only where a notice carries the plan: else it is a heading without a marker, as 重点任务 is.
     */
    private @Nullable Part titleParagraph() {
        Part found = null;
        int start = 0;
        while (start < firstMarker) {
            int end = text.paragraphEnd(start, firstMarker);
            boolean labelled = PageLabels.areHeadOf(text, start, end);
            int from = labelled ? text.nextColon(start, end) + 1 : start;
            if (isTitle(from, end)) {
                found = new Part(labelled ? from : titleStart(from), withYears(end));
            } else if (found != null && text.at(end - 1) == '。' && !isNotice(found)) {
                return found;
            }
            start = end;
        }
        return found;
    }

    private boolean isNotice(Part part) {
        int end = text.at(part.titleEnd() - 1) == '》' ? part.titleEnd() - 1 : part.titleEnd();
        return text.squeezed(part.titleStart(), end).endsWith("通知");
    }

    /** The title that a notice alone states, as a page without the plan's own does: 现将《…实施方案》印发给你们, 《…要点》已经市政府同意，现印发给你们. */
    private @Nullable Part titleInNotice() {
        for (int i = 0; i < firstMarker; i++) {
            int close = text.at(i) == '《' ? closeOf(i, firstMarker) : -1;
            if (close > 0 && isIssued(i, close)) {
                return new Part(i + 1, close, behindNotice(text.paragraphEnd(close, firstMarker)), false);
            }
            i = Math.max(i, close);
        }
        return null;
    }

    /** Whether a sentence says that the plan whose title stands in 《》 is issued now. */
    private boolean isIssued(int open, int close) {
        int end = text.paragraphEnd(close, Math.min(firstMarker, close + LONGEST_SENTENCE));
        boolean issued = text.matches(open - 2, "现将")
                ? ISSUES.isIn(text, close, Math.min(end, close + LONGEST_ABBREVIATION))
                : text.at(close + 1) == '已' && ISSUES_NOW.isIn(text, close, end);
        return issued && Vocabulary.PLAN_GENRES.isTailOf(text.squeezed(open + 1, close));
    }

    /** The position behind the signature, the date and the note of a notice that a position stands behind, where it has them. */
    private int behindNotice(int from) {
        int start = from;
        int at = from;
        while (at < firstMarker) {
            int end = text.paragraphEnd(at, firstMarker);
            boolean note = Glyphs.isOpening(text.at(at)) && Glyphs.isClosing(text.at(end - 1));
            boolean date = isDate(at, end);
            if (!note
                    && !date
                    && !Vocabulary.isFirmBody(text.squeezed(at, Math.min(end, at + DocumentHead.LONGEST_BODY_LINE)))) {
                return start;
            }
            start = note || date ? end : start;
            at = end;
        }
        return start;
    }

    private boolean isDate(int from, int to) {
        Dates.Hit date = Dates.find(text, from, to);
        return date != null && date.fills(from, to);
    }

    private boolean isTitle(int from, int to) {
        int end = to;
        while (end > from && Glyphs.isClosing(text.at(end - 1))) {
            while (end > from && !Glyphs.isOpening(text.at(end - 1))) {
                end--;
            }
            end = Math.max(from, end - 1);
        }
        String words = text.squeezed(from, end).replace("：关于", "关于");
        boolean plain = words.length() >= 4 && words.length() <= 80 && !NO_TITLE_WORDS.isIn(words);
        return plain && Vocabulary.PLAN_GENRES.isTailOf(words);
    }

    /** The title to which the first sentence is glued: …工作方案为贯彻落实…. */
    private @Nullable Part gluedTitle() {
        int end = Math.min(Math.min(firstMarker, LONGEST_TITLE), text.paragraphEnd(0, text.length()));
        for (int i = SHORTEST_TITLE; i < end; i++) {
            if (Glyphs.endsSentence(text.at(i)) || text.at(i) == '，') {
                return null;
            }
            if (PREAMBLE_HEADS.lengthAt(text, i, end) > 0 && Vocabulary.PLAN_GENRES.lengthBefore(text, i, 0) > 0) {
                return new Part(0, i);
            }
        }
        return null;
    }

    /** The last paragraph of plain words before the first sentence, where no title names a kind of plan; null where a document title stands there. */
    private @Nullable Part plainTitle() {
        Part found = null;
        int start = 0;
        while (start < firstMarker) {
            int end = text.paragraphEnd(start, firstMarker);
            String words = text.squeezed(start, end);
            if (NO_PLAIN_TITLE_WORDS.isIn(words)) {
                break;
            }
            found = isPlainTitle(words) ? new Part(start, end) : found;
            start = end;
        }
        return found;
    }

    private static boolean isPlainTitle(String words) {
        return words.length() >= 8
                && words.length() <= 60
                && Glyphs.isHan(words.charAt(0))
                && !PAGE_MARKS.isIn(words)
                && !Vocabulary.isFirmBody(words);
    }

    /** The first line of a title: those before it go on in it, or name its issuers over 关于. */
    private int titleStart(int from) {
        int start = from;
        boolean issued = text.matches(from, "关于");
        for (int lines = 0; lines < 3 && start > 0; lines++) {
            int before = text.paragraphStart(start - 1, 0);
            String words = text.squeezed(before, start);
            boolean goesOn = words.length() >= 4
                    && words.length() <= 40
                    && Glyphs.isHan(words.charAt(words.length() - 1))
                    && !NO_TITLE_LINE_WORDS.isIn(words)
                    && !Vocabulary.PLAN_GENRES.isTailOf(words);
            issued &= Vocabulary.isFirmBody(words);
            if (!goesOn || isDate(before, start) || !issued && startsWithPlace(start)) {
                return start;
            }
            start = before;
        }
        return start;
    }

    private boolean startsWithPlace(int at) {
        String head = text.squeezed(at, Math.min(text.length(), at + 10));
        return PlanFacts.jurisdiction(head) != null || STATE_HEADS.isHeadOf(head);
    }
}
