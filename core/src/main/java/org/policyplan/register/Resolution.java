package org.policyplan.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;

/**
 * What a printed name means, for example 工业和信息化局 after 市发展改革委, which is 市工业和信息化局 by {@link How#ELIDED}.
 *
 * @param name the name as printed
 * @param agency the agency; null where it is unresolved
 * @param how by what the name was understood
 * @param nearest where it is unresolved, up to three names of the register, the nearest first
 */
public record Resolution(String name, @Nullable Agency agency, How how, List<String> nearest) {
    /** By what a name was understood, the surest first. */
    public enum How {
        /** It is the agency's short name. */
        EXACT,
        /** It is the agency's full name or an alias. */
        ALIAS,
        /** It is so but for blanks, the form of brackets, or 上海市 in the place of 市. */
        NORMALISED,
        /** It was the agency's name once. */
        FORMER_NAME,
        /** It is a joint name of which either part is the agency's: 浦东新区政府（上海自贸试验区管委会）. */
        JOINT,
        /** Its beginning or end is left to a neighbour in the clause: 市发展改革委、工业和信息化局. */
        ELIDED,
        /** No agency, or several, may be meant. */
        UNRESOLVED
    }

    /** Copies the list. */
    public Resolution {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(how, "how");
        nearest = List.copyOf(nearest);
    }

    /**
     * Whether the agency is known.
     *
     * @return false for {@link How#UNRESOLVED}
     */
    public boolean isResolved() {
        return agency != null;
    }
}
