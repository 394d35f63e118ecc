package org.policyplan.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyplan.model.Agency;

/**
 * The agencies of a register by every name that they bear: short name, full name and aliases.
 *
 * <p>Half-width brackets in a name count as full-width ones; nothing else is guessed. Where two agencies bear one name, the first in the register has
 * it. Immutable and thread-safe.
 */
public final class AgencyIndex {
    private static final int MOST_NEAREST = 3;

    private final List<Agency> agencies;
    private final Map<String, Agency> byName = new LinkedHashMap<>();

    private AgencyIndex(List<Agency> agencies) {
        this.agencies = List.copyOf(agencies);
        agencies.forEach(agency -> byName.putIfAbsent(normal(agency.name()), agency));
        for (Agency agency : agencies) {
            names(agency).forEach(name -> byName.putIfAbsent(normal(name), agency));
        }
    }

    /**
     * An index of the given agencies.
     *
     * @param agencies the agencies, in the order of the register
     * @return the index
     */
    public static AgencyIndex of(List<Agency> agencies) {
        return new AgencyIndex(agencies);
    }

    /**
     * The form in which two spellings of a name are equal: 浦东新区政府（上海自贸试验区管委会） for either width of its brackets.
     *
     * @param name a name as printed
     * @return the name with full-width brackets
     */
    public static String normal(String name) {
        return name.indexOf('(') < 0 && name.indexOf(')') < 0
                ? name
                : name.replace('(', '（').replace(')', '）');
    }

    /**
     * Every name of an agency.
     *
     * @param agency the agency
     * @return its short name, its full name if it has one, and its aliases
     */
    public static List<String> names(Agency agency) {
        List<String> names = new ArrayList<>(2 + agency.aliases().size());
        names.add(agency.name());
        if (agency.fullName() != null) {
            names.add(agency.fullName());
        }
        names.addAll(agency.aliases());
        return names;
    }

    /**
     * The agency that a name means.
     *
     * @param name a short name, full name or alias
     * @return the agency, or empty where none bears the name
     */
    public Optional<Agency> find(String name) {
        return Optional.ofNullable(byName.get(normal(name)));
    }

    /**
     * The agencies, in the order of the register.
     *
     * @return an immutable list
     */
    public List<Agency> agencies() {
        return agencies;
    }

    /**
     * The known names that are nearest to an unknown one, for "did you mean".
     *
     * @param name a name, such as 市商务局
     * @return from none (only where there is no agency) to three short names such as 市商务委, the nearest first
     */
    public List<String> nearest(String name) {
        List<Near> all = new ArrayList<>(agencies.size());
        for (Agency agency : agencies) {
            all.add(new Near(agency.name(), distance(name, names(agency))));
        }
        return select(all);
    }

    /**
     * Those of some names that are nearest to an unknown one.
     *
     * @param name a name, such as 市商务局
     * @param known the names to choose from
     * @return from none (only where none is known) to three of them, the nearest first
     */
    public static List<String> nearest(String name, Collection<String> known) {
        List<Near> all = new ArrayList<>(known.size());
        known.forEach(candidate -> all.add(new Near(candidate, distance(name, List.of(candidate)))));
        return select(all);
    }

    private static int distance(String name, List<String> names) {
        int least = Integer.MAX_VALUE;
        for (String candidate : names) {
            least = Math.min(least, NameDistance.ofAbbreviation(normal(name), normal(candidate)));
        }
        return least;
    }

    /** The nearest, and up to two more that are hardly farther. */
    private static List<String> select(List<Near> all) {
        all.sort(Comparator.comparingInt(Near::distance));
        return all.stream()
                .filter(near -> near.distance <= all.get(0).distance * 3 / 2)
                .limit(MOST_NEAREST)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, int distance) {}
}
