package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the words of one chunk of a clause into names, for example 市科委和市财政局等部门 into 市科委 and 市财政局, the list being open.
 *
 * <p>和, 及 and 与 part two bodies, and never the halves of a name such as 发展和改革委员会.
 */
final class NameList {
    private static final WordSet JOINTS = WordSet.of("以及", "和", "及", "与", "暨", "/");
    private static final WordSet GENERIC = WordSet.of(
            "有关", "相关", "各级", "各", "市级", "省级", "区级", "县级", "市直", "省直", "区直", "县直", "国家", "中央", "其他", "其它", "多个", "职能",
            "成员", "行业", "主管", "业务", "所有", "责任", "部门", "单位", "机构", "部委", "委办局", "方面", "及", "和", "与", "、", "市", "省", "个",
            "多", "级");
    private static final WordSet NOBODY = WordSet.of("无", "暂无", "略", "/", "—", "——", "、", "空");
    private static final WordSet NOUNS = WordSet.of("部门", "单位", "机构", "部委", "委办局", "方面");

    /** What those before 等 are, besides: 京东物流等企业, 余杭区等地. */
    private static final WordSet KINDS =
            WordSet.union(NOUNS, WordSet.of("企业", "高校", "院校", "学校", "地区", "区县", "县区", "县市", "市县", "县市区", "园区"));

    private static final WordSet PLACES = WordSet.of("地", "市", "区", "县", "州");

    /** Names that begin with what looks like a joint. */
    private static final WordSet NO_JOINTS = WordSet.of(
            "和平区", "和平县", "和田地区", "和田市", "和田县", "和静县", "和顺县", "和龙市", "和硕县", "和布克", "暨南", "和林格尔", "和政县", "和平街", "和平镇",
            "和平乡");

    private static final WordSet BODY_HEADS =
            WordSet.of("市", "省", "区", "县", "州", "各", "有关", "相关", "国家", "中国", "自治区", "国网");
    /** What stands before 等 where it ends no list: 高等院校. */
    private static final String NO_ETC = "高中初平同";

    private static final WordSet GOVERNMENTS = WordSet.of("政府", "人民政府");
    private static final WordSet PARTY_COMMITTEES = WordSet.of("党委");
    private static final WordSet ALL_COMMITTEES = WordSet.of("各级党委");

    private static final String MARKS_BEFORE = "“”\"'‘’—-·.";
    private static final String MARKS_BEHIND = MARKS_BEFORE + "…";

    /** Words and marks of which one at least stands in a stretch that is more or less than one name, blanks left out. */
    static final WordSet PARTING =
            WordSet.union(JOINTS, NOBODY, NOUNS, WordSet.ofCharacters("等0123456789" + MARKS_BEHIND));

    private static final int LONGEST_GENERIC = 14;

    private final LogicalText text;
    private final Names known;
    private final List<NamedBody> names = new ArrayList<>();
    private boolean open;

    NameList(LogicalText text, Names known) {
        this.text = text;
        this.known = known;
    }

    /** Whether words are a noun that names no body by itself, as 单位 in 市直有关部门、单位. */
    static boolean isNoun(LogicalText text, int from, int to) {
        return NOUNS.contains(text, from, to);
    }

    boolean isOpen() {
        return open;
    }

    List<NamedBody> split(int from, int to, boolean afterComma) {
        int start = from;
        int end = withoutEtc(from, to);
        for (int i = from + 1; i < end; i++) {
            int joint = jointAt(i, start, end);
            if (joint == 0 && text.hasBlankBefore(i) && partsBodies(start, i, end)) {
                add(start, i, afterComma);
                start = i;
            } else if (joint > 0) {
                add(start, i, afterComma);
                start = i + joint;
                i = start;
            }
        }
        add(start, end, afterComma);
        return names;
    }

