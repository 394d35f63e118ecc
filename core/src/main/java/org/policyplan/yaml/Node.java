package org.policyplan.yaml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A value of the file with its place, for example the scalar {@code 2600} at 310 to 314; offsets in UTF-16 units. */
abstract sealed class Node {
    int start;
    int end;

    private Node(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** How a scalar was written. */
    enum Form {
        /** YAML without quotes: text, number, word or nothing. */
        PLAIN,
        /** In quotes. */
        QUOTED,
        /** A literal block. */
        LITERAL,
        /** A folded block. */
        FOLDED,
        /** A JSON number. */
        NUMBER,
        /** JSON true, false or null. */
        WORD
    }

    /** A text, number or word. */
    static final class Scalar extends Node {
        final String value;
        final Form form;
        /** Whether it stands on more than one line and the breaks are folded. */
        final boolean wrapped;

        Scalar(int start, int end, String value, Form form, boolean wrapped) {
            super(start, end);
            this.value = value;
            this.form = form;
            this.wrapped = wrapped;
        }

        boolean isBare() {
            return form == Form.PLAIN || form == Form.WORD;
        }

        boolean isNull() {
            return isBare() && (value.isEmpty() || value.equals("null") || form == Form.PLAIN && value.equals("~"));
        }
    }

    /** A list; an element that was dropped is null. */
    static final class Items extends Node {
        @Nullable
        Node[] items = new Node[4];

        int count;

        Items(int start, int end) {
            super(start, end);
        }

        void add(Node item) {
            if (count == items.length) {
                items = Arrays.copyOf(items, count * 2);
            }
            items[count++] = item;
        }
    }

    /** An object: its keys with their places, and its values. */
    static final class Entries extends Node {
        String[] keys = new String[8];
        int[] keyBounds = new int[16];
        Node[] values = new Node[8];
        int count;

        Entries(int start, int end) {
            super(start, end);
        }

        void add(String key, int keyStart, int keyEnd, Node value) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                keyBounds = Arrays.copyOf(keyBounds, count * 4);
                values = Arrays.copyOf(values, count * 2);
            }
            keys[count] = key;
            keyBounds[2 * count] = keyStart;
            keyBounds[2 * count + 1] = keyEnd;
            values[count++] = value;
        }
    }

    /** What could not be read and is reported already. */
    static final class Broken extends Node {
        Broken(int start, int end) {
            super(start, end);
        }
    }
}
