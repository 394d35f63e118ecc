package org.policyplan.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policyplan.model.Measure;
import org.policyplan.model.Role;
import org.policyplan.model.Section;

/**
 * One agency named in one measure, for example 市商务委 as {@link Role#RESPONSIBLE} in 六/（二十）.
 *
 * @param measure the measure
 * @param path its path, such as {@code 六/（二十）}
 * @param sections the sections that it stands in, from the top down
 * @param role the role
 * @param name the name as printed
 * @param reason why it counts as naming the agency that was asked for; {@link Reason#EXACT} where none was asked for
 */
public record Assignment(Measure measure, String path, List<Section> sections, Role role, String name, Reason reason) {
    /**
     * Checks that nothing is null.
     *
     * @param measure {@link #measure()}
     * @param path {@link #path()}
     * @param sections {@link #sections()}
     * @param role {@link #role()}
     * @param name {@link #name()}
     * @param reason {@link #reason()}
     */
    public Assignment {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(path, "path");
        sections = List.copyOf(sections);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The section that the measure stands in directly.
     *
     * @return the innermost section, or empty where the measure stands in none
     */
    public Optional<Section> section() {
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
    }

    Assignment with(Reason other) {
        return other == reason ? this : new Assignment(measure, path, sections, role, name, other);
    }
}
