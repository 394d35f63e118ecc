package org.policyplan.text;

import java.util.List;

/** Finds a second copy of a text behind the first, as web pages carry one for printing. */
final class Repetition {
    private static final int LENGTH = 60;

    private Repetition() {}

    /** The position where a second copy begins, or the length of the text where there is none. */
    static int start(LogicalText text, List<MarkerReader.Hit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            MarkerReader.Hit first = hits.get(0);
            MarkerReader.Hit hit = hits.get(i);
            if (i > 0 && hit.isLike(first) && repeats(text, first.start(), hit.start())) {
                return start(text, first.start(), hit.start());
            }
        }
        return text.length();
    }

    private static boolean repeats(LogicalText text, int first, int second) {
        int end = Math.min(text.length() - second, LENGTH);
        for (int i = 0; i < end; i++) {
            if (text.at(first + i) != text.at(second + i)) {
                return false;
            }
        }
        return end == LENGTH;
    }

    /** Goes back from two equal places as far as the words before them are equal too. */
    private static int start(LogicalText text, int first, int second) {
        int back = 0;
        while (first - back > 0 && second - back > first && text.at(first - back - 1) == text.at(second - back - 1)) {
            back++;
        }
        return second - back;
    }
}
