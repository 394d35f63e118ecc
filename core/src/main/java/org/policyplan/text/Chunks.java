package org.policyplan.text;

import java.util.List;

/**
 * Cuts a clause at 、，；。 outside brackets into chunks, for example 市科委按职责分工负责, keeping 各市、州、县人民政府 and 市、区机管局 whole.
 *
 * <p>It stands on one chunk after another, as each {@link #next} tells. Not thread-safe: one for each clause.
 */
final class Chunks {
    private static final String LEVELS = "省市县区州盟旗镇乡";
    private static final String RANKS = "镇乡县区旗市州盟省";
    private static final String RANK_VALUES = "112223334";
    private static final List<String> LEVEL_WORDS = List.of(
            "自治区", "自治州", "自治县", "街道", "新区", "园区", "开发区", "功能区", "有关", "相关", "地级以上", "设区", "县级", "地级", "省辖", "直辖市",
            "兵团");
    private static final CharacterSet LEVEL_STARTS = ends(true);
    private static final CharacterSet LEVEL_ENDS = ends(false);
    private static final CharacterSet BREAKS = CharacterSet.of("和及与", Glyphs.COLONS);
    private static final CharacterSet SEPARATORS = CharacterSet.of("、，,；;。");
    private static final WordSet SEVERAL = WordSet.of("各", "有关", "相关");
    private static final WordSet AREAS = WordSet.of("开发区", "新区", "园区", "功能区");
    private static final List<String> LEVEL_HEADS = List.of("人民政府", "政府", "行政公署", "管委会", "党委");

    private final LogicalText text;
    private final int to;

    /** Where the next separator is looked for. */
    private int at;

    /** Where the words begin that are in no chunk yet. */
    private int rest;

    private int depth;
    private int start;
    private int end;
    private char separator;

    /** The characters that a level may begin or end with. */
    private static CharacterSet ends(boolean starts) {
        StringBuilder ends = new StringBuilder(LEVELS).append('）');
        for (String word : LEVEL_WORDS) {
            ends.append(word.charAt(starts ? 0 : word.length() - 1));
        }
        return CharacterSet.of(ends.toString());
    }

    /** The chunks of a stretch; it stands before the first one. */
    Chunks(LogicalText text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        this.rest = from;
    }

    /** Goes to the next chunk; false where there is none. */
    boolean next() {
        while (at <= to) {
            int here = at;
            char c = here < to ? text.at(here) : 0;
            at = here < to ? text.nextLandmark(here + 1, to) : to + 1;
            if (Glyphs.isBracket(c)) {
                depth += Glyphs.isOpening(c) ? 1 : depth > 0 ? -1 : 0;
            }
            if (here == to
                    || depth == 0
                            && SEPARATORS.has(c)
                            && !(c == '、' && goesOn(text, rest, here, to))
                            && !isQuoted(here)) {
                take(here, c, here + 1);
            } else if (Glyphs.isColon(c) && depth == 0) {
                int label = labelStart(text, rest, here);
                take(label, '；', label);
            } else {
                continue;
            }
            if (end > start) {
                return true;
            }
        }
        return false;
    }

    /** Whether a separator stands in a quotation, as in “谁主管、谁负责”. */
    private boolean isQuoted(int at) {
        int first = Math.max(rest, at - VerbPhrase.LONGEST_QUOTATION);
        int open = at - 1;
        while (open > first && text.at(open) != '“' && text.at(open) != '”') {
            open--;
        }
        return text.at(open) == '“'
                && open >= first
                && text.indexOf("”", at, Math.min(to, open + VerbPhrase.LONGEST_QUOTATION)) >= 0;
    }

    /** Makes the rest up to a position the chunk, empty or not, and what begins at another one the rest. */
    private void take(int until, char behind, int next) {
        start = rest;
        end = until;
        separator = behind;
        rest = next;
    }

    /** Position of the first character of the chunk. */
    int start() {
        return start;
    }

    /** Position after its last one. */
    int end() {
        return end;
    }

    /** The separator behind it, or U+0000 at the end of the clause. */
    char separator() {
        return separator;
    }

    /** Where the label before a colon begins that is glued to the names before it, as in 市商务委配合单位：; else {@code start}. */
    private static int labelStart(LogicalText text, int start, int colon) {
        for (int from = colon - 4; from > start && from >= colon - 12; from--) {
            boolean label = Vocabulary.label(text, from, colon) != Vocabulary.Label.NONE;
            if (label && (text.hasBlankBefore(from) || Vocabulary.isBody(text, behindColon(text, start, from), from))) {
                return from;
            }
        }
        return start;
    }

