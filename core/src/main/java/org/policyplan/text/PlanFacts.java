package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.OfficialDocument;

/** Facts about a plan that its words imply, for example the genre 实施方案 and the jurisdiction 上海市 of a title. */
final class PlanFacts {
    private static final WordSet BASIS_WORDS = WordSet.of("落实", "根据", "按照", "依据", "贯彻", "结合", "遵照", "精神");
    private static final WordSet ABBREVIATIONS = WordSet.of("以下简称", "简称");
    private static final WordSet NO_PLACE_WORDS =
            WordSet.of("关于", "城市", "印发", "实施", "推进", "推动", "加快", "支持", "促进", "打造", "建设", "强市", "强省", "强县");
    private static final WordSet LEADING_VERBS = WordSet.of("牵头", "统筹", "负责", "总牵头");
    private static final WordSet STOPS = WordSet.of("。", "，", "；");
    private static final List<String> LEADING_BODIES =
            List.of("领导小组", "委员会", "指挥部", "联席会议", "专班", "工作组", "推进组", "办公室", "工作机制");

    private static final List<String> LEVELS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "新区", "省", "市", "县", "区", "州", "盟", "旗");
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_YEARS = 24;

    private PlanFacts() {}

    /** The kind of plan that a title ends with, years in brackets left out; null where it names none. */
    static @Nullable String genre(String title) {
        int end = withoutBrackets(title);
        int length = Vocabulary.PLAN_GENRES.lengthBefore(title, end, 0);
        return length == 0 ? null : title.substring(end - length, end);
    }

    /** The end of a title before the brackets that end it, as in （2024—2026年）（征求意见稿）. */
    private static int withoutBrackets(String title) {
        int end = title.length();
        for (int before = withoutBracket(title, end); before < end; before = withoutBracket(title, end)) {
            end = before;
        }
        return end;
    }

    private static int withoutBracket(String title, int end) {
        int last = end - 1;
        if (last < 0 || "）)".indexOf(title.charAt(last)) < 0) {
            return end;
        }
        int open = last - 1;
        while (open >= 0 && last - open <= LONGEST_YEARS && "（()）".indexOf(title.charAt(open)) < 0) {
            open--;
        }
        boolean paired = open >= 0 && "（(".indexOf(title.charAt(open)) >= 0;
        return paired ? open : end;
    }

    /** The place that a title or an issuer begins with, such as 上海市; null where it begins with none. */
    static @Nullable String jurisdiction(String printed) {
        String name = printed.startsWith("中共") ? printed.substring(2) : printed;
        for (int i = 2; i <= Math.min(8, name.length() - 1); i++) {
            for (String level : LEVELS) {
                if (name.startsWith(level, i)) {
                    String place = name.substring(0, i + level.length());
                    return Glyphs.areHan(place) && !NO_PLACE_WORDS.isIn(place) && !LEVELS.contains(place)
                            ? place
                            : null;
                }
            }
        }
        return null;
    }

    /** The titles in 《》 on which a preamble says that the plan rests. */
    static List<String> basis(LogicalText text, int from, int to) {
        List<String> titles = new ArrayList<>();
        boolean named = false;
        for (int i = from; i < to; i++) {
            named |= BASIS_WORDS.lengthAt(text, i, text.length()) > 0;
            if (text.at(i) == '《') {
                int end = close(text, i, to);
                String title = end < 0 ? "" : text.text(i + 1, end);
                boolean abbreviation = ABBREVIATIONS.lengthBefore(text, i, Math.max(from, i - 3)) > 0;
                if (named && title.length() >= 4 && !abbreviation && !titles.contains(title)) {
                    titles.add(title);
                }
                i = end < 0 ? i : end;
            }
            named &= text.at(i) != '。';
        }
        return titles;
    }

    private static int close(LogicalText text, int open, int to) {
        int depth = 0;
        for (int i = open; i < Math.min(to, open + LONGEST_TITLE); i++) {
            depth += text.at(i) == '《' ? 1 : text.at(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The body that the closing words put in charge of the whole plan, as in 由…领导小组牵头; null where they name none. */
    static @Nullable String leadBody(String closing) {
        for (int at = closing.indexOf('由'); at >= 0; at = closing.indexOf('由', at + 1)) {
            for (String body : LEADING_BODIES) {
                int end = closing.indexOf(body, at);
                int after = end + body.length();
                boolean leads =
                        end > at && end - at < 40 && LEADING_VERBS.lengthAt(closing, after, closing.length()) > 0;
                if (leads && !STOPS.isIn(closing, at, end)) {
                    return closing.substring(at + 1, after);
                }
            }
        }
        return null;
    }

    /** The year of a document, by its date or its number; null where it states neither. */
    static @Nullable Integer year(OfficialDocument document) {
        if (document.issuedOn() != null) {
            return document.issuedOn().getYear();
        }
        return document.number() == null ? null : document.number().year();
    }

    /** An id for a plan whose text states none: from the document number, else from the title. */
    static String id(OfficialDocument document, String title) {
        if (document.number() != null) {
            return "plan-" + document.number().year() + "-" + document.number().serial();
        }
        CRC32 hash = new CRC32();
        for (int i = 0; i < title.length(); i++) {
            hash.update(title.charAt(i) >> 8);
            hash.update(title.charAt(i));
        }
        return String.format(Locale.ROOT, "plan-%08x", hash.getValue());
    }
}
