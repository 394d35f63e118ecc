package org.policyplan.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What items of two plans are looked up by: those runs of two and of four characters that stand on both sides and in the fewest items.
 *
 * <p>Runs are told by their hash and counted in tables of fixed size, so a rare one may pass for a common one and never the reverse.
 */
final class RareKeys {
    private static final int LONGEST = 4000;
    private static final int MOST_KEYS = 24;
    private static final int MOST_HOLDERS = 48;
    private static final int LARGEST_TABLE = 1 << 22;

    private final int[] left;
    private final int[] right;

    RareKeys(List<Item> left, List<Item> right) {
        this.left = table(left);
        this.right = table(right);
    }

    private static int[] table(List<Item> items) {
        long runs = items.stream().mapToLong(item -> 4L * text(item).length()).sum();
        int size = Integer.highestOneBit((int) Math.min(LARGEST_TABLE, Math.max(16, 2 * runs)));
        int[] counts = new int[size];
        for (Item item : items) {
            for (int run : runs(item)) {
                counts[slot(run, size)]++;
            }
        }
        return counts;
    }

    private static int slot(int run, int size) {
        int mixed = run * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & size - 1;
    }

    /** Title and text, in their first 4000 characters. */
    static String text(Item item) {
        String text = item.title + item.text;
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The distinct runs of an item, sorted. */
    private static int[] runs(Item item) {
        String text = text(item);
        int[] runs = new int[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            int two = text.charAt(i) * 31 + (i + 1 < text.length() ? text.charAt(i + 1) : 0);
            runs[2 * i] = two;
            runs[2 * i + 1] = i + 3 < text.length() ? (two * 31 + text.charAt(i + 2)) * 31 + text.charAt(i + 3) : two;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    /** The rarest runs of an item that the other side has, too. */
    int[] of(Item item) {
        int[] runs = runs(item);
        long[] byCount = new long[runs.length];
        int kept = 0;
        for (int run : runs) {
            int here = left[slot(run, left.length)];
            int there = right[slot(run, right.length)];
            if (here > 0 && there > 0 && Math.min(here, there) <= MOST_HOLDERS) {
                byCount[kept++] = (long) (here + there) << 32 | run & 0xFFFFFFFFL;
            }
        }
        Arrays.sort(byCount, 0, kept);
        int[] keys = new int[Math.min(kept, MOST_KEYS)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (int) byCount[i];
        }
        return keys;
    }

    /** An index of items by their keys. */
    Index index(List<Item> items) {
        long[] entries = new long[items.size() * MOST_KEYS];
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int key : of(items.get(i))) {
                entries[count++] = (long) key << 32 | i;
            }
        }
        long[] sorted = Arrays.copyOf(entries, count);
        Arrays.sort(sorted);
        return new Index(sorted);
    }

    /** Keys with the items that have them, sorted. */
    static final class Index {
        private final long[] entries;

        private Index(long[] entries) {
            this.entries = entries;
        }

        /** Counts one for each item that has the key; for none where very many have it. */
        void count(int key, Map<Integer, Integer> shared) {
            int from = Arrays.binarySearch(entries, (long) key << 32);
            int start = from < 0 ? -from - 1 : from;
            int end = start;
            while (end < entries.length && end - start <= 2 * MOST_HOLDERS && (int) (entries[end] >> 32) == key) {
                end++;
            }
            for (int i = start; i < end; i++) {
                shared.merge((int) entries[i], 1, Integer::sum);
            }
        }
    }
}
