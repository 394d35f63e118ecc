package org.policyplan.text;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;

/**
 * Finds dates, for example 2025年6月底前, 2023—2025年, “十四五”期间 and 年底前.
 *
 * <p>A month without a year takes the year of the date before it, else the year of the document where that is known.
 */
final class TargetDateScanner {
    private static final WordSet AFTER_DATE = WordSet.of(
            "年底前 年底 年末 底前 底之前 底以前 末前 底 末 前 之前 以前 内 年内 期间 当年 上半年 下半年 上半年前 以内 中旬 上旬 下旬 上旬前 中旬前 下旬前 一季度 二季度 三季度",
            "四季度 第一季度 第二季度 第三季度 第四季度");
    private static final WordSet AFTER_PLAN = WordSet.of("期间 时期 末期 期末 时期末 末 规划期内 规划期间 规划期末 规划末 中后期 结束时 收官之年");
    /** The characters that a date begins with: digits, 十四五 and the words of {@link #THIS_YEAR}. */
    private static final CharacterSet STARTS = CharacterSet.of("十今年到至本").and('0', '9');

    /** Before 年内: it is 三年内 or 每年内, a span and no date. */
    private static final CharacterSet BEFORE_SPAN =
            CharacterSet.of("每一二两三四五六七八九十几半全").and('0', '9');

    static final WordSet THIS_YEAR = WordSet.of("今年年底前 今年底前 今年年底 今年底 今年年内 今年内 今年 年底前 年底之前 年内 年末 到年底 至年底 本年度 今年末 今年全年");
    private static final WordSet BASE_BEFORE =
            WordSet.of("截至 截止 截止到 截至到 比 较 以 自 从 由 与 同 和 相比 按 自从 按照 超过 相对 对比 是 为 不低于 高于 低于 基于 占 达到 大于 优于");
    private static final WordSet BASE_AFTER = WordSet.of("为基 基础上 的基础 以来 起 版 的 水平 同期 同比 基数 末的 底的 开始 修订 实际 现价 价 不变价 可比价");
    private static final WordSet FIRM_BEFORE = WordSet.of("到 至 力争 争取 确保 于 在 赶在 力争在 其中 努力 和 、 前");
    private static final WordSet HEAD = WordSet.of("， 。 ； ： 、 ！ ？ （ — - ） 力争 争取 确保 计划 预计 其中 是 \n 市 省 区 县 国");
    private static final WordSet DASH = WordSet.of("— —— - ~ 至 到");

    private static final String QUOTES = "“”\"‘’「」";

    private final String text;
    private final @Nullable Integer documentYear;
    private final List<TargetDate> out = new ArrayList<>();
    private @Nullable Integer lastYear;

    TargetDateScanner(String text, @Nullable Integer documentYear) {
        this.text = text;
        this.documentYear = documentYear;
    }

    /** All dates, in the order of the text. */
    List<TargetDate> scan() {
        int i = 0;
        while (i < text.length()) {
            TargetDate date = STARTS.has(text.charAt(i)) ? date(i) : null;
            if (date == null) {
                i++;
            } else {
                out.add(date);
                i = date.end();
            }
        }
        return out;
    }

    private @Nullable TargetDate date(int i) {
        char c = text.charAt(i);
        if (c == '十') {
            return planPeriod(i);
        }
        if (isDigit(i) && !isDigit(i - 1) && (i == 0 || text.charAt(i - 1) != '.')) {
            TargetDate full = fullDate(i);
            return full == null ? month(i) : full;
        }
        int length = THIS_YEAR.lengthAt(text, i, text.length());
        return length == 0 || i > 0 && BEFORE_SPAN.has(text.charAt(i - 1))
                ? null
                : new TargetDate(i, i + length, year(), true, 1);
    }

    private @Nullable Deadline year() {
        Integer year = documentYear != null ? documentYear : lastYear;
        return year == null ? null : Deadline.of(year);
    }

    /** “十四五”期间: the plan period that ends in 2025. */
    private @Nullable TargetDate planPeriod(int i) {
        int digit = i + 1 < text.length() ? "二三四五六七八".indexOf(text.charAt(i + 1)) : -1;
        if (digit < 0 || !text.startsWith("五", i + 2)) {
            return null;
        }
        int start = i > 0 && QUOTES.indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : i;
        int at = i + 3 < text.length() && QUOTES.indexOf(text.charAt(i + 3)) >= 0 ? i + 4 : i + 3;
        int length = AFTER_PLAN.lengthAt(text, at, text.length());
        boolean governs = length > 0 && BASE_BEFORE.lengthBefore(text, start, 0) == 0;
        return new TargetDate(start, at + length, Deadline.of(2015 + 5 * digit), governs, 1);
    }

