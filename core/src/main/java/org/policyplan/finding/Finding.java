package org.policyplan.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;

/**
 * One fault or remark, for example {@code plan.yaml:12:5: error key.unknown: …}.
 *
 * <p>The place is a field and no part of the message; the message is made from the id and the arguments in the language asked for.
 * Immutable and thread-safe.
 *
 * @param id what was found, such as {@code key.unknown}: dotted, lower case, never reused
 * @param severity how grave it is
 * @param arguments what the message names, such as the unknown key and the nearest known one
 * @param place the very key or value it is about; null where it has no place
 * @param path where in the plan it is, such as {@code sections[3].measures[1].responsibility.lead[0]}; empty for the whole file
 * @param related a second place, such as the first of two equal keys; null where there is none
 */
public record Finding(
        String id,
        Severity severity,
        List<String> arguments,
        @Nullable Origin place,
        String path,
        @Nullable Origin related) {
    /** Sorts by file, then by offset; findings without a place come first. */
    public static final Comparator<Finding> BY_PLACE = new ByPlace();

    /**
     * Copies the arguments.
     *
     * @param id {@link #id()}
     * @param severity {@link #severity()}
     * @param arguments {@link #arguments()}
     * @param place {@link #place()}
     * @param path {@link #path()}
     * @param related {@link #related()}
     */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(path, "path");
    }

    /**
     * An error.
     *
     * @param id what was found
     * @param place its place, or null
     * @param path its path, empty for the whole file
     * @param arguments what the message names
     * @return the finding
     */
    public static Finding error(String id, @Nullable Origin place, String path, String... arguments) {
        return new Finding(id, Severity.ERROR, List.of(arguments), place, path, null);
    }

    /**
     * A warning.
     *
     * @param id what was found
     * @param place its place, or null
     * @param path its path, empty for the whole file
     * @param arguments what the message names
     * @return the finding
     */
    public static Finding warning(String id, @Nullable Origin place, String path, String... arguments) {
        return new Finding(id, Severity.WARNING, List.of(arguments), place, path, null);
    }

    /**
     * This finding with a second place.
     *
     * @param other the second place
     * @return a copy with {@link #related()}
     */
    public Finding withRelated(Origin other) {
        return new Finding(id, severity, arguments, place, path, other);
    }

    /**
     * The message, which says what is wrong and what to do.
     *
     * @param language the language
     * @return the message, without the place
     */
    public String message(Language language) {
        return Messages.of(language).render(id, arguments);
    }

    /**
     * The line.
     *
     * @return the line, from 1, or empty where the finding has no place
     */
    public Optional<Integer> line() {
        return Optional.ofNullable(place).map(origin -> origin.from().line());
    }

    /**
     * The column.
     *
     * @return the column, from 1, in code points, or empty where the finding has no place
     */
    public Optional<Integer> column() {
        return Optional.ofNullable(place).map(origin -> origin.from().column());
    }

    /**
     * The finding as one line.
     *
     * @param language the language of the message
     * @return such as {@code plan.yaml:12:5: error key.unknown: …}
     */
    public String render(Language language) {
        String where = place == null ? "" : place + ": ";
        return where + severity.name().toLowerCase(Locale.ROOT) + " " + id + ": " + message(language);
    }

    @Override
    public String toString() {
        return render(Language.ENGLISH);
    }

    /** A class and no chain of lambdas: every result loads it. */
    private static final class ByPlace implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = file(a).compareTo(file(b));
            order = order == 0 ? Integer.compare(start(a), start(b)) : order;
            return order == 0 ? a.id.compareTo(b.id) : order;
        }

        private static String file(Finding finding) {
            return finding.place == null ? "" : finding.place.file();
        }

        private static int start(Finding finding) {
            return finding.place == null ? -1 : finding.place.start();
        }
    }
}
