package org.policyplan.text;

/** A set of positions of a text, for example those of its brackets, from each of which the next one is found at once: one bit for each. */
final class PositionSet {
    private final long[] bits;

    /**
     * An empty set.
     *
     * @param length number of positions at most
     */
    PositionSet(int length) {
        bits = new long[(length >> 6) + 1];
    }

    void add(int position) {
        bits[position >> 6] |= 1L << position;
    }

    boolean has(int position) {
        return position >= 0 && position >> 6 < bits.length && (bits[position >> 6] >>> position & 1) != 0;
    }

    /** The first position of the set from one on and before {@code to}, or {@code to}. */
    int next(int from, int to) {
        if (from >= to) {
            return to;
        }
        int word = from >> 6;
        long left = bits[word] & -1L << from;
        while (left == 0 && ++word << 6 < to) {
            left = bits[word];
        }
        return left == 0 ? to : Math.min(to, (word << 6) + Long.numberOfTrailingZeros(left));
    }
}
