package org.policyplan.text;

/** Makes {@link LogicalText} of a few words, as the layout does. */
final class Logical {
    private Logical() {}

    static LogicalText of(String words) {
        return new Layout("words", words.toCharArray()).read();
    }
}
