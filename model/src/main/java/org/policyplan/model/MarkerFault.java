package org.policyplan.model;

import java.util.List;
import java.util.Locale;

/**
 * A place where the markers of a plan don't follow one another, for example （六） where （五） is due.
 *
 * @param kind what is wrong
 * @param path path of the marker, or of the number where there is no marker, such as {@code sections[1].measures[0].marker}
 * @param found the marker that stands there, in its canonical form
 * @param expected the marker that is due there
 * @param previous path of the item of the same style before it; empty where it is the first
 */
public record MarkerFault(Kind kind, String path, String found, String expected, String previous) {
    /**
     * Every mistake in the markers of a plan, once each.
     *
     * <p>Siblings of one style go up by one. The first of its style under a parent is 1 or goes on from the last number of that
     * style in the plan. An item that is off by itself, as in 4, 6, 6, 7, is one fault, and what follows counts as though it were right; so is a
     * gap, an inserted item or an item out of its place. Items whose marker disagrees with their number are left to
     * {@link MarkerAgrees}.
     *
     * @param plan the plan
     * @return the faults, in the order of the plan
     */
    public static List<MarkerFault> in(Plan plan) {
        return MarkerSequence.faults(plan);
    }

    /** What is wrong with a marker. */
    public enum Kind {
        /** It is higher than the one due: （六） after （四）. */
        SKIPPED,
        /** It is the one before it once more: （四） after （四）. */
        REPEATED,
        /** It is lower than the one before it: （三） after （四）. */
        REVERSED;

        String id() {
            return "marker." + name().toLowerCase(Locale.ROOT);
        }
    }
}
