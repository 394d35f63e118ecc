package org.policyplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/** Collects the places of an element's parts, for example those of its title and of the names in its lists; not thread-safe. */
final class ElementPlaces {
    private final List<String> names = new ArrayList<>();
    private int[] bounds = new int[16];

    void put(String name, int start, int end) {
        if (2 * names.size() == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * names.size()] = start;
        bounds[2 * names.size() + 1] = end;
        names.add(name);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Origin toOrigin(Source source, int start, int end) {
        return Origin.of(source, start, end, names.toArray(new String[0]), Arrays.copyOf(bounds, 2 * names.size()));
    }

    /** The origin from the first part to the end of the last one. */
    Origin toOrigin(Source source) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < names.size(); i++) {
            start = Math.min(start, bounds[2 * i]);
            end = Math.max(end, bounds[2 * i + 1]);
        }
        return toOrigin(source, Math.min(start, end), end);
    }
}
