package org.policyplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policyplan.model.Origin;

/** Collects the places of an element's parts, for example those of its title and of the names in its lists; not thread-safe. */
final class ElementPlaces {
    private final LogicalText text;
    private final List<String> names = new ArrayList<>();
    private int[] bounds = new int[16];

    ElementPlaces(LogicalText text) {
        this.text = text;
    }

    /** Adds the part that stands between two positions of the text. */
    void put(String name, int from, int to) {
        if (2 * names.size() == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        int start = text.start(from);
        bounds[2 * names.size()] = start;
        bounds[2 * names.size() + 1] = Math.max(start, text.end(to));
        names.add(name);
    }

    boolean isEmpty() {
        return names.isEmpty();
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
        for (int i = 0; i < names.size(); i++) {
            start = Math.min(start, bounds[2 * i]);
            end = Math.max(end, bounds[2 * i + 1]);
        }
        return origin(Math.min(start, end), end);
    }

    private Origin origin(int start, int end) {
        Origin.Builder origin = Origin.builder(text.source(), start, end, names.size());
        for (int i = 0; i < names.size(); i++) {
            origin.part(names.get(i), bounds[2 * i], bounds[2 * i + 1]);
        }
        return origin.build();
    }
}
