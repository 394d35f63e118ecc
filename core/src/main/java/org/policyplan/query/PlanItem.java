package org.policyplan.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Origin;
import org.policyplan.model.Section;
import org.policyplan.model.Target;

/**
 * A section or a measure and its path, for example the measure 六/（二十）.
 *
 * @param path markers joined by slashes; an item without a marker goes by its title, and without both by its number in its list, such as {@code #2}
 * @param sections the sections above it, from the top down; for a section, with itself at the end
 * @param measure the measure; null where the item is a section
 */
public record PlanItem(
        String path, List<Section> sections, @Nullable Measure measure) {
    /**
     * Copies the list.
     *
     * @param path {@link #path()}
     * @param sections {@link #sections()}
     * @param measure {@link #measure()}
     */
    public PlanItem {
        Objects.requireNonNull(path, "path");
        sections = List.copyOf(sections);
    }

    /**
     * The section that it is, or that it stands in.
     *
     * @return the innermost section
     */
    public Optional<Section> section() {
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
    }

    /**
     * Its marker.
     *
     * @return the marker as printed, or null where it is unnumbered
     */
    public @Nullable String marker() {
        return measure != null
                ? measure.marker()
                : section().map(Section::marker).orElse(null);
    }

    /**
     * Its title.
     *
     * @return the title, or null where there is none
     */
    public @Nullable String title() {
        return measure != null ? measure.title() : section().map(Section::title).orElse(null);
    }

    /**
     * Its own text.
     *
     * @return the text, or null where there is none
     */
    public @Nullable String text() {
        return measure != null ? measure.text() : section().map(Section::text).orElse(null);
    }

    /**
     * The targets that it states itself.
     *
     * @return the targets, in the order of the text
     */
    public List<Target> targets() {
        return measure != null
                ? measure.targets()
                : section().map(Section::targets).orElse(List.of());
    }

    /**
     * Where it was read from.
     *
     * @return its origin, or null where it was not read
     */
    public @Nullable Origin origin() {
        return measure != null
                ? measure.origin()
                : section().map(Section::origin).orElse(null);
    }
}
