package org.policyplan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element was read from, for example {@code official.txt} from 12:1 to 15:20, with the places of its parts.
 *
 * <p>It is metadata: elements leave it out of {@code equals}. Immutable and thread-safe.
 */
public final class Origin {
    private static final String[] NO_NAMES = {};
    private static final int[] NO_BOUNDS = {};

    private final Source source;
    private final int start;
    private final int end;
    private final String[] names;
    private final int[] bounds;

    private Origin(Source source, int start, int end, String[] names, int[] bounds) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.names = names;
        this.bounds = bounds;
    }

    /**
     * An origin without parts.
     *
     * @param source the source
     * @param start offset of the first character, from 0, in UTF-16 units
     * @param end offset after the last character
     * @return the origin
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public static Origin of(Source source, int start, int end) {
        return of(source, start, end, NO_NAMES, NO_BOUNDS);
    }

    /**
     * An origin with the places of the element's parts.
     *
     * @param source the source
     * @param start offset of the first character, from 0, in UTF-16 units
     * @param end offset after the last character
     * @param names names of the parts, such as {@code title}; the n-th repetition of a name is the n-th element of a list
     * @param bounds start and end offset of each part, in the order of {@code names}
     * @return the origin
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}, or the bounds aren't two for each name
     */
    public static Origin of(Source source, int start, int end, String[] names, int[] bounds) {
        Objects.requireNonNull(source, "source");
        checkSpan(start, end);
        if (bounds.length != 2 * names.length) {
            throw new IllegalArgumentException("no bounds of " + names.length + " parts: " + bounds.length);
        }
        return names.length == 0
                ? new Origin(source, start, end, NO_NAMES, NO_BOUNDS)
                : new Origin(source, start, end, names.clone(), bounds.clone());
    }

    /**
     * A builder of an origin with many parts, which makes no copy of them.
     *
     * @param source the source
     * @param start offset of the first character, from 0, in UTF-16 units
     * @param end offset after the last character
     * @param parts number of parts that will be added at most, from 0
     * @return a new builder
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public static Builder builder(Source source, int start, int end, int parts) {
        Objects.requireNonNull(source, "source");
        checkSpan(start, end);
        return new Builder(source, start, end, parts);
    }

    private static void checkSpan(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /**
     * The source.
     *
     * @return the source that the offsets count in
     */
    public Source source() {
        return source;
    }

    /**
     * The name of the source.
     *
     * @return the name, such as {@code plan.yaml}
     */
    public String file() {
        return source.name();
    }

    /**
     * Offset of the first character.
     *
     * @return the offset, from 0, in UTF-16 units
     */
    public int start() {
        return start;
    }

    /**
     * Offset after the last character.
     *
     * @return the offset, from 0, in UTF-16 units
     */
    public int end() {
        return end;
    }

    /**
     * The place of the first character.
     *
     * @return line, column and offset
     */
    public Position from() {
        return source.position(start);
    }

    /**
     * The place after the last character.
     *
     * @return line, column and offset
     */
    public Position to() {
        return source.position(end);
    }

    /**
     * The place of a part, such as {@code title}.
     *
     * @param name name of the part: the key of the plan format
     * @return its place, or empty where it wasn't recorded
     */
    public Optional<Origin> part(String name) {
        return part(name, 0);
    }

    /**
     * The place of an element of a list, such as {@code lead[2]}.
     *
     * @param name name of the list: the key of the plan format
     * @param index index of the element, from 0
     * @return its place, or empty where it wasn't recorded
     */
    public Optional<Origin> part(String name, int index) {
        int left = index;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name) && left-- == 0) {
                return Optional.of(of(source, bounds[2 * i], bounds[2 * i + 1]));
            }
        }
        return Optional.empty();
    }

    /**
     * The places of all elements of a list, such as those of {@code lead}.
     *
     * @param name name of the part: the key of the plan format
     * @return the places in the order of the list; one for a part that is no list, none where it wasn't recorded
     */
    public List<Origin> parts(String name) {
        List<Origin> places = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                places.add(of(source, bounds[2 * i], bounds[2 * i + 1]));
            }
        }
        return List.copyOf(places);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that
                && start == that.start
                && end == that.end
                && source.name().equals(that.source.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(source.name(), start, end);
    }

    @Override
    public String toString() {
        return source.name() + ":" + from();
    }

    /** Builds an {@link Origin}, once; not thread-safe. */
    public static final class Builder {
        private final Source source;
        private final int start;
        private final int end;
        private String[] names;
        private int[] bounds;
        private int count;

        private Builder(Source source, int start, int end, int parts) {
            this.source = source;
            this.start = start;
            this.end = end;
            this.names = parts == 0 ? NO_NAMES : new String[parts];
            this.bounds = parts == 0 ? NO_BOUNDS : new int[2 * parts];
        }

        /**
         * Adds the place of a part.
         *
         * @param name name of the part, such as {@code title}; the n-th repetition of a name is the n-th element of a list
         * @param start offset of its first character, from 0, in UTF-16 units
         * @param end offset after its last character
         * @return this builder
         * @throws IndexOutOfBoundsException if there are as many parts already as the builder was made for
         */
        public Builder part(String name, int start, int end) {
            names[count] = name;
            bounds[2 * count] = start;
            bounds[2 * count + 1] = end;
            count++;
            return this;
        }

        /**
         * Builds the origin; the builder can't be used again.
         *
         * @return the origin
         */
        public Origin build() {
            boolean full = count == names.length;
            Origin built = new Origin(
                    source,
                    start,
                    end,
                    full ? names : Arrays.copyOf(names, count),
                    full ? bounds : Arrays.copyOf(bounds, 2 * count));
            names = NO_NAMES;
            bounds = NO_BOUNDS;
            count = 0;
            return built;
        }
    }
}