    private static int behindColon(LogicalText text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            start = Glyphs.isColon(text.at(i)) ? i + 1 : start;
        }
        return start;
    }

    /** Whether the words before a 、 are only levels that share the noun of the words behind it. */
    private static boolean goesOn(LogicalText text, int start, int at, int to) {
        int from = start;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            if (BREAKS.has(c) && (Glyphs.isColon(c) || "各有相".indexOf(text.at(i + 1)) >= 0)) {
                from = i + 1;
            }
        }
        boolean several = SEVERAL.lengthAt(text, from, at) > 0;
        if (several && isGovernment(text, at + 1, to)) {
            return true;
        }
        if (from == at || !several && !LEVEL_ENDS.has(text.at(at - 1))) {
            return false;
        }
        String last = lastPart(text.squeezed(from, at));
        String level = withoutHead(last.startsWith("各") ? last.substring(1) : last);
        boolean headed = level.length() < (last.startsWith("各") ? last.length() - 1 : last.length());
        if (!isLevel(level) || !several && headed || headed && !isBelow(text, at + 1, level)) {
            return false;
        }
        return !several || sharesNoun(text, at + 1, to, level);
    }

    /** The words behind the last 、 outside brackets. */
    private static String lastPart(String words) {
        int depth = 0;
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            depth += Glyphs.isClosing(c) ? 1 : Glyphs.isOpening(c) ? -1 : 0;
            if (c == '、' && depth == 0) {
                return words.substring(i + 1);
            }
        }
        return words;
    }

    private static String withoutHead(String word) {
        for (String head : LEVEL_HEADS) {
            if (word.endsWith(head)) {
                return word.substring(0, word.length() - head.length());
            }
        }
        return word;
    }

    private static boolean isLevel(String word) {
        if (word.isEmpty() || !LEVEL_STARTS.has(word.charAt(0)) || !LEVEL_ENDS.has(word.charAt(word.length() - 1))) {
            return false;
        }
        String bare = word;
        int open = bare.indexOf('（');
        if (open > 0 && bare.endsWith("）")) {
            bare = bare.substring(0, open);
        }
        for (String level : LEVEL_WORDS) {
            bare = bare.replace(level, "");
        }
        for (int i = 0; i < bare.length(); i++) {
            if (LEVELS.indexOf(bare.charAt(i)) < 0) {
                return false;
            }
        }
        return bare.length() <= 3;
    }

    private static boolean sharesNoun(LogicalText text, int from, int to, String level) {
        int end = from;
        int depth = 0;
        while (end < to && (depth > 0 || "，,；;。".indexOf(text.at(end)) < 0)) {
            if (text.at(end) == '、' && depth == 0 && !isLevel(lastPart(text.squeezed(from, end)))) {
                break;
            }
            depth += Glyphs.isOpening(text.at(end)) ? 1 : Glyphs.isClosing(text.at(end)) ? -1 : 0;
            end++;
        }
        String word = text.squeezed(from, end);
        int verbs = VerbPhrase.start(text, from, end);
        String name = verbs < 0 ? word : text.squeezed(from, verbs);
        String levels = withoutHead(name);
        boolean area = levels.equals(name) && AREAS.isIn(name);
        return !area && isLevel(lastPart(levels)) || isLower(lastPart(name), level);
    }

    /** Whether a name begins with a bare level below another one and goes on with the kind of body: 县供电公司 behind 各市. */
    private static boolean isLower(String name, String level) {
        int rank = name.isEmpty() ? 0 : rank(name.substring(0, 1));
        boolean specific = name.length() > 1 && LEVELS.indexOf(name.charAt(1)) < 0 && !Glyphs.isOpening(name.charAt(1));
        return rank > 0 && rank < rank(level) && (!specific || Vocabulary.isBody(name));
    }

    /** The rank of the first level in a word, from 1 for a town to 4 for a province; 0 where there is none. */
    private static int rank(String word) {
        for (int i = 0; i < word.length(); i++) {
            int at = RANKS.indexOf(word.charAt(i));
            if (at >= 0) {
                return RANK_VALUES.charAt(at) - '0';
            }
        }
        return 0;
    }

    /** Whether nothing but 政府 or 人民政府 stands here, which shares the places before it: 各乡镇党委、人民政府. */
    private static boolean isGovernment(LogicalText text, int at, int to) {
        int length = text.matches(at, "人民政府") ? 4 : text.matches(at, "政府") ? 2 : 0;
        return length > 0 && endsName(text, at + length, to);
    }

    /** Whether a bare level of the same rank or a lower one stands here: 市人民政府 behind 各盟行政公署. */
    private static boolean isBelow(LogicalText text, int at, String level) {
        int rank = rank(text.squeezed(at, at + 1));
        return rank > 0 && rank <= rank(level);
    }

    private static boolean endsName(LogicalText text, int at, int to) {
        return at >= to || "、，,；;。".indexOf(text.at(at)) >= 0 || VerbPhrase.start(text, at, to) == at;
    }
}
