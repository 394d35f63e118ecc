package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.DocumentGenre;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.OfficialDocument;

/**
 * Reads the elements of the official document that stand before the plan, for example 沪府办发〔2024〕31号 and 各区人民政府.
 *
 * <p>Source: GB/T 9704—2012, 7.2 and 7.3. Not thread-safe: one for each text.
 */
final class DocumentHead {
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_ADDRESS = 220;
    /** The most characters of a line that names bodies and nothing else. */
    static final int LONGEST_BODY_LINE = 40;

    private static final int SHORTEST_ISSUER = 3;
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TITLE = 80;
    private static final CharacterSet BULLETS = CharacterSet.of("•·●■◆▪*-");
    private static final WordSet ADDRESSEE_WORDS = WordSet.of("各", "政府", "部门", "单位", "委员会", "公司", "局", "办公室");

    private static final WordSet NO_ADDRESSEE_WORDS =
            WordSet.of("。", "；", "：", "《", "http", "发布", "来源", "时间", "日期", "位置", "字号", "索引", "主题", "文号");
    private static final WordSet TITLE_HEADS = WordSet.of("关于", "印发", "转发", "批转");
    private static final WordSet TITLE_TAILS =
            WordSet.union(Vocabulary.PLAN_GENRES, WordSet.of("公告", "公示", "通告", "通报", "报告", "批复", "函"));

    private static final WordSet TITLE_ENDS = WordSet.of("通知", "意见", "方案", "计划", "措施", "规划", "办法", "决定");

    private final LogicalText text;
    private final int titleStart;
    private final int limit;
    private final OfficialDocument.Builder document;
    private final ElementPlaces places;
    private final List<SetAside> setAside;
    private final List<Span> elements = new ArrayList<>();
    private int numberStart = -1;
    private int numberEnd = -1;
    private int addressStart = -1;
    private int addressEnd = -1;
    private int bodyEnd;
    private int start = Integer.MAX_VALUE;

    /** Where an element stands. */
    private record Span(int from, int to) {}

    /**
     * @param titleStart position of the plan's own title
     * @param limit position of the first item of the plan
     * @param setAside what is no part of the plan, to which lines of a page are added
     */
    DocumentHead(
            LogicalText text,
            int titleStart,
            int limit,
            OfficialDocument.Builder document,
            ElementPlaces places,
            List<SetAside> setAside) {
        this.text = text;
        this.titleStart = titleStart;
        this.limit = limit;
        this.document = document;
        this.places = places;
        this.setAside = setAside;
        this.bodyEnd = titleStart;
    }

    void read() {
        readAddressees();
        readNumber();
        boolean carried = titleStart > Math.max(addressEnd, numberEnd) && (addressEnd > 0 || numberEnd > 0);
        if (carried) {
            readClosingLines(Math.max(addressEnd, numberEnd), titleStart);
            if (addressEnd > 0 && bodyEnd > addressEnd) {
                put("body", addressEnd, bodyEnd);
                document.body(text.text(addressEnd, bodyEnd));
            }
        }
        readTitle(carried ? titleStart : limit);
        readLetterhead();
        setPageLinesAside();
    }

    /** Sets aside the paragraphs before the plan that no element of the document stands in, and titles that a page prints behind one once more. */
    private void setPageLinesAside() {
        int at = start();
        while (at < titleStart) {
            int to = text.paragraphEnd(at, titleStart);
            int from = elementsEnd(at, to);
            if (from == at || to - from >= SHORTEST_TITLE) {
                setAside.add(SetAside.of(text, from, to, SetAside.Reason.NAVIGATION));
            }
            at = to;
        }
        setLabelsAside(at, Math.max(addressStart, numberStart));
    }

    /** Sets aside what a page says of the document between its title and its addressees: 发文文号：, 发文时间：2016-10-18. */
    private void setLabelsAside(int from, int until) {
        for (int at = from; at < until; at = text.paragraphEnd(at, limit)) {
            int to = text.paragraphEnd(at, limit);
            if (PageLabels.areHeadOf(text, at, to)) {
                setAside.add(SetAside.of(text, at, firstElement(at, to), SetAside.Reason.NAVIGATION));
            }
        }
    }

    /** Where the first element in a stretch begins; its end where none stands in it. */
    private int firstElement(int from, int to) {
        int first = to;
        for (Span element : elements) {
            first = element.from() >= from ? Math.min(first, element.from()) : first;
        }
        return first;
    }

    /** Where the last element in a stretch ends; its start where none stands in it. */
    private int elementsEnd(int from, int to) {
        int end = from;
        for (Span element : elements) {
            if (element.from() < to && element.to() > from) {
                end = Math.max(end, Math.min(to, element.to()));
            }
        }
        return end;
    }

    /** The position where the document begins: what stands before it is navigation. */
    int start() {
        return Math.min(start, titleStart);
    }