    private void add(int from, int to, boolean afterComma) {
        int start = from;
        int end = withoutEtc(from, to);
        while (start < end && MARKS_BEFORE.indexOf(text.at(start)) >= 0 && !opensQuotation(start, end)) {
            start++;
        }
        while (end > start && MARKS_BEHIND.indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        start = withoutNumber(start, end);
        start = withoutJoint(start, end);
        if (start < end && !NOBODY.contains(text, start, end)) {
            names.add(new NamedBody(known.of(start, end), start, end, afterComma));
        }
    }

    /** Whether a name begins with words in quotation marks: “两新”工委. */
    private boolean opensQuotation(int from, int to) {
        int close = text.at(from) == '“' ? text.indexOf("”", from, to) : -1;
        return close > 0 && close < to - 1;
    }

    /** The start of a name behind the joint that a separator left before it: ，以及各区政府. */
    private int withoutJoint(int from, int to) {
        int after = text.matches(from, "和县") ? from : from + jointLength(from, to);
        return after < to && Vocabulary.isBody(text, after, to) ? after : from;
    }

    private int jointLength(int at, int to) {
        return NO_JOINTS.lengthAt(text, at, to) > 0 ? 0 : JOINTS.lengthAt(text, at, to);
    }

    /** The end of the names where 等, 等部门 or 等有关单位 follows them. */
    private int withoutEtc(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (Glyphs.isBracket(c)) {
                depth += Glyphs.isOpening(c) ? 1 : -1;
            } else if (c == '等' && depth <= 0 && NO_ETC.indexOf(text.at(i - 1)) < 0 && isGeneric(i + 1, to)) {
                open = true;
                return i;
            }
        }
        return to;
    }

    private boolean isGeneric(int from, int to) {
        if (to - from <= LONGEST_GENERIC && KINDS.lengthBefore(text, to, from) > 0 && !parts(from, to)
                || PLACES.contains(text, from, to)) {
            return true;
        }
        int at = from;
        boolean noun = from == to;
        while (at < to) {
            int length = GENERIC.lengthAt(text, at, to);
            noun |= length > 0 && NOUNS.contains(text, at, at + length);
            if (length == 0 && (Glyphs.isDigit(text.at(at)) || "一二三四五六七八九十".indexOf(text.at(at)) >= 0)) {
                length = 1;
            }
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return noun;
    }

    /** The start of a name behind the number of a list: 1.市商务局. */
    private int withoutNumber(int from, int to) {
        MarkerReader.Hit hit = Glyphs.isDigit(text.at(from)) ? MarkerReader.read(text, from) : null;
        return hit == null || hit.end() >= to ? from : hit.end();
    }

    /** Whether the words behind 等 name further bodies, as in 等有关部门和各区政府. */
    private boolean parts(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (jointAt(i, from, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank or a wrap in a stretch may part two bodies. */
    static boolean mayPart(LogicalText text, int from, int to) {
        int gap = text.nextGap(from + 1, to);
        while (gap < to && BODY_HEADS.lengthAt(text, gap, to) == 0) {
            gap = text.nextGap(gap + 1, to);
        }
        return gap < to;
    }

    /** Whether a blank parts two bodies, as in 市商务委 市科委, and isn't a stray one inside a name. */
    private boolean partsBodies(int from, int at, int to) {
        return Vocabulary.isFirmBody(text, from, at)
                && Vocabulary.isBody(text, at, to)
                && BODY_HEADS.lengthAt(text, at, to) > 0;
    }

    /** The length of a joint between two bodies, or 0. */
    private int jointAt(int at, int from, int to) {
        int joint = jointLength(at, to);
        int after = at + joint;
        return joint > 0 && after < to && isOutsideBrackets(from, at) && joins(from, at, after, to) ? joint : 0;
    }

    private boolean isOutsideBrackets(int from, int at) {
        int depth = 0;
        for (int i = from; i < at; i++) {
            depth += Glyphs.isOpening(text.at(i)) ? 1 : Glyphs.isClosing(text.at(i)) ? -1 : 0;
        }
        return depth <= 0;
    }

    /** Whether a joint from {@code at} to {@code after} parts the body before it from the one behind it. */
    private boolean joins(int from, int at, int after, int to) {
        if (!Vocabulary.isBody(text, from, at)
                || !Vocabulary.isBody(text, after, to)
                || NOUNS.contains(text, after, to)
                || GOVERNMENTS.contains(text, after, to)) {
            return false;
        }
        char last = text.at(at - 1);
        boolean place = "区县市省州镇乡".indexOf(last) >= 0;
        if (!place && !Vocabulary.isFirmBody(text, from, at) && BODY_HEADS.lengthAt(text, after, to) == 0) {
            return false;
        }
        if (place || last == '地') {
            return "区县市".indexOf(text.at(after + 1)) < 0
                    && (text.at(from) == '各'
                            || Character.isDigit(text.at(from))
                            || Vocabulary.isFirmBody(text, after, to));
        }
        return !PARTY_COMMITTEES.contains(text, from, at) && ALL_COMMITTEES.lengthBefore(text, at, from) == 0;
    }
}
