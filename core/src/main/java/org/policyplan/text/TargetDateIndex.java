package org.policyplan.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dates of a text by place, for example the one that ends before 下降 in 比2020年下降5%. */
final class TargetDateIndex {
    private final TreeMap<Integer, TargetDate> byStart = new TreeMap<>();
    private final Map<Integer, TargetDate> byEnd = new HashMap<>();

    TargetDateIndex(List<TargetDate> dates) {
        for (TargetDate date : dates) {
            byStart.put(date.start(), date);
            byEnd.put(date.end(), date);
        }
    }

    /** The date that ends at a place. */
    @Nullable
    TargetDate endingAt(int place) {
        return byEnd.get(place);
    }

    /** The date that begins at a place. */
    @Nullable
    TargetDate startingAt(int place) {
        return byStart.get(place);
    }

    /** Whether a place stands inside a date. */
    boolean covers(int place) {
        Map.Entry<Integer, TargetDate> entry = byStart.floorEntry(place);
        return entry != null && place < entry.getValue().end();
    }

    /** The dates that begin in a stretch. */
    Iterable<TargetDate> in(int start, int end) {
        return start >= end ? List.of() : byStart.subMap(start, end).values();
    }
}
