package org.policyplan.model;

import java.util.Arrays;
import java.util.Objects;

/**
 * A named text that elements were read from, for example {@code plan.yaml}; it turns offsets into lines and columns.
 *
 * <p>It holds the name and the line starts, not the text itself. Immutable and thread-safe.
 */
public final class Source {
    private final String name;
    private final int length;
    private final int[] lineStarts;
    private final int[] surrogates;

    private Source(String name, int length, int[] lineStarts, int[] surrogates) {
        this.name = name;
        this.length = length;
        this.lineStarts = lineStarts;
        this.surrogates = surrogates;
    }

    /**
     * A source with the given name and text.
     *
     * @param name the name shown in findings, such as a file name
     * @param text the whole text; it is scanned once and not kept
     * @return the source
     */
    public static Source of(String name, CharSequence text) {
        Objects.requireNonNull(name, "name");
        int length = text.length();
        int[] starts = new int[16 + length / 40];
        int lines = 1;
        int[] pairs = new int[0];
        int pairCount = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (pairCount == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(8, pairCount * 2));
                }
                pairs[pairCount++] = i;
            }
        }
        return new Source(name, length, Arrays.copyOf(starts, lines), Arrays.copyOf(pairs, pairCount));
    }

    /**
     * The name of the source.
     *
     * @return the name, such as {@code plan.yaml}
     */
    public String name() {
        return name;
    }

    /**
     * The line and column of an offset.
     *
     * @param offset an offset, from 0 to the length of the text, in UTF-16 units
     * @return the place
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, length + 1);
        int line = floor(lineStarts, offset);
        int start = lineStarts[line];
        int pairsBefore = floor(surrogates, offset - 1) - floor(surrogates, start - 1);
        return new Position(line + 1, offset - start - pairsBefore + 1, offset);
    }

    /** Index of the last element that is at most {@code key}, or -1. */
    private static int floor(int[] sorted, int key) {
        int at = Arrays.binarySearch(sorted, key);
        return at >= 0 ? at : -at - 2;
    }

    @Override
    public String toString() {
        return name;
    }
}
