package org.policyplan.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object that begin with {@code x-}, for example {@code x-code: "310115"}, kept in their order on a round trip.
 *
 * <p>A value is a {@link String}, {@link BigDecimal}, {@link Boolean}, null, a {@link List} or a {@link Map} of these. Immutable and
 * thread-safe.
 */
public final class Extensions {
    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, @Nullable Object> values;

    private Extensions(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * No extensions.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * The given extensions, copied in depth.
     *
     * @param values the values by key, in order
     * @return the extensions
     * @throws IllegalArgumentException if a key doesn't begin with {@code x-} or a value is of another type than those named above
     */
    public static Extensions of(Map<String, ? extends @Nullable Object> values) {
        for (String key : values.keySet()) {
            if (!key.startsWith("x-")) {
                throw new IllegalArgumentException("not an extension key: " + key);
            }
        }
        return values.isEmpty() ? NONE : new Extensions(copyMap(values));
    }

    /**
     * The values by key.
     *
     * @return an unmodifiable map in the order of the file
     */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /**
     * Whether there is none.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Map<String, @Nullable Object> copyMap(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            copy.put((String) entry.getKey(), copy(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copy(element));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map);
        }
        throw new IllegalArgumentException("not a value of an extension: " + value.getClass());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
