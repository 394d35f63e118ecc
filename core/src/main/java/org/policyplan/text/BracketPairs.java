package org.policyplan.text;

import java.util.Arrays;

/**
 * The pairs of brackets of a text, for example 0 and 5 in （市商务委）.
 *
 * <p>It remembers the bracket that was asked for last, as the next one is near it; not thread-safe: one for each reader of the text.
 */
final class BracketPairs {
    private static final int DEEPEST = 64;

    private final int[] open = new int[DEEPEST];
    private int depth;

    /** The positions of all brackets, in the order of the text. */
    private int[] positions;

    /** The partner of each bracket, or -1. */
    private int[] partners;

    private int count;
    private int last;

    /**
     * Pairs the brackets of a text; a heading begins anew, so that a bracket never closed does no harm beyond its item.
     *
     * @param longest the greatest distance of two partners
     */
    BracketPairs(LogicalText text, int longest) {
        int length = text.length();
        positions = new int[32 + length / 64];
        partners = new int[positions.length];
        for (int i = text.nextLandmark(0, length); i < length; i = text.nextLandmark(i + 1, length)) {
            if (depth > 0 && text.startsParagraph(i) && MarkerReader.read(text, i) != null) {
                depth = 0;
            }
            char c = text.charAt(i);
            if (Glyphs.isBracket(c)) {
                add(i, Glyphs.isOpening(c), longest);
            }
        }
    }

    private void add(int at, boolean opening, int longest) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            partners = Arrays.copyOf(partners, 2 * count);
        }
        positions[count] = at;
        partners[count] = -1;
        if (opening) {
            if (depth == DEEPEST) {
                System.arraycopy(open, 1, open, 0, --depth);
            }
            open[depth++] = count;
        } else if (depth > 0 && at - positions[open[depth - 1]] <= longest) {
            int partner = open[--depth];
            partners[partner] = at;
            partners[count] = positions[partner];
        }
        count++;
    }

    /** The position of the partner of the bracket at a position, or -1. */
    int partner(int position) {
        while (last + 1 < count && positions[last + 1] <= position) {
            last++;
        }
        while (last > 0 && positions[last] > position) {
            last--;
        }
        return last < count && positions[last] == position ? partners[last] : -1;
    }
}
