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
     * @param text the whole text; it is scanned once and not kept
     * @return the source
     */
    public static Source of(String name, CharSequence text) {
        Objects.requireNonNull(name, "name");
        Scan scan = new Scan(text);
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

    /** Finds line starts and surrogate pairs, chunk by chunk: reading an array is faster than reading a text, and no copy of it is made. */
    private static final class Scan {
        private static final int CHUNK = 1024;

        private final CharSequence text;
        private int[] starts;
        private int lines = 1;
        private int[] pairs = new int[0];
        private int pairCount;

        Scan(CharSequence text) {
            this.text = text;
            int length = text.length();
            this.starts = new int[16 + length / 16];
            if (text instanceof CharBuffer buffer && buffer.hasArray()) {
                scan(buffer.array(), buffer.arrayOffset() + buffer.position(), length, 0);
                return;
            }
            char[] chunk = new char[Math.min(length, CHUNK)];
            for (int from = 0; from < length; from += CHUNK) {
                int to = Math.min(length, from + CHUNK);
                copy(from, to, chunk);
                scan(chunk, 0, to - from, from);
            }
        }

        /** Scans characters of an array, the first of which stands at the offset {@code from} of the text. */
        private void scan(char[] chars, int start, int length, int from) {
            for (int i = 0; i < length; i++) {
                char c = chars[start + i];
                if (c <= '\r' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                    look(c, from + i);
                }
            }
        }

        private void copy(int from, int to, char[] chunk) {
            if (text instanceof String string) {
                string.getChars(from, to, chunk, 0);
                return;
            }
            for (int i = from; i < to; i++) {
                chunk[i - from] = text.charAt(i);
            }
        }

        private void look(char c, int at) {
            if (c == '\n' || c == '\r' && next(at) != '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = at + 1;
            } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next(at))) {
                if (pairCount == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(8, pairCount * 2));
                }
                pairs[pairCount++] = at;
            }
        }

        /** The character after it; after the last one a blank. */
        private char next(int at) {
            return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        }

        int[] lineStarts() {
            return Arrays.copyOf(starts, lines);
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
