package org.policyplan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fewest insertions and deletions that make one sequence of numbers the other, after E. W. Myers, An O(ND) difference algorithm (1986). */
final class ShortestEdit {
    /** Beyond it the sequences count as different throughout; it bounds the time to its square. */
    private static final int MOST_EDITS = 256;

    private final int[] a;
    private final int[] b;
    private final int prefix;
    private final int suffix;

    /**
     * A stretch that differs.
     *
     * @param from its start in the one sequence
     * @param to its end in the one sequence
     * @param otherFrom its start in the other sequence
     * @param otherTo its end in the other sequence
     */
    record Hunk(int from, int to, int otherFrom, int otherTo) {}

    private ShortestEdit(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        int shorter = Math.min(a.length, b.length);
        int same = 0;
        while (same < shorter && a[same] == b[same]) {
            same++;
        }
        this.prefix = same;
        int tail = 0;
        while (tail < shorter - same && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
            tail++;
        }
        this.suffix = tail;
    }

    static List<Hunk> between(int[] a, int[] b) {
        ShortestEdit edit = new ShortestEdit(a, b);
        int endA = a.length - edit.suffix;
        int endB = b.length - edit.suffix;
        if (edit.prefix == endA && edit.prefix == endB) {
            return List.of();
        }
        List<int[]> trace = edit.prefix == endA || edit.prefix == endB ? null : edit.search(endA, endB);
        return trace == null ? List.of(new Hunk(edit.prefix, endA, edit.prefix, endB)) : edit.walk(trace, endA, endB);
    }

    /** The farthest point on each diagonal after each number of edits; null where there are too many. */
    private @Nullable List<int[]> search(int endA, int endB) {
        List<int[]> trace = new ArrayList<>();
        int[] farthest = new int[2 * MOST_EDITS + 3];
        int middle = MOST_EDITS + 1;
        for (int edits = 0; edits <= MOST_EDITS; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || k != edits && farthest[middle + k - 1] < farthest[middle + k + 1];
                int x = down ? farthest[middle + k + 1] : farthest[middle + k - 1] + 1;
                while (prefix + x < endA && prefix + x - k < endB && a[prefix + x] == b[prefix + x - k]) {
                    x++;
                }
                farthest[middle + k] = x;
                if (prefix + x >= endA && prefix + x - k >= endB) {
                    trace.add(Arrays.copyOfRange(farthest, middle - edits - 1, middle + edits + 2));
                    return trace;
                }
            }
            trace.add(Arrays.copyOfRange(farthest, middle - edits - 1, middle + edits + 2));
        }
        return null;
    }

    /** Back from the end, edit by edit. */
    private List<Hunk> walk(List<int[]> trace, int endA, int endB) {
        List<Hunk> hunks = new ArrayList<>();
        int x = endA - prefix;
        int y = endB - prefix;
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int[] above = trace.get(edits - 1);
            int k = x - y;
            boolean down = k == -edits || k != edits && at(above, edits, k - 1) < at(above, edits, k + 1);
            int from = down ? at(above, edits, k + 1) : at(above, edits, k - 1);
            int otherFrom = down ? from - k - 1 : from - k + 1;
            int to = down ? from : from + 1;
            add(hunks, new Hunk(prefix + from, prefix + to, prefix + otherFrom, prefix + to - k));
            x = from;
            y = otherFrom;
        }
        Collections.reverse(hunks);
        return hunks;
    }

    /** The point on a diagonal after one edit less. */
    private static int at(int[] above, int edits, int k) {
        return above[k + edits];
    }

    /** The hunks come from the last to the first; those that touch are one. */
    private static void add(List<Hunk> hunks, Hunk hunk) {
        Hunk next = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
        if (next != null && next.from == hunk.to && next.otherFrom == hunk.otherTo) {
            hunks.set(hunks.size() - 1, new Hunk(hunk.from, next.to, hunk.otherFrom, next.otherTo));
        } else {
            hunks.add(hunk);
        }
    }
}