    /** The position where the preamble of the plan begins. */
    int preambleStart(int titleEnd) {
        int from = titleEnd;
        from = numberEnd > from ? numberEnd : from;
        from = addressEnd > from ? addressEnd : from;
        return Math.min(limit, new LinesBelowTitle(text, document, places, setAside).skip(from, limit));
    }

    private void put(String name, int from, int to) {
        start = Math.min(start, from);
        elements.add(new Span(from, to));
        places.put(name, from, to);
    }

    private void readAddressees() {
        for (int i = 0; i < limit; i++) {
            if (Glyphs.isColon(text.charAt(i))) {
                int from = text.paragraphStart(i, Math.max(0, i - LONGEST_ADDRESS));
                from = afterNumber(from, i);
                String words = text.squeezed(from, i);
                if (isAddress(words, from)) {
                    addressStart = from;
                    addressEnd = i + 1;
                    addAddressees(from, i);
                    return;
                }
            }
        }
    }

    private int afterNumber(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.at(i) == '号' && Glyphs.isDigit(text.at(i - 1))) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isAddress(String words, int from) {
        return words.length() >= 2
                && !NO_ADDRESSEE_WORDS.isIn(words)
                && ADDRESSEE_WORDS.isIn(words)
                && !PageLabels.contains(withoutBullet(words))
                && Vocabulary.label(words) == Vocabulary.Label.NONE
                && !words.startsWith("抄送")
                && (text.startsLine(from) || from > 0 && text.at(from - 1) == '号');
    }

    private static String withoutBullet(String words) {
        int start = 0;
        while (start < words.length() && BULLETS.has(words.charAt(start))) {
            start++;
        }
        return words.substring(start);
    }

