package org.policyplan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan and its path, for example the measure at {@code sections[3].measures[1]}.
 *
 * <p>The path is put together when it is asked for: of the many elements that are looked at, few are reported.
 *
 * @param parent what it stands in; null for the plan itself, or for the object that is checked
 * @param list name of the component that holds it, such as {@code measures}
 * @param index its index in that list; -1 where the component is no list
 * @param element the element
 * @param <T> its type
 */
record Placed<T>(@Nullable Placed<?> parent, String list, int index, T element) {
    /** The path from the plan, or from the object that is checked. */
    String path() {
        String own = index < 0 ? list : list + "[" + index + "]";
        return parent == null ? own : parent.path() + "." + own;
    }

    /** All sections, each before its sub-sections. */
    static List<Placed<Section>> sections(Plan plan) {
        List<Placed<Section>> all = new ArrayList<>();
        addSections(null, plan.sections(), all);
        return all;
    }

    private static void addSections(@Nullable Placed<?> parent, List<Section> sections, List<Placed<Section>> all) {
        for (int i = 0; i < sections.size(); i++) {
            Placed<Section> section = new Placed<>(parent, "sections", i, sections.get(i));
            all.add(section);
            addSections(section, section.element.sections(), all);
        }
    }

    /** All measures, in the order of {@link Plan#measures()}. */
    static List<Placed<Measure>> measures(Plan plan) {
        List<Placed<Measure>> all = new ArrayList<>();
        for (Placed<Section> section : sections(plan)) {
            addAll(section, "measures", section.element.measures(), all);
        }
        return all;
    }

    /** All targets: the plan's own, then those of the sections, then those of the measures. */
    static List<Placed<Target>> targets(Plan plan) {
        List<Placed<Target>> all = new ArrayList<>();
        addAll(null, "targets", plan.targets(), all);
        for (Placed<Section> section : sections(plan)) {
            addAll(section, "targets", section.element.targets(), all);
        }
        for (Placed<Measure> measure : measures(plan)) {
            addAll(measure, "targets", measure.element.targets(), all);
        }
        return all;
    }

    /** All names of agencies as printed: those of the measures by role, then those of the standing responsibilities. */
    static List<Placed<String>> agencyNames(Plan plan) {
        List<Placed<String>> all = new ArrayList<>();
        for (Placed<Measure> measure : measures(plan)) {
            Responsibility responsibility = measure.element.responsibility();
            addAgencyNames(new Placed<>(measure, "responsibility", -1, responsibility), responsibility, all);
        }
        for (int i = 0; i < plan.standing().size(); i++) {
            Standing standing = plan.standing().get(i);
            addAll(new Placed<>(null, "standing", i, standing), "agencies", standing.agencies(), all);
        }
        return all;
    }

    /** The names of one responsibility by role. */
    static List<Placed<String>> agencyNames(Responsibility responsibility) {
        List<Placed<String>> all = new ArrayList<>();
        addAgencyNames(null, responsibility, all);
        return all;
    }

    private static void addAgencyNames(
            @Nullable Placed<?> parent, Responsibility responsibility, List<Placed<String>> all) {
        addAll(parent, "lead", responsibility.lead(), all);
        addAll(parent, "responsible", responsibility.responsible(), all);
        addAll(parent, "support", responsibility.support(), all);
    }

    /** Adds every element of a list with its place. */
    static <E> void addAll(@Nullable Placed<?> parent, String list, List<E> elements, List<Placed<E>> all) {
        for (int i = 0; i < elements.size(); i++) {
            all.add(new Placed<>(parent, list, i, elements.get(i)));
        }
    }
}