    private @Nullable TargetDate fullDate(int start) {
        int year = digits(start, 4);
        if (year < 1949 || year > 2100) {
            return null;
        }
        int at = start + 4;
        boolean marked = startsWith(at, "年");
        int dash = DASH.lengthAt(text, marked ? at + 1 : at, text.length());
        int last = dash == 0 ? -1 : digits((marked ? at + 1 : at) + dash, 4);
        if (last > year && last <= 2100) {
            at = (marked ? at + 1 : at) + dash + 4;
            return startsWith(at, "年")
                    ? finish(start, at + 1, last, last - year + 1)
                    : new TargetDate(start, at, null, false, 1);
        }
        return marked ? finish(start, at + 1, year, 1) : null;
    }

    private TargetDate finish(int start, int afterYear, int year, int years) {
        lastYear = year;
        int monthEnd = partEnd(afterYear, "月");
        int dayEnd = monthEnd > afterYear ? partEnd(monthEnd, "日") : monthEnd;
        int month = monthEnd > afterYear ? digits(afterYear, monthEnd - 1 - afterYear) : -1;
        int day = dayEnd > monthEnd ? digits(monthEnd, dayEnd - 1 - monthEnd) : -1;
        int suffix = AFTER_DATE.lengthAt(text, dayEnd, text.length());
        int end = dayEnd + suffix;
        return new TargetDate(
                start, end, deadline(year, month, day), governs(start, end, suffix > 0 || years > 1), years);
    }

    /** The place after a number and 月 or 日, or {@code at} where they don't stand there. */
    private int partEnd(int at, String part) {
        int length = numberLength(at);
        return length > 0 && startsWith(at + length, part) ? at + length + 1 : at;
    }

    /** A month or a day without a year: 6月底前. */
    private @Nullable TargetDate month(int start) {
        int length = numberLength(start);
        if (length == 0 || !startsWith(start + length, "月")) {
            return null;
        }
        int at = start + length + 1;
        int dayLength = numberLength(at);
        boolean hasDay = dayLength > 0 && startsWith(at + dayLength, "日");
        int day = hasDay ? digits(at, dayLength) : -1;
        at += hasDay ? dayLength + 1 : 0;
        int suffix = AFTER_DATE.lengthAt(text, at, text.length());
        Integer year = lastYear != null ? lastYear : documentYear;
        Deadline deadline = year == null ? null : deadline(year, digits(start, length), day);
        return new TargetDate(start, at + suffix, deadline, suffix > 0, 1);
    }

    private boolean governs(int start, int end, boolean firm) {
        if (BASE_BEFORE.lengthBefore(text, start, 0) > FIRM_BEFORE.lengthBefore(text, start, 0)) {
            return false;
        }
        if (BASE_AFTER.lengthAt(text, end, text.length()) > 0 && !isReached(start, end) || describes(end)) {
            return false;
        }
        return firm
                || start == 0
                || HEAD.lengthBefore(text, start, 0) > 0
                || FIRM_BEFORE.lengthBefore(text, start, 0) > 0;
    }

    /** Whether a date that ends at a place only says which things are meant: 2000年底前建成的小区. */
    private boolean describes(int end) {
        int verb = TargetPhrases.MAKE.lengthAt(text, end, text.length());
        return verb > 0 && startsWith(end + verb, "的");
    }

    /** 提高到2026年的100亿元. */
    private boolean isReached(int start, int end) {
        return start > 0 && "到至".indexOf(text.charAt(start - 1)) >= 0 && startsWith(end, "的") && isDigit(end + 1);
    }

    private static @Nullable Deadline deadline(int year, int month, int day) {
        try {
            return new Deadline(year, month < 0 ? null : Integer.valueOf(month), day < 0 ? null : Integer.valueOf(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean startsWith(int at, String word) {
        return text.startsWith(word, at);
    }

    private int numberLength(int at) {
        return !isDigit(at) ? 0 : !isDigit(at + 1) ? 1 : !isDigit(at + 2) ? 2 : 0;
    }

    /** The number of exactly {@code length} digits at {@code at}, or −1. */
    private int digits(int at, int length) {
        if (isDigit(at + length)) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + length; i++) {
            if (!isDigit(i)) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
