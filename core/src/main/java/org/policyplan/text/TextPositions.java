package org.policyplan.text;

import java.util.Arrays;

/** Turns offsets in {@link LogicalText#lines} of one stretch into positions, for any number of them; immutable. */
final class TextPositions {
    private final int from;

    /** The positions before which a line end or a blank stands, for each the offset that it adds one to. */
    private final int[] blanks;

    private TextPositions(int from, int[] blanks) {
        this.from = from;
        this.blanks = blanks;
    }

    /** The positions of the stretch from one position to another. */
    static TextPositions of(LogicalText text, int from, int to) {
        int[] blanks = new int[0];
        int count = 0;
        for (int at = text.nextLineOrBlank(from + 1, to); at < to; at = text.nextLineOrBlank(at + 1, to)) {
            blanks = count == blanks.length ? Arrays.copyOf(blanks, 2 * count + 4) : blanks;
            blanks[count] = at - from + count;
            count++;
        }
        return new TextPositions(from, Arrays.copyOf(blanks, count));
    }

    /** The position of the character at an offset; that of a line end or a blank is the one behind it. */
    int at(int offset) {
        int found = Arrays.binarySearch(blanks, offset);
        int passed = found >= 0 ? found : -found - 1;
        return from + offset - passed;
    }
}
