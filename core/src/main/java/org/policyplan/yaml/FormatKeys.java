package org.policyplan.yaml;

/** Finds words in a text that could be keys of the plan format. */
final class FormatKeys {
    private static final int LONGEST = 40;

    private FormatKeys() {}

    static boolean isKnown(String word) {
        for (Shape shape : Shape.values()) {
            if (shape.find(word, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of letters, digits, {@code -} and {@code _} that begins here; the start itself where there is none. */
    static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
