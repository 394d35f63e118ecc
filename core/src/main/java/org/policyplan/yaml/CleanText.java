package org.policyplan.yaml;

import java.util.Arrays;
import java.util.Locale;
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

    private static CleanText scan(String text, Faults faults) {
        char[] chars = text.toCharArray();
        int[] pairs = NONE;
        int pairCount = 0;
        boolean clean = true;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800 || c == '\n') {
                continue;
            }
            if (Character.isHighSurrogate(c)) {
                pairs = pairCount < pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(8, 2 * pairCount));
                pairs[pairCount] = i - pairCount++;
                i++;
            } else if (isControl(c)) {
                faults.error("text.control", i, i + 1, name(c));
                chars[i] = '\uFFFD';
                clean = false;
            }
        }
        return new CleanText(clean ? text : new String(chars), faults, Arrays.copyOf(pairs, pairCount));
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
}
