package org.policyplan.yaml;

/** Escapes in a written text what a strict reader would refuse; in both formats it can only stand within double quotes. */
final class WrittenEscapes {
    /** Begins a shielded character; doubled it means itself. */
    private static final char SHIELD = '\uFEFF';

    private static final int TO_PRIVATE_USE = 0xE000 - Character.MIN_SURROGATE;

    private WrittenEscapes() {}

    /**
     * The text with each half of a surrogate pair, and each mark used for it, shielded: the engine's emitter takes a half and
     * the character after it for a pair, and writes something else.
     */
    static String shield(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = isHalf(text, i);
            if (out == null && (half || c == SHIELD)) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                out.append(half || c == SHIELD ? String.valueOf(SHIELD) : "")
                        .append(half ? (char) (c + TO_PRIVATE_USE) : c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** Undoes the shields. */
    static String escapeShielded(String yaml) {
        StringBuilder out = new StringBuilder(yaml.length());
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c == SHIELD && i + 1 < yaml.length()) {
                char shielded = yaml.charAt(++i);
                escape(out, shielded == SHIELD ? SHIELD : (char) (shielded - TO_PRIVATE_USE));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Escapes control characters, byte order marks, noncharacters and halves of surrogate pairs. */
    static String escape(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isHalf(json, i) || CleanText.isControl(c)) {
                escape(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u").append(CleanText.name(c), 2, 6);
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
