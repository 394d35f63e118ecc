package org.policyplan.model;

import java.nio.CharBuffer;
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
     * @param text the whole text; it is scanned once and not kept, without a copy where it is a {@link CharBuffer} with an array
     * @return the source
     */
    public static Source of(String name, CharSequence text) {
        Objects.requireNonNull(name, "name");
        boolean array = text instanceof CharBuffer buffer && buffer.hasArray();
        Scan scan = new Scan(
                array ? (CharBuffer) text : CharBuffer.wrap(text.toString().toCharArray()));
        return new Source(name, text.length(), scan.lineStarts(), scan.surrogates());
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

    /** Finds line starts and surrogate pairs. */
    private static final class Scan {
        private final char[] chars;
        private final int from;
        private final int to;
        private int[] starts;
        private int lines = 1;
        private int[] pairs = new int[0];
        private int pairCount;

        Scan(CharBuffer text) {
            this.chars = text.array();
            this.from = text.arrayOffset() + text.position();
            this.to = from + text.length();
            this.starts = new int[16 + text.length() / 10];
            for (int i = from; i < to; i++) {
                char c = chars[i];
                if (c <= '\r' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                    look(c, i);
                }
            }
        }

        private void look(char c, int at) {
            if (c == '\n' || c == '\r' && next(at) != '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = at + 1 - from;
            } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next(at))) {
                if (pairCount == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(8, pairCount * 2));
                }
                pairs[pairCount++] = at - from;
            }
        }

        /** The character after it; after the last one a blank. */
        private char next(int at) {
            return at + 1 < to ? chars[at + 1] : ' ';
        }

        int[] lineStarts() {
            return lines == starts.length ? starts : Arrays.copyOf(starts, lines);
        }

        int[] surrogates() {
            return Arrays.copyOf(pairs, pairCount);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
