package org.policyplan.text;

import java.util.List;

/** Trims the words around the name of a quantity, for example 推动产业规模 to 产业规模. */
final class TargetSubject {
    private static final int LONGEST = 40;

    private final TargetText text;
    private final TargetDateIndex dates;

    TargetSubject(TargetText text, TargetDateIndex dates) {
        this.text = text;
        this.dates = dates;
    }

    /** The place after dates, list marks and words such as 力争 and 推动 at the head of a stretch. */
    int head(int start, int end) {
        int at = start;
        for (int next = step(at, end); next > at; next = step(at, end)) {
            at = next;
        }
        return Math.min(at, end);
    }

    private int step(int at, int end) {
        if (at >= end) {
            return at;
        }
        TargetDate date = dates.startingAt(at);
        if (date != null && date.end() <= end) {
            return date.end();
        }
        int years = years(at, end);
        if (years > at) {
            return years;
        }
        int marker = marker(at, end);
        return marker > at ? marker : at + lead(at, end);
    }

    /** The length of a word such as 推动 or 和 at {@code at}; 和 of 和美乡村 is none. */
    private int lead(int at, int end) {
        int length = TargetPhrases.LEAD.lengthAt(text.text, at, end);
        return TargetPhrases.NO_LEAD.lengthAt(text.text, at, end) > length ? 0 : length;
    }

    /** The place after 5年内 at {@code at}. */
    private int years(int at, int end) {
        int i = at;
        while (i < at + 2 && Character.isDigit(text.at(i))) {
            i++;
        }
        return i > at && i + 2 <= end && text.text.startsWith("年内", i) ? i + 2 : at;
    }

    /** The place after 1. or （1） or ① at {@code at}. */
    private int marker(int at, int end) {
        int i = text.at(at) == '（' ? at + 1 : at;
        int from = i;
        while (i < from + 3 && i < end && "0123456789一二三四五六七八九十".indexOf(text.at(i)) >= 0) {
            i++;
        }
        boolean marker = i > from && i < end && ".、）﹒".indexOf(text.at(i)) >= 0;
        return marker ? i + 1 : text.at(at) >= '①' && text.at(at) <= '⑳' ? at + 1 : at;
    }

    /** The place before 等, 共 … at the tail of a stretch. */
    int tail(int start, int end) {
        int at = end;
        for (int length = 1; length > 0 && at > start; at -= length) {
            length = TargetPhrases.SUBJECT_END.lengthBefore(text.text, at, start);
        }
        return at;
    }

    /** What the clause before speaks of, for a clause that only says 每年不少于5家; empty where that is not clear. */
    String objectOf(List<TargetClause> clauses, int index) {
        TargetClause before = index == 0 ? null : clauses.get(index - 1);
        if (before == null
                || before.sentence() != clauses.get(index).sentence()
                || before.end() - before.start() > LONGEST) {
            return "";
        }
        int at = head(before.start(), before.end());
        for (int length = 1; length > 0; at += length) {
            length = TargetPhrases.MAKE.lengthAt(text.text, at, before.end());
        }
        return name(at, before.end());
    }

    /** The place before 由7.8% at the tail of a stretch. */
    int beforeBase(int start, int end) {
        for (int i = end - 1; i > start && i > end - 16; i--) {
            boolean from = text.at(i) == '由' || text.at(i) == '从';
            if (from && (Character.isDigit(text.at(i + 1)) || dates.startingAt(i + 1) != null)) {
                return i;
            }
        }
        return end;
    }

    /** The words of a stretch without what surrounds them. */
    String name(int start, int end) {
        int from = head(start, end);
        int to = tail(from, end);
        while (from < to && dates.startingAt(from) == null && endsWithDate(from, to)) {
            to = tail(from, lastDate(from, to));
        }
        return from < to ? text.text.substring(from, to) : "";
    }

    private boolean endsWithDate(int from, int to) {
        return lastDate(from, to) < to;
    }

    private int lastDate(int from, int to) {
        TargetDate date = dates.endingAt(to);
        return date != null && date.start() >= from ? date.start() : to;
    }
}
