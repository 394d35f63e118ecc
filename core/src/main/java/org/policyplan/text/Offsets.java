package org.policyplan.text;

import java.util.Arrays;

/**
 * The offset in the source of each position of a {@link LogicalText}, for example 3 for the second character of a text that three blanks
 * begin: one entry for each run of characters that nothing parts.
 */
final class Offsets {
    private int[] positions;
    private int[] offsets;
    private int count;

    /**
     * No run yet.
     *
     * @param expected number of runs that there is room for at first
     */
    Offsets(int expected) {
        positions = new int[expected];
        offsets = new int[expected];
    }

    /** Begins a run; positions and offsets ascend. */
    void add(int position, int offset) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count + 1);
            offsets = Arrays.copyOf(offsets, 2 * count + 1);
        }
        positions[count] = position;
        offsets[count++] = offset;
    }

    /** The offset of a position, which stands in a run. */
    int at(int position) {
        int found = Arrays.binarySearch(positions, 0, count, position);
        int run = found >= 0 ? found : -found - 2;
        return offsets[run] + position - positions[run];
    }
}
