package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the words of one chunk of a clause into names, for example 市科委和市财政局等部门 into 市科委 and 市财政局, the list being open.
 *
 * <p>和, 及 and 与 part two bodies, and never the halves of a name such as 发展和改革委员会.
 */
final class NameList {
    private static final List<String> JOINTS = List.of("以及", "和", "及", "与", "暨", "/");
    private static final List<String> GENERIC = List.of(
            "有关", "相关", "各级", "各", "市级", "省级", "区级", "县级", "市直", "省直", "区直", "县直", "国家", "中央", "其他", "其它", "多个", "职能",
            "成员", "行业", "主管", "业务", "所有", "责任", "部门", "单位", "机构", "部委", "委办局", "方面", "及", "和", "与", "、", "市", "省", "个",
            "多", "级");
    private static final List<String> NOBODY = List.of("无", "暂无", "略", "/", "—", "——", "、", "空");
    private static final List<String> NOUNS = List.of("部门", "单位", "机构", "部委", "委办局", "方面");

    private static final int LONGEST_GENERIC = 14;

    private final LogicalText text;
    private final List<NamedBody> names = new ArrayList<>();
    private boolean open;

    NameList(LogicalText text) {
        this.text = text;
    }

    /** Whether words are a noun that names no body by itself, as 单位 in 市直有关部门、单位. */
    static boolean isNoun(String words) {
        return NOUNS.contains(words);
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
        while (start < end && "“”\"'‘’—-·. ".indexOf(text.at(start)) >= 0) {
            start++;
        }
        while (end > start && "“”\"'‘’—-·. …".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        start = withoutNumber(start, end);
        if (start < end && !NOBODY.contains(text.squeezed(start, end))) {
            String name = text.squeezed(start, end).replace('(', '（').replace(')', '）');
            names.add(new NamedBody(name, start, end, afterComma));
        }
    }

    /** The end of the names where 等, 等部门 or 等有关单位 follows them. */
    private int withoutEtc(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            depth += Glyphs.isOpening(c) ? 1 : Glyphs.isClosing(c) ? -1 : 0;
            if (c == '等' && depth <= 0 && isGeneric(i + 1, to)) {
                open = true;
                return i;
            }
        }
        return to;
    }

    private boolean isGeneric(int from, int to) {
        if (to - from <= LONGEST_GENERIC
                && Vocabulary.endsWithAny(text.squeezed(from, to), NOUNS)
                && !parts(from, to)) {
            return true;
        }
        int at = from;
        boolean noun = from == to;
        while (at < to) {
            int length = 0;
            for (String word : GENERIC) {
                if (at + word.length() <= to && text.matches(at, word)) {
                    length = word.length();
                    noun |= NOUNS.contains(word);
                    break;
                }
            }
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

    /** Whether a blank parts two bodies, as in 市商务委 市科委, and isn't a stray one inside a name. */
    private boolean partsBodies(int from, int at, int to) {
        String right = text.squeezed(at, to);
        return Vocabulary.isFirmBody(text.squeezed(from, at)) && Vocabulary.isBody(right) && startsLikeBody(right);
    }

    /** The length of a joint between two bodies, or 0. */
    private int jointAt(int at, int from, int to) {
        for (String joint : JOINTS) {
            int after = at + joint.length();
            if (text.matches(at, joint) && after < to && isOutsideBrackets(from, at)) {
                String left = text.squeezed(from, at);
                String right = text.squeezed(after, to);
                return joins(left, right) ? joint.length() : 0;
            }
        }
        return 0;
    }

    private boolean isOutsideBrackets(int from, int at) {
        int depth = 0;
        for (int i = from; i < at; i++) {
            depth += Glyphs.isOpening(text.at(i)) ? 1 : Glyphs.isClosing(text.at(i)) ? -1 : 0;
        }
        return depth <= 0;
    }

    private static boolean startsLikeBody(String name) {
        return Vocabulary.startsWithAny(
                name, List.of("市", "省", "区", "县", "州", "各", "有关", "相关", "国家", "中国", "自治区", "国网"));
    }

    private static boolean isPlace(String name) {
        return "区县市省州镇乡".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private static boolean joins(String left, String right) {
        if (!Vocabulary.isBody(left) || !Vocabulary.isBody(right) || NOUNS.contains(right)) {
            return false;
        }
        if (!Vocabulary.isFirmBody(left) && !startsLikeBody(right) && !isPlace(left)) {
            return false;
        }
        char last = left.charAt(left.length() - 1);
        if ("区县市省州镇乡地".indexOf(last) >= 0) {
            if ("区县市".indexOf(right.charAt(1)) >= 0) {
                return false;
            }
            return left.startsWith("各") || Character.isDigit(left.charAt(0)) || Vocabulary.isFirmBody(right);
        }
        return !"级".equals(left) && !left.equals("党委") && !left.endsWith("各级党委");
    }
}
