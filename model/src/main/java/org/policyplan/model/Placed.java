package org.policyplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An element of a plan and its path, for example the measure at {@code sections[3].measures[1]}.
 *
 * @param path the path from the plan
 * @param element the element
 * @param <T> its type
 */
record Placed<T>(String path, T element) {
    /** All sections, each before its sub-sections. */
    static List<Placed<Section>> sections(Plan plan) {
        List<Placed<Section>> all = new ArrayList<>();
        each("sections", plan.sections(), top -> walk(top, all));
        return all;
    }

    private static void walk(Placed<Section> section, List<Placed<Section>> all) {
        all.add(section);
        each(section.path + ".sections", section.element.sections(), below -> walk(below, all));
    }

    /** All measures, in the order of {@link Plan#measures()}. */
    static List<Placed<Measure>> measures(Plan plan) {
        List<Placed<Measure>> all = new ArrayList<>();
        for (Placed<Section> section : sections(plan)) {
            each(section.path + ".measures", section.element.measures(), all::add);
        }
        return all;
    }

    /** All targets: the plan's own, then those of the sections, then those of the measures. */
    static List<Placed<Target>> targets(Plan plan) {
        List<Placed<Target>> all = new ArrayList<>();
        each("targets", plan.targets(), all::add);
        sections(plan).forEach(section -> each(section.path + ".targets", section.element.targets(), all::add));
        measures(plan).forEach(measure -> each(measure.path + ".targets", measure.element.targets(), all::add));
        return all;
    }

    /** All names of agencies as printed: those of the measures by role, then those of the standing responsibilities. */
    static List<Placed<String>> agencyNames(Plan plan) {
        List<Placed<String>> all = new ArrayList<>();
        for (Placed<Measure> measure : measures(plan)) {
            agencyNames(measure.path + ".responsibility.", measure.element.responsibility(), all);
        }
        each(
                "standing",
                plan.standing(),
                standing -> each(standing.path + ".agencies", standing.element.agencies(), all::add));
        return all;
    }

    /** The names of one responsibility by role. */
    static List<Placed<String>> agencyNames(Responsibility responsibility) {
        List<Placed<String>> all = new ArrayList<>();
        agencyNames("", responsibility, all);
        return all;
    }

    private static void agencyNames(String prefix, Responsibility responsibility, List<Placed<String>> all) {
        each(prefix + "lead", responsibility.lead(), all::add);
        each(prefix + "responsible", responsibility.responsible(), all::add);
        each(prefix + "support", responsibility.support(), all::add);
    }

    /** Every element of a list with its path. */
    static <E> void each(String path, List<E> list, Consumer<Placed<E>> consumer) {
        for (int i = 0; i < list.size(); i++) {
            consumer.accept(new Placed<>(path + "[" + i + "]", list.get(i)));
        }
    }
}
