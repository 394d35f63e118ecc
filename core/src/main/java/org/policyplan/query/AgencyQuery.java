package org.policyplan.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Role;
import org.policyplan.model.Section;

/**
 * What one agency must do, narrowed step by step: {@code query.agency("市商务委").role(Role.LEAD).section("六").measures()}.
 *
 * <p>Each step gives a new value. Immutable and thread-safe.
 */
public final class AgencyQuery {
    private final AssignmentIndex index;
    private final String name;
    private final Counting counting;
    private final Predicate<Assignment> filter;

    AgencyQuery(AssignmentIndex index, String name) {
        this(index, name, Counting.ALIASES, assignment -> true);
    }

    private AgencyQuery(AssignmentIndex index, String name, Counting counting, Predicate<Assignment> filter) {
        this.index = index;
        this.name = name;
        this.counting = counting;
        this.filter = filter;
    }

    /**
     * Only mentions in one role.
     *
     * @param role the role
     * @return the narrower query
     */
    public AgencyQuery role(Role role) {
        Objects.requireNonNull(role, "role");
        return and(assignment -> assignment.role() == role);
    }

    /**
     * Another counting rule than {@link Counting#ALIASES}.
     *
     * @param rule the rule
     * @return the query under that rule
     */
    public AgencyQuery counting(Counting rule) {
        return new AgencyQuery(index, name, Objects.requireNonNull(rule, "rule"), filter);
    }

    /**
     * Only measures in a section or below it.
     *
     * @param section marker or title of the section, such as 六; for a sub-section, also the end of its path, such as {@code 三/（一）}
     * @return the narrower query
     */
    public AgencyQuery section(String section) {
        String[] steps = AgencyIndex.normal(section).split("/", -1);
        return and(assignment -> isIn(assignment.sections(), steps));
    }

    /**
     * Only measures whose title or text holds some words.
     *
     * @param words the words, as printed
     * @return the narrower query
     */
    public AgencyQuery containing(String words) {
        Objects.requireNonNull(words, "words");
        return and(assignment -> holds(assignment.measure().title(), words)
                || holds(assignment.measure().text(), words));
    }

    private AgencyQuery and(Predicate<Assignment> more) {
        return new AgencyQuery(index, name, counting, filter.and(more));
    }

    private static boolean holds(@Nullable String text, String words) {
        return text != null && text.contains(words);
    }

    /** Whether some run of sections, from the top down, bears the steps. */
    private static boolean isIn(List<Section> sections, String[] steps) {
        for (int from = 0; from + steps.length <= sections.size(); from++) {
            int matched = 0;
            while (matched < steps.length && bears(sections.get(from + matched), steps[matched])) {
                matched++;
            }
            if (matched == steps.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean bears(Section section, String step) {
        return section.marker() != null && AgencyIndex.normal(section.marker()).equals(step)
                || section.title() != null
                        && AgencyIndex.normal(section.title()).equals(step);
    }

    /**
     * The agency that the name means by the register.
     *
     * @return the agency, or empty where the plan has no register or the register doesn't know the name
     */
    public Optional<Agency> agency() {
        return index.register().find(name);
    }

    /**
     * Every mention that counts, with its role and the reason why it counts.
     *
     * @return an immutable list in the order of the plan
     */
    public List<Assignment> assignments() {
        return Mention.assignments(mentions());
    }

    /**
     * Every measure with a mention that counts, once each.
     *
     * @return an immutable list in the order of the plan
     */
    public List<Measure> measures() {
        return Mention.measures(mentions());
    }

    private List<Mention> mentions() {
        return index.find(name, counting).stream()
                .filter(mention -> filter.test(mention.assignment()))
                .toList();
    }
}
