package org.policyplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.compare.ShortestEdit.Hunk;

/**
 * The words in which two texts differ: first sentence by sentence, then word by word, where a Han character is a word and 2600 is one, too.
 *
 * <p>Edits with a single common word between them are one. One for each pair of texts.
 */
final class TextDifference {
    private static final String ENDS = "。；！？\n";
    private static final int LEAST_COMMON = 2;
    /** A word of one character is that character; the others are numbered from here. */
    private static final int FIRST_NUMBER = 0x10000;

    private final String before;
    private final String after;
    private final Map<String, Integer> numbers = new HashMap<>();

    private TextDifference(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static List<TextEdit> between(String before, String after) {
        TextDifference difference = new TextDifference(before, after);
        int[] sentences = difference.sentences(before);
        int[] others = difference.sentences(after);
        List<TextEdit> edits = new ArrayList<>();
        for (Hunk hunk : difference.hunks(sentences, others)) {
            difference.words(
                    sentences[hunk.from()],
                    sentences[hunk.to()],
                    others[hunk.otherFrom()],
                    others[hunk.otherTo()],
                    edits);
        }
        return List.copyOf(edits);
    }

    /** The starts of the sentences, and the end of the last one. */
    private int[] sentences(String text) {
        int[] starts = new int[text.length() + 2];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 == text.length()) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] wordStarts(String text, int from, int to) {
        int[] starts = new int[to - from + 1];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (i == from || !(isLatin(text.charAt(i)) && isLatin(text.charAt(i - 1))) && !isPair(text, i)) {
                starts[count++] = i;
            }
        }
        starts[count++] = to;
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c) || c == '.' || c == '%';
    }

    private static boolean isPair(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private List<Hunk> hunks(int[] starts, int[] otherStarts) {
        return ShortestEdit.between(numbers(before, starts), numbers(after, otherStarts));
    }

    private int[] numbers(String text, int[] starts) {
        int[] sequence = new int[starts.length - 1];
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = starts[i + 1] - starts[i] == 1
                    ? text.charAt(starts[i])
                    : numbers.computeIfAbsent(
                            text.substring(starts[i], starts[i + 1]), any -> FIRST_NUMBER + numbers.size());
        }
        return sequence;
    }

    private void words(int from, int to, int otherFrom, int otherTo, List<TextEdit> edits) {
        int[] starts = wordStarts(before, from, to);
        int[] others = wordStarts(after, otherFrom, otherTo);
        Hunk open = null;
        for (Hunk hunk : hunks(starts, others)) {
            if (open != null && hunk.from() - open.to() < LEAST_COMMON) {
                open = new Hunk(open.from(), hunk.to(), open.otherFrom(), hunk.otherTo());
            } else {
                add(open, starts, others, edits);
                open = hunk;
            }
        }
        add(open, starts, others, edits);
    }

    private void add(@Nullable Hunk hunk, int[] starts, int[] others, List<TextEdit> edits) {
        if (hunk != null) {
            int from = starts[hunk.from()];
            int otherFrom = others[hunk.otherFrom()];
            edits.add(new TextEdit(
                    before.substring(from, starts[hunk.to()]),
                    after.substring(otherFrom, others[hunk.otherTo()]),
                    from,
                    otherFrom));
        }
    }
}
