package org.policyplan.yaml;

import java.io.Reader;

/**
 * Gives a text to the YAML engine window by window, and never half a surrogate pair such as 𠮷 at the end of one: where a window ends with a
 * half, snakeyaml-engine 3.0.1 asks for the other half behind the end of its array.
 */
final class WindowReader extends Reader {
    private final CleanText text;
    private int at;

    WindowReader(CleanText text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int most) {
        int count = Math.min(most, text.length() - at);
        if (count == 0) {
            return -1;
        }
        boolean half = at + count < text.length() && Character.isHighSurrogate(text.charAt(at + count - 1));
        count -= half && count > 1 ? 1 : 0;
        System.arraycopy(text.array(), at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
