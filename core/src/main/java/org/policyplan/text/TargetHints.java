package org.policyplan.text;

/**
 * Tells by one quick look which stretches state no target for certain, for example 统一规划 and 到2025年底前, so that few are read closely.
 *
 * <p>It asks less than {@link QuantityScanner} and {@link TargetExclusions} do, and never denies what they would find.
 */
final class TargetHints {
    private static final int OLDEST_YEAR = 1949;
    private static final int LATEST_YEAR = 2100;

    private static final CharacterSet DIGITS = CharacterSet.of().and('0', '9').and('０', '９');
    private static final CharacterSet CHINESE = CharacterSet.of(QuantityScanner.CHINESE);
    static final CharacterSet STARTS = CharacterSet.of("翻").and(DIGITS).and(CHINESE);

    /** What may follow a number that has no unit and may be a target all the same: 以上, 左右, the dash of a range, a rare sign for %. */
    private static final CharacterSet BEHIND_NUMBER = CharacterSet.of("以之及或（(左上—-~至到–―－‐‑−～〜∼﹪");

    /** The first characters of the units that a Chinese numeral is trusted with. */
    private static final CharacterSet BEHIND_CHINESE = CharacterSet.of("个家项座条名所处支款场套台辆艘架户倍番亩公间本栋%‰﹪件张万亿");

    /** Of these, the ones that make 一 more than an article: 一倍, 一个百分点. */
    private static final CharacterSet BEHIND_ONE = CharacterSet.of("倍番%‰﹪万亿");

    private static final WordSet BOUNDS = TargetCue.boundsOfOne();

    private final LogicalText text;
    private final int from;
    private final int to;
    private int dateEnd = -1;
    private boolean one;

    private TargetHints(LogicalText text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Whether a stretch may state a target. */
    static boolean mayStateTarget(LogicalText text, int from, int to) {
        int start = from;
        while (start < to && !STARTS.has(text.charAt(start))) {
            start = text.nextLandmark(start + 1, to);
        }
        return start < to && new TargetHints(text, from, to).mayStateTarget(start);
    }

    /** Whether a stretch may hold a date. */
    static boolean mayHoldDate(LogicalText text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (DIGITS.has(c) || c == '十' || TargetDateScanner.THIS_YEAR.lengthAt(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there may be one from the first character on that may begin a number. */
    private boolean mayStateTarget(int start) {
        int i = start;
        while (i < to) {
            char c = text.charAt(i);
            if (!STARTS.has(c)) {
                i = text.nextLandmark(i + 1, to);
                continue;
            }
            int end = c == '翻' ? i + 1 : runEnd(DIGITS.has(c) ? DIGITS : CHINESE, i);
            if (c == '翻' || (DIGITS.has(c) ? mayCount(i, end) : mayCountInChinese(i, end))) {
                return true;
            }
            i = end;
        }
        return one && BOUNDS.isIn(text, from, to);
    }

    private int runEnd(CharacterSet digits, int start) {
        int end = start + 1;
        while (end < to && digits.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether digits are no part of a date and have what a target needs behind them. */
    private boolean mayCount(int start, int end) {
        if (end >= to || isDate(start, end)) {
            return false;
        }
        int at = isMore(end) ? end + 1 : end;
        return at < to
                && (text.at(at) == '.'
                        || text.at(at) == ','
                        || BEHIND_NUMBER.has(text.at(at))
                        || QuantityUnit.begins(text, at, to));
    }

    private boolean isDate(int start, int end) {
        if (text.at(start - 1) == '.' || end - start > 4) {
            return false;
        }
        char unit = text.at(end);
        boolean year = unit == '年' && end - start == 4 && isYear(start);
        boolean month = unit == '月' && end - start <= 2;
        boolean day = unit == '日' && end - start <= 2 && start == dateEnd && text.at(start - 1) == '月';
        dateEnd = year || month ? end + 1 : dateEnd;
        return year || month || day;
    }

    private boolean isYear(int start) {
        int year = 0;
        for (int i = start; i < start + 4; i++) {
            year = 10 * year + text.at(i) - '0';
        }
        return year >= OLDEST_YEAR && year <= LATEST_YEAR;
    }

    private boolean mayCountInChinese(int start, int end) {
        if (start > from && text.at(start - 1) == '第' || end >= to) {
            return false;
        }
        int at = isMore(end) ? end + 1 : end;
        char unit = at < to ? text.at(at) : 0;
        if (unit == '分') {
            return text.at(at + 1) == '之';
        }
        boolean point = unit == '个' && "百点".indexOf(text.at(at + 1)) >= 0;
        boolean article = end == start + 1 && text.at(start) == '一' && !BEHIND_ONE.has(unit) && !point;
        one |= article && BEHIND_CHINESE.has(unit);
        return !article && BEHIND_CHINESE.has(unit);
    }

    /** Whether 余 or 多 stands here, as in 100余家. */
    private boolean isMore(int at) {
        return at < to && QuantityScanner.MORE.indexOf(text.at(at)) >= 0;
    }
}
