package org.policyplan.yaml;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.FindingCollector;
import org.policyplan.model.Source;

/**
 * A text free of control characters: each is reported and stands as U+FFFD, so that all offsets hold.
 *
 * @param text the text
 * @param faults where its faults go
 * @param pairs for each surrogate pair its offset, less the pairs before it: its index in code points
 */
record CleanText(String text, Faults faults, int[] pairs) {
    private static final int[] NONE = {};
    private static final char BOM = '\uFEFF';

    static CleanText of(String name, String decoded, FindingCollector collector) {
        int from = 0;
        while (from < decoded.length() && decoded.charAt(from) == BOM) {
            from++;
        }
        String text = decoded.substring(from);
        Faults faults = new Faults(Source.of(name, text), collector);
        if (from > 0) {
            faults.error("text.control", 0, 0, "U+FEFF");
        }
        return scan(text, faults);
    }

    /** A text that nobody wrote, such as one made of tokens: its faults and elements have no place. */
    static CleanText unplaced(String text, FindingCollector collector) {
        return scan(text, new Faults(null, collector));
    }

    private static CleanText scan(String text, Faults faults) {
        Scan scan = new Scan(text, faults);
        return new CleanText(scan.clean(), faults, scan.pairs());
    }

    /** Whether it has no place in a text; half a pair is none here. */
    static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t';
        }
        return c >= 0x7F && c < 0xA0 && c != 0x85 || c == BOM || c >= 0xFFFE;
    }

    static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }

    /** The offset in UTF-16 units of an index in code points. */
    int offset(int codePoints) {
        if (pairs.length == 0) {
            return codePoints;
        }
        int at = Arrays.binarySearch(pairs, codePoints);
        return codePoints + (at < 0 ? -at - 1 : at);
    }

    /** Goes over a text chunk by chunk: reading an array is faster than reading a text, and no copy of it is made. */
    private static final class Scan {
        private static final int CHUNK = 1024;

        private final String text;
        private final Faults faults;
        private int[] pairs = NONE;
        private int pairCount;
        private @Nullable StringBuilder cleaned;

        Scan(String text, Faults faults) {
            this.text = text;
            this.faults = faults;
            int length = text.length();
            char[] chunk = new char[Math.min(length, CHUNK)];
            for (int from = 0; from < length; from += CHUNK) {
                int to = Math.min(length, from + CHUNK);
                text.getChars(from, to, chunk, 0);
                for (int i = from; i < to; i++) {
                    char c = chunk[i - from];
                    if (c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || isSurrogateOrMark(c)) {
                        look(c, i);
                    }
                }
            }
        }

        /** Full-width punctuation, which every line has, lies just above the surrogates. */
        private static boolean isSurrogateOrMark(char c) {
            return c >= Character.MIN_SURROGATE && (c <= Character.MAX_SURROGATE || c == BOM || c >= 0xFFFE);
        }

        private void look(char c, int at) {
            if (Character.isHighSurrogate(c)) {
                pairs = pairCount < pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(8, 2 * pairCount));
                pairs[pairCount] = at - pairCount++;
            } else if (isControl(c)) {
                faults.error("text.control", at, at + 1, name(c));
                cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
                cleaned.setCharAt(at, '\uFFFD');
            }
        }

        String clean() {
            return cleaned == null ? text : cleaned.toString();
        }

        int[] pairs() {
            return pairCount == 0 ? NONE : Arrays.copyOf(pairs, pairCount);
        }
    }
}
