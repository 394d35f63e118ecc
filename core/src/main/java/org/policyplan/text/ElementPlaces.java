package org.policyplan.text;

import java.util.Arrays;
import org.policyplan.model.Origin;

/**
 * Collects the places of an element's parts, for example those of its title and of the names in its lists; not thread-safe.
 *
 * <p>With its origin an element is complete, and the places of the next one may be collected.
 */
final class ElementPlaces {
    private final LogicalText text;
    private String[] names = new String[4];
    private int[] bounds = new int[8];
    private int count;

    ElementPlaces(LogicalText text) {
        this.text = text;
    }

    /** Adds the part that stands between two positions of the text. */
    void put(String name, int from, int to) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            bounds = Arrays.copyOf(bounds, 4 * count);
        }
        int start = text.start(from);
        bounds[2 * count] = start;
        bounds[2 * count + 1] = Math.max(start, text.end(to));
        names[count++] = name;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The origin of the element that stands between two positions of the text. */
    Origin toOrigin(int from, int to) {
        int start = text.start(from);
        return origin(start, Math.max(start, text.end(to)));
    }

    /** The origin from the first part to the end of the last one. */
    Origin toOrigin() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < count; i++) {
            start = Math.min(start, bounds[2 * i]);
            end = Math.max(end, bounds[2 * i + 1]);
        }
        return origin(Math.min(start, end), end);
    }

    private Origin origin(int start, int end) {
        Origin.Builder origin = Origin.builder(text.source(), start, end, count);
        for (int i = 0; i < count; i++) {
            origin.part(names[i], bounds[2 * i], bounds[2 * i + 1]);
        }
        count = 0;
        return origin.build();
    }
}
