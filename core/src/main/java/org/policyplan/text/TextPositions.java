package org.policyplan.text;

import java.util.Arrays;

/** Turns offsets in {@link LogicalText#text} of one stretch into positions, for any number of them; immutable. */
final class TextPositions {
    private final int from;

    /** The positions before which the words keep a blank, for each the offset that it adds one to. */
    private final int[] blanks;

    private TextPositions(int from, int[] blanks) {
        this.from = from;
        this.blanks = blanks;
    }

    /** The positions of the stretch from one position to another. */
    static TextPositions of(LogicalText text, int from, int to) {
        int[] blanks = new int[0];
        int count = 0;
        for (int at = text.nextBlank(from + 1, to); at < to; at = text.nextBlank(at + 1, to)) {
            blanks = count == blanks.length ? Arrays.copyOf(blanks, 2 * count + 4) : blanks;
            blanks[count] = at - from + count;
            count++;
        }
        return new TextPositions(from, Arrays.copyOf(blanks, count));
    }

    /** The position of the character at an offset, as {@link LogicalText#position} counts. */
    int at(int offset) {
        int found = Arrays.binarySearch(blanks, offset);
        int passed = found >= 0 ? found : -found - 1;
        int position = from + offset - passed;
        return passed == 0 ? position : Math.max(position, from + blanks[passed - 1] - passed + 2);
    }
}
