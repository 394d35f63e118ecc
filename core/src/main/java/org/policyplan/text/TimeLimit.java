package org.policyplan.text;

/** Tells the words by which something must be done, for example 2025年6月底前完成 and 长期坚持. */
final class TimeLimit {
    private static final int LONGEST = 24;
    private static final int LONGEST_SENTENCE = 16;

    /** Words that begin a time limit. */
    static final WordSet HEADS = WordSet.of(
            "每年", "每月", "每季", "全年", "长期", "持续", "常年", "年内", "年底", "即日起", "立即", "适时", "贯穿", "常态化", "按期", "今年", "明年",
            "近期", "远期", "本年", "上半年", "下半年", "到2", "截至", "自2", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度",
            "四季度", "“十四五”", "“十五五”", "十四五", "十五五", "完成时间", "完成时限", "按月", "按季", "并长期", "并持续");

    /** The last words of a sentence that is nothing but a time limit. */
    private static final WordSet ENDS = WordSet.of("前", "底", "末", "完成", "坚持", "推进", "实施", "落实", "启动", "见效", "开展", "到位");

    private TimeLimit() {}

    /** Whether words begin as a time limit does: 2025年6月底前完成, 长期坚持. */
    static boolean begins(LogicalText text, int from, int end) {
        if (HEADS.lengthAt(text, from, end) > 0) {
            return end - from <= LONGEST && !Vocabulary.isFirmBody(text, from, end);
        }
        int digits = from;
        while (digits < end && Glyphs.isDigit(text.at(digits))) {
            digits++;
        }
        char unit = digits > from && digits < end ? text.at(digits) : 0;
        return unit == '年' || unit == '月' || digits - from == 4 && "-—–".indexOf(unit) >= 0;
    }

    /** Whether a sentence says nothing but when: 2025年底前完成, and not 每年新增就业1万人. */
    static boolean isSentence(LogicalText text, int from, int to) {
        return begins(text, from, to)
                && to - from <= LONGEST_SENTENCE
                && ENDS.lengthBefore(text, to, from) > 0
                && text.indexOf("，", from, to) < 0;
    }
}
