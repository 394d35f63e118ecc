package org.policyplan.text;

import org.policyplan.model.Origin;

/**
 * A stretch of an official text and what the parser took it for, for example 先行先试增值电信扩大开放 as
 * {@code sections[0].measures[0].title}.
 *
 * @param label the path of the element that holds it, or {@code set aside:} and the reason, such as {@code set aside: page number}
 * @param place where it stands
 * @param text the words of the source, as they stand there
 */
public record Stretch(String label, Origin place, String text) {
    /** What the label of a stretch begins with that is no part of the plan: {@value}. */
    public static final String SET_ASIDE = "set aside: ";

    /**
     * Whether the stretch is no part of the plan or its document.
     *
     * @return true for page numbers, navigation, mark-up, repetitions, heads and remarks of tables, and words of no element
     */
    public boolean isSetAside() {
        return label.startsWith(SET_ASIDE);
    }
}
