package org.policyplan.text;

/** Finds the verb phrase that ends a chunk of a clause, for example 按职责分工负责 behind 市财政局. */
final class VerbPhrase {
    private static final int LONGEST = 32;

    /** Longest rule behind its first word, as in 按属地管理原则. */
    private static final int LONGEST_RULE = 10;

    /** Most characters of words that aren't known before a verb. */
    private static final int LONGEST_UNKNOWN = 6;

    private static final int LONGEST_OBJECT = 16;

    /** Verbs that stand in no name. */
    private static final WordSet DUTIES = WordSet.of("负责", "牵头");

    private static final WordSet LIST_ENDS = WordSet.of("等部门", "等单位");

    /** Endings of names that no other word has. */
    private static final WordSet BODY_ENDINGS = WordSet.of(
            "局", "委", "厅", "政府", "部门", "单位", "公司", "集团", "委员会", "管委会", "办公室", "法院", "检察院", "海关", "机构", "各区", "各县",
            "各市");

    private static final WordSet MANDATES = WordSet.union(Vocabulary.MANDATE_WORDS, Vocabulary.MANDATE_NOUNS);

    /** Words of which one at least stands in a phrase. */
    static final WordSet CORE = WordSet.union(Vocabulary.VERBS, MANDATES);

    private static final WordSet WORDS =
            WordSet.union(Vocabulary.VERBS, Vocabulary.MANDATE_WORDS, Vocabulary.PLAIN_ADVERBS);

    /** The last words of phrases. */
    private static final WordSet LAST = WordSet.union(WORDS, Vocabulary.RULE_NOUNS);

    /** Longest quotation in a rule, its marks counted. */
    static final int LONGEST_QUOTATION = 20;

    private VerbPhrase() {}

    /** The position where the verb phrase begins that reaches to the end of the chunk, or -1. */
    static int start(CharSequence text, int from, int to) {
        if (LAST.lengthBefore(text, to, from) == 0) {
            return -1;
        }
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            if (isPhrase(text, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** The same, or the position behind a body beyond doubt where words that aren't known stand before the verb, as in 市教育局跟班推进. */
    static int startBehindBody(CharSequence text, int from, int to) {
        int start = start(text, from, to);
        if (start < 0 || Vocabulary.isBody(text, from, start)) {
            return start;
        }
        for (int i = start - 1; i > from && i >= start - LONGEST_UNKNOWN && Glyphs.isHan(text.charAt(i)); i--) {
            if (BODY_ENDINGS.lengthBefore(text, i, from) > 0 && Vocabulary.isFirmBody(text, from, i)) {
                return i;
            }
        }
        return start;
    }

    /** The end of the verbs behind a body whose object ends the chunk, as in 市商务局负责外贸企业, or of 等部门 before it; else {@code to}. */
    static int beforeObject(LogicalText text, int from, int to) {
        int last = start(text, from, to);
        if (Vocabulary.isBody(text, from, last < 0 ? to : last)) {
            return to;
        }
        for (int i = from + 3; i < to; i++) {
            int end = wordsEnd(text, i, to);
            boolean verbs = start(text, i, end) == i || LIST_ENDS.lengthBefore(text, i, from) > 0;
            if (verbs
                    && (DUTIES.lengthAt(text, i, to) > 0 || BODY_ENDINGS.lengthBefore(text, i, from) > 0)
                    && Vocabulary.isFirmBody(text, from, i)
                    && isObject(text, end, to)) {
                return end;
            }
        }
        return to;
    }

    /** Whether words are a body or begin with one beyond doubt. */
    static boolean startsWithBody(CharSequence text, int from, int to) {
        for (int i = from + 3; i < to; i++) {
            if (Vocabulary.isFirmBody(text, from, i)) {
                return true;
            }
        }
        return Vocabulary.isBody(text, from, to);
    }

    /** Whether words may be an object, and no clause that says more of a noun: 市商务局负责的项目除外. */
    private static boolean isObject(LogicalText text, int from, int to) {
        int i = from;
        while (i < to && Glyphs.isHan(text.charAt(i))) {
            i++;
        }
        return i == to && to - from <= LONGEST_OBJECT && text.at(from) != '的' && !text.matches(to - 2, "除外");
    }

    /** Whether a verb phrase says that each acts within its own mandate, as 按职责分工负责 does. */
    static boolean isPerMandate(CharSequence text, int from, int to) {
        return MANDATES.isIn(text, from, to);
    }

    /** The position behind a verb phrase in the middle of a chunk, as in 市商务委牵头市科委配合, or -1. */
    static int middle(LogicalText text, int from, int to) {
        for (int i = from + 2; i + 3 < to; i++) {
            if (DUTIES.lengthAt(text, i, to) > 0 && Vocabulary.isFirmBody(text, from, i) && !isPhrase(text, i, to)) {
                int end = wordsEnd(text, i + 2, to);
                int verbs = start(text, end, to);
                return Vocabulary.isFirmBody(text, end, verbs < 0 ? to : verbs) ? end : -1;
            }
        }
        return -1;
    }

    /** The position behind the words of verb phrases that stand from a position on. */
    private static int wordsEnd(CharSequence text, int from, int to) {
        int end = from;
        for (int word = WORDS.lengthAt(text, end, to); word > 0; word = WORDS.lengthAt(text, end, to)) {
            end += word;
        }
        return end;
    }

    private static boolean isPhrase(CharSequence text, int from, int to) {
        int at = from;
        boolean core = false;
        while (at < to) {
            int rule = ruleLength(text, at, to);
            int length = rule > 0 ? rule : WORDS.lengthAt(text, at, to);
            if (length == 0) {
                return false;
            }
            core |= rule > 0 ? isPerMandate(text, at, at + rule) : CORE.lengthAt(text, at, to) > 0;
            at += length;
        }
        return core;
    }

    /** The length of a rule by which agencies act, such as 按各自职能 or 在职责范围内, from a position on; 0 where none stands there. */
    private static int ruleLength(CharSequence text, int from, int to) {
        int head = Vocabulary.RULE_HEADS.lengthAt(text, from, to);
        int words = head == 0 ? from : behindQuotation(text, from + head, to);
        int limit = head == 0 ? from : Math.min(to, words + LONGEST_RULE);
        for (int i = words; i < limit && Glyphs.isHan(text.charAt(i)); i++) {
            int end = i;
            for (int noun = nounLength(text, end, to); noun > 0; noun = nounLength(text, end, to)) {
                end += noun;
            }
            if (end > i) {
                return end - from;
            }
        }
        return 0;
    }

    /** The position behind the quotation that begins at a position, as in 按照“三管三必须”要求; that position where there is none. */
    private static int behindQuotation(CharSequence text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_QUOTATION);
        int at = from;
        while (at < limit && text.charAt(from) == '“' && text.charAt(at) != '”') {
            at++;
        }
        return at > from && at < limit ? at + 1 : from;
    }

    private static int nounLength(CharSequence text, int at, int to) {
        return Vocabulary.RULE_NOUNS.lengthAt(text, at, to);
    }
}
