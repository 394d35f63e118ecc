package org.policyplan.text;

/**
 * The words just after a number and its unit, for example 以上 of 10家以上.
 *
 * @param end place after them
 * @param atLeast whether 以上 is among them
 * @param atMost whether 以内 or 以下 is among them
 * @param approximate whether 左右 is among them
 */
record TargetSuffix(int end, boolean atLeast, boolean atMost, boolean approximate) {
    /** The words after a quantity. */
    static TargetSuffix of(String text, Quantity quantity) {
        boolean atLeast = false;
        boolean atMost = false;
        boolean approximate = false;
        int at = quantity.end();
        for (int length = 1; length > 0; at += length) {
            int least = TargetPhrases.AT_LEAST.lengthAt(text, at, text.length());
            int most = TargetPhrases.AT_MOST.lengthAt(text, at, text.length());
            int about = TargetPhrases.APPROXIMATE.lengthAt(text, at, text.length());
            length = Math.max(least, Math.max(most, about));
            atLeast |= least > 0;
            atMost |= most > 0;
            approximate |= about > 0;
        }
        return new TargetSuffix(at, atLeast, atMost, approximate);
    }

    /** Whether there is any. */
    boolean isBound() {
        return atLeast || atMost || approximate;
    }
}
