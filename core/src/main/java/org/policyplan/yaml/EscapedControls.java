package org.policyplan.yaml;

/** Reports control characters and halves of surrogate pairs that escapes have put into a text, such as {@code "\\u0000"}. */
final class EscapedControls {
    private EscapedControls() {}

    static void check(Node.Scalar scalar, Faults faults) {
        String value = scalar.value;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800) {
                continue;
            }
            if (isPair(value, i)) {
                i++;
            } else if (Character.isSurrogate(c) || CleanText.isControl(c)) {
                faults.error("text.control", scalar, CleanText.name(c));
                return;
            }
        }
    }

    private static boolean isPair(String value, int at) {
        return at + 1 < value.length() && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1));
    }
}