    /** Splits at ，and not at 、: 各区人民政府，市政府各委、办、局. */
    private void addAddressees(int from, int to) {
        List<String> names = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            depth += Glyphs.isOpening(text.at(i)) ? 1 : Glyphs.isClosing(text.at(i)) ? -1 : 0;
            if (i == to || depth == 0 && "，,；".indexOf(text.at(i)) >= 0) {
                if (i > start) {
                    put("addressees", start, i);
                    names.add(text.squeezed(start, i));
                }
                start = i + 1;
            }
        }
        document.addressees(names);
    }

    private void readNumber() {
        int until = addressStart >= 0
                ? addressStart
                : titleStart > 0 && titleStart < limit ? Math.max(titleStart, limit) : limit;
        for (int i = 0; i < until; i++) {
            if (text.at(i) == '号' && Glyphs.isDigit(text.at(i - 1)) && readNumberBefore(i)) {
                return;
            }
        }
    }

    private boolean readNumberBefore(int mark) {
        int open = mark;
        while (open > 0 && mark - open < 14 && !Glyphs.isOpening(text.at(open))) {
            open--;
        }
        int from = open;
        while (from > 0 && open - from < LONGEST_CODE && isCode(text.at(from - 1)) && !text.startsLine(from)) {
            from--;
        }
        from = afterLabel(afterGenre(from, open), open);
        Optional<DocumentNumber> number = DocumentNumber.parse(text.squeezed(from, mark + 1));
        boolean free = text.startsLine(from)
                || isCodeEnd(from)
                || isLabelled(from)
                || text.hasBlankBefore(from)
                || Glyphs.isOpening(text.at(from - 1)) && text.startsLine(from - 1);
        boolean cited = text.at(mark + 1) == '）' && !(Glyphs.isOpening(text.at(from - 1)) && text.startsLine(from - 1))
                || text.at(mark + 1) == '文';
        if (number.isEmpty() || !free || cited) {
            return false;
        }
        numberStart = from;
        numberEnd = mark + 1;
        while (Glyphs.isClosing(text.at(numberEnd))) {
            numberEnd++;
        }
        put("number", from, mark + 1);
        document.number(number.get());
        return true;
    }

    private static boolean isCode(char c) {
        return Glyphs.isHan(c);
    }

    /** The start of the code where the label of a page stands before it without a colon: 发文字号 豫政〔2015〕24号, 主动公开 文号 云政办规〔2022〕4号. */
    private int afterLabel(int from, int open) {
        for (int i = open - 1; i > from; i--) {
            if (PageLabels.contains(text.squeezed(from, i))
                    || text.hasBlankBefore(i) && PageLabels.areTailOf(text, from, i)) {
                return i;
            }
        }
        return from;
    }

    /** Whether a label of a page stands before a position: 发文字号：, 文号：, 【发布文号】. */
    private boolean isLabelled(int from) {
        return (Glyphs.isColon(text.at(from - 1)) || text.at(from - 1) == '】')
                && text.squeezed(Math.max(0, from - 3), from - 1).endsWith("号");
    }

    private boolean isCodeEnd(int from) {
        return from > 1 && Vocabulary.PLAN_GENRES.lengthBefore(text, from, from - 2) > 0;
    }

    /** The start of the code where a title is glued to it, as in …的意见渝府发〔2019〕17号. */
    private int afterGenre(int from, int open) {
        for (int i = open - 2; i > from; i--) {
            if (TITLE_ENDS.lengthBefore(text, i, Math.max(0, i - 2)) > 0) {
                return i;
            }
        }
        return from;
    }

    /** Reads signature, date and note from the end of the notice. */
    private void readClosingLines(int from, int to) {
        int end = to;
        Dates.Hit date = lastDate(from, to);
        if (date != null) {
            put("issuedOn", date.start(), date.end());
            document.issuedOn(date.date());
            readNote(date.end(), to);
            end = date.start();
            int signature = signatureStart(from, end);
            if (signature < end) {
                put("issuer", signature, end);
                document.issuer(issuers(text, signature, end));
            }
            end = signature;
        } else {
            int noteStart = text.paragraphStart(to - 1, from);
            if (noteStart > from && Glyphs.isOpening(text.at(noteStart))) {
                readNote(noteStart, to);
                end = noteStart;
            }
        }
        bodyEnd = withoutAttachments(from, end);
    }

    /** Joint issuers, each on a line of its own or behind a blank, with a blank between them. */
    static String issuers(LogicalText text, int from, int to) {
        StringBuilder issuers = new StringBuilder();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean parts = i == to || text.startsLine(i) || text.hasBlankBefore(i);
            if (parts && (i == to || Vocabulary.isFirmBody(text.squeezed(start, i)) && to - i >= SHORTEST_ISSUER)) {
                issuers.append(issuers.isEmpty() ? "" : " ").append(text.squeezed(start, i));
                start = i;
            }
        }
        return issuers.toString();
    }

    /** The end of the body before the lines that list the attachments. */
    private int withoutAttachments(int from, int to) {
        int start = from;
        while (start < to && !(text.startsParagraph(start) && text.matches(start, "附件"))) {
            start = text.paragraphEnd(start, to);
        }
        return start;
    }

    private Dates.@Nullable Hit lastDate(int from, int to) {
        Dates.Hit last = null;
        for (Dates.Hit hit = Dates.find(text, from, to); hit != null; hit = Dates.find(text, hit.end(), to)) {
            boolean cited = Glyphs.isHan(text.at(hit.end())) && !text.startsLine(hit.end()) && hit.end() < to;
            last = cited ? last : hit;
        }
        return last;
    }

    private void readNote(int from, int to) {
        int open = from;
        while (open < to && !Glyphs.isOpening(text.at(open))) {
            open++;
        }
        int close = open;
        while (close < to && !Glyphs.isClosing(text.at(close))) {
            close++;
        }
        if (close < to && close - open > 1 && close - open < 40) {
            put("note", open + 1, close);
            document.note(text.text(open + 1, close));
        }
    }

    private int signatureStart(int from, int end) {
        int start = end;
        while (start > from && !Glyphs.endsSentence(text.at(start - 1)) && end - start < 120) {
            start--;
        }
        if (text.squeezed(start, end).startsWith("附件")) {
            start = firstBodyLine(start, end);
        }
        String words = text.squeezed(start, end);
        return words.isEmpty() || !Vocabulary.isBody(words) && words.length() > 40 ? end : start;
    }

    /** The first of the lines at the end of a stretch that name bodies: those that sign a notice stand below its attachments. */
    private int firstBodyLine(int from, int end) {
        int first = text.paragraphStart(end - 1, from);
        while (first > from) {
            int line = text.paragraphStart(first - 1, from);
            String words = text.squeezed(line, first);
            if (words.length() > LONGEST_BODY_LINE || !Vocabulary.isFirmBody(words) || words.startsWith("附件")) {
                return first;
            }
            first = line;
        }
        return first;
    }

    /** Reads the title of the document: 关于…的通知 before the number or the addressees. */
    private void readTitle(int until) {
        int window = addressStart >= 0 ? addressStart : until;
        int from = numberEnd >= 0 && numberEnd < window && hasTitle(numberEnd, window) ? numberEnd : 0;
        int to = from == 0 && numberStart >= 0 ? Math.min(numberStart, window) : window;
        if (to == 0 || from >= to) {
            return;
        }
        if (Glyphs.isOpening(text.at(to - 1))) {
            to--;
        }
        int begin = titleBegin(from, to);
        while (begin > from && endsSentence(titleStop(begin, to))) {
            to = begin;
            begin = titleBegin(from, to);
        }
        if (begin < 0 || endsSentence(titleStop(begin, to))) {
            return;
        }
        int end = titleStop(begin, to);
        if (text.at(begin) == '《' && text.at(end) == '》') {
            begin++;
        }
        String title = withoutGap(text.text(begin, end));
        put("title", begin, end);
        document.title(title);
        documentGenre(title);
        int about = title.indexOf("关于") > 0 ? title.indexOf("关于") : title.indexOf("印发");
        if (document.build().issuer() == null
                && about > 2
                && about < 40
                && Vocabulary.isFirmBody(title.substring(0, about))) {
            put("issuer", begin, text.position(begin, about));
            document.issuer(title.substring(0, about));
        }
    }

    /** Whether words that end before a position are a sentence and no title: 为贯彻落实《关于…的意见》，特制定以下措施。. */
    private boolean endsSentence(int end) {
        return text.at(end - 1) == '。';
    }

    /** A title whose last word a blank parts, as in 的通 知. */
    private static String withoutGap(String title) {
        int last = title.length() - 1;
        boolean gap = title.endsWith("知") && last > 1 && title.charAt(last - 1) <= ' ' && title.charAt(last - 2) == '通';
        return gap ? title.substring(0, last - 1) + "知" : title;
    }

    private void documentGenre(String title) {
        for (DocumentGenre genre : DocumentGenre.values()) {
            if (title.endsWith(genre.label())) {
                document.genre(genre);
            }
        }
    }

    private boolean hasTitle(int from, int to) {
        return text.indexOf("关于", from, to) >= 0 || text.indexOf("印发", from, to) >= 0;
    }

    /** The start of the last paragraph with 关于 or 印发, with the lines before it that belong to the title. */
    private int titleBegin(int from, int to) {
        int about = -1;
        for (int i = to - 2; i >= from && about < 0; i--) {
            about = text.matches(i, "关于") && text.at(i - 1) != '《' ? i : -1;
        }
        about = about < 0 ? text.indexOf("印发", from, to) : about;
        if (about < 0) {
            return -1;
        }
        int begin = text.paragraphStart(about, from);
        begin = afterNumber(begin, about);
        while (begin < about && "# ".indexOf(text.at(begin)) >= 0) {
            begin++;
        }
        begin = PageLabels.areHeadOf(text, begin, about) ? text.nextColon(begin, about) + 1 : begin;
        while (begin > from && opensTitle(begin, from)) {
            begin = text.paragraphStart(begin - 1, from);
        }
        return begin;
    }

    /** Whether the line before a position begins the title: 北海市人民政府印发, …转发省发展改革委, or the issuer before 关于. */
    private boolean opensTitle(int end, int from) {
        String words = text.squeezed(text.paragraphStart(end - 1, from), end);
        return words.length() <= LONGEST_BODY_LINE && (words.endsWith("印发") || passesOn(words))
                || isIssuerLine(end, from)
                        && (TITLE_HEADS.lengthAt(text, end, text.length()) > 0
                                || isIssuerLine(text.paragraphEnd(end, text.length()), end));
    }

    /** Whether a line says that its issuer passes on what others wrote: 青山省人民政府办公厅转发省发展改革委. */
    private static boolean passesOn(String words) {
        int verb = words.indexOf("转发");
        return verb > 2
                && Vocabulary.isFirmBody(words.substring(0, verb))
                && Glyphs.isHan(words.charAt(words.length() - 1));
    }

    private boolean isIssuerLine(int end, int from) {
        String words = text.squeezed(text.paragraphStart(end - 1, from), end);
        return words.length() <= 40 && Vocabulary.isFirmBody(words) || words.endsWith("人民政府");
    }

    private int titleStop(int begin, int to) {
        int end = text.indexOf("通知", begin, to);
        int stop = end < 0 ? text.paragraphEnd(begin, to) : end + 2;
        while (end >= 0 && text.indexOf("通知", stop, to) >= 0) {
            stop = text.indexOf("通知", stop, to) + 2;
        }
        while (end < 0
                && stop < to
                && stop - begin < LONGEST_TITLE
                && !endsSentence(stop)
                && TITLE_TAILS.lengthBefore(text, stop, begin) == 0) {
            stop = text.paragraphEnd(stop, to);
        }
        return stop;
    }

    /** Whether the body of the letterhead is among those that signed, who may be more. */
    private boolean signs(String letterhead) {
        String issuer = document.build().issuer();
        return issuer != null && issuer.contains(letterhead);
    }

    /** Reads the issuer off the letterhead, as in 上海市人民政府办公厅文件. */
    private void readLetterhead() {
        int until = numberStart > 0 ? numberStart : 0;
        int from = text.paragraphStart(Math.max(0, until - 1), 0);
        if (until > from && until - from < 40 && text.squeezed(from, until).endsWith("文件")) {
            String letterhead = text.squeezed(from, until - 2);
            put("issuer", from, until - 2);
            if (!signs(letterhead)) {
                document.issuer(letterhead);
            }
        }
    }
}
