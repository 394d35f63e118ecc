package org.policyplan.yaml;

import java.util.Arrays;

/**
 * The names that the plan format gives to a closed set of values.
 *
 * @param names the names, such as {@code LEAD}
 * @param values the values in the order of the names
 * @param <E> type of the values
 */
record Constants<E>(String[] names, E[] values) {
    static <E extends Enum<E>> Constants<E> of(E[] values) {
        return new Constants<>(Arrays.stream(values).map(Enum::name).toArray(String[]::new), values);
    }

    /** The index of a name, or -1. */
    int find(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
