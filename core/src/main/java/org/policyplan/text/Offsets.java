package org.policyplan.text;

import java.util.Arrays;

/**
 * The offset in the source of each position of a {@link LogicalText}, for example 3 for the second character of a text that three blanks
 * begin: one entry for each run of characters that nothing parts.
 */
final class Offsets {
    /** The positions of a block are 2 to the power of this. */
    private static final int BLOCK = 5;

    /** The offsets of a text that is all of its source. */
    static final Offsets SAME = new Offsets(1, 0);

    static {
        SAME.add(0, 0);
    }

    private int[] positions;
    private int[] offsets;
    private int count;

    /** For each block of positions the run in which it begins, so that few runs are looked at. */
    private final int[] runs;

    private int blocks;

    /**
     * No run yet.
     *
     * @param expected number of runs that there is room for at first
     * @param length number of positions at most
     */
    Offsets(int expected, int length) {
        positions = new int[expected];
        offsets = new int[expected];
        runs = new int[(length >> BLOCK) + 1];
    }

    /** Begins a run; positions and offsets ascend. */
    void add(int position, int offset) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count + 1);
            offsets = Arrays.copyOf(offsets, 2 * count + 1);
        }
        beginBlocks(position);
        positions[count] = position;
        offsets[count++] = offset;
    }

    /** Begins the blocks before a position in the run before it, and the one at it in the run that is added. */
    private void beginBlocks(int position) {
        for (; blocks << BLOCK <= position; blocks++) {
            runs[blocks] = blocks << BLOCK == position ? count : count - 1;
        }
    }

    /** The offset of a position, which stands in a run. */
    int at(int position) {
        int block = position >> BLOCK;
        int run = block < blocks ? runs[block] : count - 1;
        while (run + 1 < count && positions[run + 1] <= position) {
            run++;
        }
        return offsets[run] + position - positions[run];
    }
}
