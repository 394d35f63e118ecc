package org.policyplan.yaml;

/**
 * The names that the plan format gives to a closed set of values.
 *
 * @param names the names, such as {@code LEAD}
 * @param values the values in the order of the names
 * @param <E> type of the values
 */
record Constants<E>(String[] names, E[] values) {
    static <E extends Enum<E>> Constants<E> of(E[] values) {
        String[] names = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            names[i] = values[i].name();
        }
        return new Constants<>(names, values);
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
