package org.policyplan.compare;

import java.util.List;
import org.policyplan.finding.Language;
import org.policyplan.model.Role;
import org.policyplan.model.Target;

/**
 * One way in which the second plan is not the first, for example {@link Reworded} for the text of 六/（二十）.
 *
 * <p>Each names both places: of what was added, the place in the first plan after which it comes; of what was removed, the one in the second plan
 * after which it stood. Immutable and thread-safe.
 */
public sealed interface Change {
    /**
     * The place in the first plan.
     *
     * @return the place
     */
    Place before();

    /**
     * The place in the second plan.
     *
     * @return the place
     */
    Place after();

    /**
     * The change in words, without its places.
     *
     * @param language the language
     * @return such as {@code measure 六/（二十） 促进和规范数据跨境流动: added responsible agency 市数据局}
     */
    default String describe(Language language) {
        return ChangeText.in(language).describe(this);
    }

    /**
     * A section or measure that only the second plan has.
     *
     * @param before the place after which it comes
     * @param after the section or measure
     */
    record Added(Place before, Place after) implements Change {}

    /**
     * A section or measure that only the first plan has.
     *
     * @param before the section or measure
     * @param after the place after which it stood
     */
    record Removed(Place before, Place after) implements Change {}

    /**
     * A section or measure that stands in another section, or before or after others than it did.
     *
     * @param before where it was
     * @param after where it is
     */
    record Moved(Place before, Place after) implements Change {}

    /**
     * A section or measure whose marker changed, and not only because others came, went or moved.
     *
     * @param before the section or measure in the first plan
     * @param after the section or measure in the second plan
     * @param from its marker, such as （五）; empty where it had none
     * @param to its new marker
     */
    record Renumbered(Place before, Place after, String from, String to) implements Change {}

    /**
     * A section or measure with another title.
     *
     * @param before the section or measure in the first plan
     * @param after the section or measure in the second plan
     * @param from its title; empty where it had none
     * @param to its new title
     * @param edits the words that changed
     */
    record Retitled(Place before, Place after, String from, String to, List<TextEdit> edits) implements Change {
        public Retitled {
            edits = List.copyOf(edits);
        }
    }

    /**
     * A section or measure with another text.
     *
     * @param before the section or measure in the first plan
     * @param after the section or measure in the second plan
     * @param from its text; empty where it had none
     * @param to its new text
     * @param edits the words that changed
     */
    record Reworded(Place before, Place after, String from, String to, List<TextEdit> edits) implements Change {
        public Reworded {
            edits = List.copyOf(edits);
        }
    }

    /**
     * Another element of the plan, of its document or of a responsibility clause, with another value.
     *
     * @param before its place in the first plan
     * @param after its place in the second plan
     * @param element the key of the plan format, such as {@code preamble}, {@code document.number} or {@code responsibility.deadline}
     * @param from its value as text, the elements of a list joined by ；; empty where it had none
     * @param to its new value as text
     * @param edits the words that changed
     */
    record ElementChanged(Place before, Place after, String element, String from, String to, List<TextEdit> edits)
            implements Change {
        public ElementChanged {
            edits = List.copyOf(edits);
        }
    }

    /**
     * An agency that a measure now names.
     *
     * @param before the clause in the first plan
     * @param after the name in the second plan
     * @param role the role
     * @param name the name as printed
     */
    record AgencyAdded(Place before, Place after, Role role, String name) implements Change {}

    /**
     * An agency that a measure no longer names.
     *
     * @param before the name in the first plan
     * @param after the clause in the second plan
     * @param role the role that it had
     * @param name the name as printed
     */
    record AgencyRemoved(Place before, Place after, Role role, String name) implements Change {}

    /**
     * An agency of a measure in another role.
     *
     * @param before the name in the first plan
     * @param after the name in the second plan
     * @param name the name as printed in the second plan
     * @param from the role that it had
     * @param to the role that it has
     */
    record RoleChanged(Place before, Place after, String name, Role from, Role to) implements Change {}

    /**
     * The agencies of a measure in another order within their role.
     *
     * @param before the clause in the first plan
     * @param after the clause in the second plan
     * @param role the role
     * @param from the names in both plans, in the order of the first
     * @param to the same names in the order of the second
     */
    record OrderChanged(Place before, Place after, Role role, List<String> from, List<String> to) implements Change {
        public OrderChanged {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * A target that only the second plan has.
     *
     * @param before the plan, section or measure in the first plan
     * @param after the target's place in the second plan
     * @param target the target
     */
    record TargetAdded(Place before, Place after, Target target) implements Change {}

    /**
     * A target that only the first plan has.
     *
     * @param before the target's place in the first plan
     * @param after the plan, section or measure in the second plan
     * @param target the target
     */
    record TargetRemoved(Place before, Place after, Target target) implements Change {}

    /**
     * A target of which something but the id changed.
     *
     * @param before the target's place in the first plan
     * @param after the target's place in the second plan
     * @param from the target as it was
     * @param to the target as it is
     */
    record TargetChanged(Place before, Place after, Target from, Target to) implements Change {}
}
