package org.policyplan.text;

/**
 * The positions of a text at which something may begin or end, so that a step looks at these and not at every character.
 *
 * <p>For example the brackets of （一）, the 一 between them and the first character of a paragraph: all that is no common Han character,
 * the few Han characters that a step asks for, and what stands behind a blank or a wrap.
 */
final class Landmarks {
    private static final CharacterSet HAN =
            CharacterSet.of("日").and(MarkerReader.HEADS).and(ClauseScanner.LEGEND_STARTS).and(TargetHints.STARTS);

    private final long[] bits;

    /** No landmark yet in a text of at most so many characters. */
    Landmarks(int length) {
        bits = new long[(length >> 6) + 1];
    }

    /** Whether a character is a landmark wherever it stands. */
    static boolean isLandmark(char c) {
        return !Glyphs.isCommonHan(c) || HAN.has(c);
    }

    void add(int position) {
        bits[position >> 6] |= 1L << position;
    }

    /** The first landmark from one position on, or {@code to}. */
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
