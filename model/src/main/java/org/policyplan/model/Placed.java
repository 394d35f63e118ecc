package org.policyplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        each(null, "sections", plan.sections(), top -> walk(top, all));
        return all;
    }

    private static void walk(Placed<Section> section, List<Placed<Section>> all) {
        all.add(section);
        each(section, "sections", section.element.sections(), below -> walk(below, all));
    }

    /** All measures, in the order of {@link Plan#measures()}. */
    static List<Placed<Measure>> measures(Plan plan) {
        List<Placed<Measure>> all = new ArrayList<>();
        for (Placed<Section> section : sections(plan)) {
            each(section, "measures", section.element.measures(), all::add);
        }
        return all;
    }

    /** All targets: the plan's own, then those of the sections, then those of the measures. */
    static List<Placed<Target>> targets(Plan plan) {
        List<Placed<Target>> all = new ArrayList<>();
        each(null, "targets", plan.targets(), all::add);
        sections(plan).forEach(section -> each(section, "targets", section.element.targets(), all::add));
        measures(plan).forEach(measure -> each(measure, "targets", measure.element.targets(), all::add));
        return all;
    }

    /** All names of agencies as printed: those of the measures by role, then those of the standing responsibilities. */
    static List<Placed<String>> agencyNames(Plan plan) {
        List<Placed<String>> all = new ArrayList<>();
        for (Placed<Measure> measure : measures(plan)) {
            Responsibility responsibility = measure.element.responsibility();
            agencyNames(new Placed<>(measure, "responsibility", -1, responsibility), responsibility, all);
        }
        each(
                null,
                "standing",
                plan.standing(),
                standing -> each(standing, "agencies", standing.element.agencies(), all::add));
        return all;
    }

    /** The names of one responsibility by role. */
    static List<Placed<String>> agencyNames(Responsibility responsibility) {
        List<Placed<String>> all = new ArrayList<>();
        agencyNames(null, responsibility, all);
        return all;
    }

    private static void agencyNames(
            @Nullable Placed<?> parent, Responsibility responsibility, List<Placed<String>> all) {
        each(parent, "lead", responsibility.lead(), all::add);
        each(parent, "responsible", responsibility.responsible(), all::add);
        each(parent, "support", responsibility.support(), all::add);
    }

    /** Every element of a list with its place. */
    static <E> void each(@Nullable Placed<?> parent, String list, List<E> elements, Consumer<Placed<E>> consumer) {
        for (int i = 0; i < elements.size(); i++) {
            consumer.accept(new Placed<>(parent, list, i, elements.get(i)));
        }
    }
}
