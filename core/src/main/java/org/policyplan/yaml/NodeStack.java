package org.policyplan.yaml;

import java.util.Arrays;

/** Holds the elements of the lists and objects that are still open; each takes its own off when it ends, and no more room than it needs. */
final class NodeStack {
    private String[] keys = new String[64];
    private int[] keyBounds = new int[128];
    private Node[] values = new Node[64];
    private int size;

    int size() {
        return size;
    }

    /** An element of a list. */
    void push(Node value) {
        room();
        values[size++] = value;
    }

    /** An entry of an object. */
    void push(String key, int keyStart, int keyEnd, Node value) {
        room();
        keys[size] = key;
        keyBounds[2 * size] = keyStart;
        keyBounds[2 * size + 1] = keyEnd;
        values[size++] = value;
    }

    private void room() {
        if (size == values.length) {
            keys = Arrays.copyOf(keys, size * 2);
            keyBounds = Arrays.copyOf(keyBounds, size * 4);
            values = Arrays.copyOf(values, size * 2);
        }
    }

    /** The list of all elements from {@code bottom} on. */
    Node.Items popItems(int bottom, int start, int end) {
        Node.Items list = new Node.Items(start, end, Arrays.copyOfRange(values, bottom, size));
        size = bottom;
        return list;
    }

    /** The object of all entries from {@code bottom} on. */
    Node.Entries popEntries(int bottom, int start, int end) {
        Node.Entries map = new Node.Entries(
                start,
                end,
                Arrays.copyOfRange(keys, bottom, size),
                Arrays.copyOfRange(keyBounds, 2 * bottom, 2 * size),
                Arrays.copyOfRange(values, bottom, size));
        size = bottom;
        return map;
    }

    /** Where the last element ends; {@code otherwise} where there is none from {@code bottom} on. */
    int lastEnd(int bottom, int otherwise) {
        return size == bottom ? otherwise : values[size - 1].end;
    }
}
