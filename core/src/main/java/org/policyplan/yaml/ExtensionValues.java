package org.policyplan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Extensions;

/** Reads the values of keys that begin with {@code x-}: whatever stands there, with its order. */
final class ExtensionValues {
    private final Scalars scalars;
    private final Faults faults;

    ExtensionValues(Scalars scalars) {
        this.scalars = scalars;
        this.faults = scalars.faults();
    }

    static boolean isKey(String key) {
        return key.startsWith("x-");
    }

    Extensions of(Node.Entries map) {
        return Extensions.of(entries(map, true));
    }

    private Map<String, @Nullable Object> entries(Node.Entries map, boolean extensionsOnly) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < map.count; i++) {
            String key = map.keys[i];
            if (extensionsOnly && !isKey(key)) {
                continue;
            }
            if (values.containsKey(key)) {
                DuplicateKeys.report(faults, map, i);
            } else {
                faults.enter(key);
                values.put(key, value(map.values[i]));
                faults.leave();
            }
        }
        return values;
    }

    private @Nullable Object value(@Nullable Node node) {
        if (node instanceof Node.Entries map) {
            return entries(map, false);
        }
        if (node instanceof Node.Items list) {
            return items(list);
        }
        return node instanceof Node.Scalar scalar ? scalars.any(scalar) : null;
    }

    private List<@Nullable Object> items(Node.Items list) {
        List<@Nullable Object> values = new ArrayList<>(list.count);
        for (int i = 0; i < list.count; i++) {
            faults.enter(i);
            values.add(value(list.items[i]));
            faults.leave();
        }
        return values;
    }
}
