package org.policyplan.text;

import java.util.List;
import org.policyplan.model.OfficialDocument;

/**
 * Reads the lines between the title of a plan and its preamble: dates, remarks, authors and what a web page prints there.
 *
 * <p>For example （本文有删减）, （2023年2月18日）, 省发展改革委　省生态环境厅 and 来源：省政府办公厅. Not thread-safe: one for each text.
 */
final class LinesBelowTitle {
    private static final int LONGEST_REMARK = 40;
    private static final WordSet PAGE_HEADS =
            WordSet.of("分享", "打印", "收藏", "字体", "字号", "【字体", "【字号", "【打印", "浏览", "阅读", "微信", "扫一扫");
    private static final WordSet PAGE_WORDS = WordSet.of("全文", "正文", "原文", "全文如下", "政策原文", "文件原文", "文件全文");

    private final LogicalText text;
    private final OfficialDocument.Builder document;
    private final ElementPlaces places;
    private final List<SetAside> setAside;

    LinesBelowTitle(
            LogicalText text, OfficialDocument.Builder document, ElementPlaces places, List<SetAside> setAside) {
        this.text = text;
        this.document = document;
        this.places = places;
        this.setAside = setAside;
    }

    /** Reads the lines from one position on, before another, and gives the position where the preamble begins. */
    int skip(int from, int limit) {
        int at = from;
        while (at < limit && text.startsParagraph(at)) {
            int end = text.paragraphEnd(at, limit);
            if (isMonth(at, end) || isPageLine(at, end)) {
                setAside(at, end);
            } else if (!readRemark(at, end) && !readByline(at, end)) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** Whether a web page prints a line there: 来源：省政府办公厅, 分享到：, 2021-06-25 16:57 来源：市生态环境局 or 全文. */
    private boolean isPageLine(int from, int to) {
        if (PageLabels.areHeadOf(text, from, to) || isPageWord(from, to)) {
            return true;
        }
        boolean head = PAGE_HEADS.lengthAt(text, from, to) > 0 || isTime(from, to);
        return head
                && to - from <= LONGEST_REMARK
                && text.indexOf("。", from, to) < 0
                && text.indexOf("，", from, to) < 0;
    }

    /** Whether a line begins with a date as computers write it: 2021-06-25 16:57. */
    private boolean isTime(int from, int to) {
        return to - from >= 10
                && MarkerReader.isNumeral(text, from, from + 4)
                && text.at(from + 4) == '-'
                && text.at(from + 7) == '-';
    }

    private boolean isPageWord(int from, int to) {
        String words = text.squeezed(from, Math.min(to, from + LONGEST_REMARK));
        return PAGE_WORDS.contains(words, 0, Glyphs.isColon(text.at(to - 1)) ? words.length() - 1 : words.length());
    }

    /** Whether a line is a date without a day: 2022年12月. */
    private boolean isMonth(int from, int to) {
        int year = text.indexOf("年", from, to);
        return year - from == 4
                && text.at(to - 1) == '月'
                && MarkerReader.isNumeral(text, from, year)
                && MarkerReader.isNumeral(text, year + 1, to - 1);
    }

    /** Reads a date or a remark in brackets; false where the line is none. */
    private boolean readRemark(int from, int to) {
        boolean remark =
                to - from <= LONGEST_REMARK && Glyphs.isOpening(text.at(from)) && Glyphs.isClosing(text.at(to - 1));
        Dates.Hit date = Dates.find(text, from, to);
        if (!remark && (date == null || !date.fills(from, to))) {
            return false;
        }
        OfficialDocument known = document.build();
        if (date != null && known.issuedOn() == null) {
            places.put("issuedOn", date.start(), date.end());
            document.issuedOn(date.date());
        } else if (date == null && known.note() == null && !Glyphs.isDigit(text.at(from + 1))) {
            places.put("note", from + 1, to - 1);
            document.note(text.text(from + 1, to - 1));
        }
        return true;
    }

    /** Reads the bodies that a line names as authors: 省发展改革委　省生态环境厅; false where it names none. */
    private boolean readByline(int from, int to) {
        if (to - from > DocumentHead.LONGEST_BODY_LINE || !isByline(from, to)) {
            return false;
        }
        if (document.build().issuer() == null) {
            places.put("issuer", from, to);
            document.issuer(DocumentHead.issuers(text, from, to));
        } else {
            setAside(from, to);
        }
        return true;
    }

    /** Whether a line has no other words than the names of bodies, with blanks between them. */
    private boolean isByline(int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || text.hasBlankBefore(i)) {
                if (!Vocabulary.isFirmBody(text, start, i)) {
                    return false;
                }
                start = i;
            }
        }
        return true;
    }

    private void setAside(int from, int to) {
        setAside.add(SetAside.of(text, from, to, SetAside.Reason.NAVIGATION));
    }
}
