package org.policyplan.text;

import org.policyplan.model.MarkerStyle;

/**
 * The heading of an item and where its text begins, for example 先行先试增值电信扩大开放 before 发挥临港新片区….
 *
 * @param start position of the heading's first character
 * @param end position after its last one; equal to {@code start} where there is no heading
 * @param bodyStart position where the text begins
 */
record Heading(int start, int end, int bodyStart) {
    private static final int LONGEST = 60;
    private static final int LONGEST_RUN_IN = 45;
    private static final int LONGEST_ALONE = 30;

    /** Reads the heading of an item; an article (条) has one only where a blank parts it from its marker. */
    static Heading of(LogicalText text, Item item, int to, boolean goesOn) {
        int from = item.contentStart;
        boolean article = item.hit != null && item.hit.marker().style() == MarkerStyle.ARTICLE;
        if (article && !text.hasBlankBefore(from)) {
            return none(from);
        }
        Heading heading = read(text, from, to, goesOn);
        boolean alone = heading.bodyStart() >= to && !goesOn && text.at(heading.end()) == '。';
        return article && alone ? none(from) : heading;
    }

    /** Reads the heading of an item whose own words reach from one position to another. */
    static Heading read(LogicalText text, int from, int to, boolean goesOn) {
        int lineEnd = from < to ? text.paragraphEnd(from, to) : to;
        int stop = from;
        while (stop < lineEnd && "。；！？".indexOf(text.at(stop)) < 0) {
            stop = text.nextLandmark(stop + 1, lineEnd);
        }
        int length = stop - from;
        if (stop == lineEnd) {
            boolean heading = length <= LONGEST
                    && (lineEnd < to || goesOn || length <= LONGEST_ALONE)
                    && !leadsIn(text, from, stop);
            return heading ? new Heading(from, withoutColon(text, from, stop), stop) : none(from);
        }
        boolean alone = stop + 1 >= to && !goesOn;
        boolean sentence = alone && text.indexOf("，", from, stop) >= 0;
        boolean heading = text.at(stop) == '。' && !sentence && length <= (alone ? LONGEST_ALONE : LONGEST_RUN_IN);
        return heading ? new Heading(from, stop, stop + 1) : none(from);
    }

    /** Whether words are a sentence that leads in what follows: 总部企业，是指符合下列条件之一的企业：. */
    private static boolean leadsIn(LogicalText text, int from, int end) {
        return end > from && Glyphs.isColon(text.at(end - 1)) && text.indexOf("，", from, end) >= 0;
    }

    private static int withoutColon(LogicalText text, int from, int end) {
        return end > from && Glyphs.isColon(text.at(end - 1)) ? end - 1 : end;
    }

    private static Heading none(int from) {
        return new Heading(from, from, from);
    }

    boolean isEmpty() {
        return start == end;
    }
}
