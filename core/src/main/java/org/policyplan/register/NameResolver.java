package org.policyplan.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.register.Resolution.How;

/**
 * Tells what printed names mean by a register, for example 上海市商务委 and 市 商务委 the 市商务委 of 上海市.
 *
 * <p>It never guesses: where a way of understanding a name leads to two agencies, the name is unresolved, with the nearest names. Immutable and
 * thread-safe.
 */
public final class NameResolver {
    private final List<NameTable> tables;

    private NameResolver(List<NameTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * A resolver by one register.
     *
     * @param register the register; its jurisdiction says whose 市 is meant
     * @return the resolver
     */
    public static NameResolver of(AgencyRegister register) {
        return of(List.of(Objects.requireNonNull(register, "register")));
    }

    static NameResolver of(List<AgencyRegister> registers) {
        return new NameResolver(registers.stream().map(NameTable::new).toList());
    }

    /**
     * What a name alone means.
     *
     * @param name the name as printed
     * @return the agency, or the nearest names
     */
    public Resolution resolve(String name) {
        Resolution alone = alone(Objects.requireNonNull(name, "name"));
        return alone == null ? unresolved(name) : alone;
    }

    /**
     * What the names of a clause mean, where each may leave its beginning to those before it and its end to those after it.
     *
     * @param names the names, in printed order
     * @return a resolution for each, in the same order
     */
    public List<Resolution> resolve(List<String> names) {
        List<@Nullable Resolution> alone = new ArrayList<>(names.size());
        names.forEach(name -> alone.add(alone(name)));
        List<Resolution> all = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Resolution known = alone.get(i);
            all.add(known != null ? known : elided(names, i, alone));
        }
        return List.copyOf(all);
    }

    /**
     * What the names of a responsibility clause mean; each role is a clause of its own.
     *
     * @param responsibility the clause
     * @return a resolution for each name: lead, responsible, support
     */
    public List<Resolution> resolve(Responsibility responsibility) {
        List<Resolution> all = new ArrayList<>();
        for (Role role : Role.values()) {
            all.addAll(resolve(responsibility.agencies(role)));
        }
        return List.copyOf(all);
    }

    private @Nullable Resolution alone(String name) {
        for (How how : NameTable.ways()) {
            for (NameTable table : tables) {
                List<Agency> bearers = table.bearers(name, how);
                if (!bearers.isEmpty()) {
                    return bearers.size() > 1 ? null : new Resolution(name, bearers.get(0), how, List.of());
                }
            }
        }
        return joint(name);
    }

    /** 甲（乙） where both are names of one agency. */
    private @Nullable Resolution joint(String name) {
        String wide = AgencyIndex.normal(name);
        int open = wide.indexOf('（');
        if (open < 1 || !wide.endsWith("）") || wide.indexOf('（', open + 1) >= 0) {
            return null;
        }
        Resolution outer = alone(wide.substring(0, open));
        Resolution inner = alone(wide.substring(open + 1, wide.length() - 1));
        if (outer == null || inner == null || !Objects.equals(outer.agency(), inner.agency())) {
            return null;
        }
        return new Resolution(name, outer.agency(), How.JOINT, List.of());
    }

    private Resolution elided(List<String> names, int at, List<@Nullable Resolution> known) {
        List<String> preceding = nearestKnown(names, at, -1, known);
        List<String> following = nearestKnown(names, at, 1, known);
        Set<Agency> meant = new LinkedHashSet<>();
        for (NameTable table : tables) {
            Set<String> candidates = Elision.candidates(names.get(at), preceding, following, table.forms());
            meant.addAll(agencies(candidates));
        }
        return meant.size() == 1
                ? new Resolution(names.get(at), meant.iterator().next(), How.ELIDED, List.of())
                : unresolved(names.get(at));
    }

    /** The next name in a direction that is understood by itself. */
    private static List<String> nearestKnown(List<String> names, int at, int step, List<@Nullable Resolution> known) {
        for (int i = at + step; i >= 0 && i < names.size(); i += step) {
            if (known.get(i) != null) {
                return List.of(names.get(i));
            }
        }
        return List.of();
    }

    private Set<Agency> agencies(Collection<String> names) {
        Set<Agency> agencies = new HashSet<>();
        for (String name : names) {
            Resolution alone = alone(name);
            if (alone != null && alone.agency() != null) {
                agencies.add(alone.agency());
            }
        }
        return agencies;
    }

    private Resolution unresolved(String name) {
        List<String> known = tables.stream()
                .flatMap(table -> table.index().agencies().stream())
                .flatMap(agency -> AgencyIndex.names(agency).stream())
                .toList();
        List<String> nearest =
                tables.size() == 1 ? tables.get(0).index().nearest(name) : AgencyIndex.nearest(name, known);
        return new Resolution(name, null, How.UNRESOLVED, nearest);
    }
}
