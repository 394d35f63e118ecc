package org.policyplan.yaml;

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
        /** Told as long as the value is at hand: it may be far when it is asked for. */
        private final boolean isNull;

        Scalar(int start, int end, String value, Form form, boolean wrapped) {
            super(start, end);
            this.value = value;
            this.form = form;
            this.wrapped = wrapped;
            this.isNull =
                    isBare() && (value.isEmpty() || value.equals("null") || form == Form.PLAIN && value.equals("~"));
        }

        boolean isBare() {
            return form == Form.PLAIN || form == Form.WORD;
        }

        boolean isNull() {
            return isNull;
        }
    }

    /** A list; an element that was dropped is null. */
    static final class Items extends Node {
        final @Nullable Node[] items;
        final int count;

        Items(int start, int end, @Nullable Node[] items) {
            super(start, end);
            this.items = items;
            this.count = items.length;
        }
    }

    /** An object: its keys with their places, and its values. */
    static final class Entries extends Node {
        final String[] keys;
        final int[] keyBounds;
        final Node[] values;
        final int count;

        Entries(int start, int end, String[] keys, int[] keyBounds, Node[] values) {
            super(start, end);
            this.keys = keys;
            this.keyBounds = keyBounds;
            this.values = values;
            this.count = keys.length;
        }
    }

    /** What could not be read and is reported already. */
    static final class Broken extends Node {
        Broken(int start, int end) {
            super(start, end);
        }
    }
}
