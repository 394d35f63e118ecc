package org.policyplan.yaml;

/** Characters between which Chinese text has no blank. */
final class HanText {
    private HanText() {}

    /** Whether it is a Han character, Chinese punctuation or a full-width form; of 𠮷 and its like, either half. */
    static boolean isWide(char c) {
        return c >= 0x3400 && c <= 0x9FFF
                || c > 0x3000 && c <= 0x303F
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xD840 && c <= 0xD8BF
                || c >= 0xDC00 && c <= 0xDFFF
                || c == '“'
                || c == '”'
                || c == '‘'
                || c == '’'
                || c == '…'
                || c == '—';
    }

    /** Whether it looks like a blank and isn't one for YAML: the ideographic space U+3000, the no-break space and their like. */
    static boolean isForeignBlank(char c) {
        return c == '　' || c != ' ' && c >= 0xA0 && Character.isSpaceChar(c);
    }

    /** Whether there is nothing to see: blanks of any kind only, or no character at all. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !isForeignBlank(c) && c != 0x85) {
                return false;
            }
        }
        return true;
    }
}
