package org.policyplan.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Language;
import org.policyplan.model.Plan;

/**
 * What changed between two plans, for example {@code PlanComparison.between(draft, issued).toText(Language.ENGLISH)}.
 *
 * <p>Compared is what the plans say. What only a file can hold is left out: the schema version, the id, the register and its agencies, the keys
 * that begin with {@code x-}, and the ids of targets; so a curated plan compares with the one parsed from its official text. Sections and
 * measures are matched by their titles and texts and not by their numbers: where one is inserted, that is one change, and what is only renumbered by
 * it is told apart, in {@link #consequences()}. The order of targets doesn't count, and half-width brackets in a name are full-width ones.
 *
 * <p>The time grows with the plans, not with their product. Immutable and thread-safe.
 */
public final class PlanComparison {
    private final List<Change> changes;
    private final List<Change.Renumbered> consequences;

    PlanComparison(List<Change> changes, List<Change.Renumbered> consequences) {
        this.changes = List.copyOf(changes);
        this.consequences = List.copyOf(consequences);
    }

    /**
     * Compares two plans.
     *
     * @param before the first plan, such as the earlier version or the curated file
     * @param after the second plan, such as the later version or the one parsed from the official text
     * @return the comparison
     */
    public static PlanComparison between(Plan before, Plan after) {
        return new PlanChanges(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after")).find();
    }

    /**
     * The changes.
     *
     * @return an immutable list: those of the plan and its document, then in the order of the second plan, with what was removed where it stood
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * The changes of one type.
     *
     * @param type such as {@code Change.Reworded.class}
     * @param <T> the type
     * @return an immutable list in the same order
     */
    public <T extends Change> List<T> changes(Class<T> type) {
        return changes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The sections and measures that have another number only because others came, went or moved.
     *
     * @return an immutable list in the order of the second plan; no part of {@link #changes()}
     */
    public List<Change.Renumbered> consequences() {
        return consequences;
    }

    /**
     * Whether the plans say the same.
     *
     * @return true where there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The changes in words, one a line, each after its two places.
     *
     * @param language the language
     * @return such as {@code a.yaml:310:5 → b.yaml:312:5: measure 六/（二十） …: text: “跨境” became “出境”}; empty where there is no change
     */
    public String toText(Language language) {
        ChangeText text = ChangeText.in(language);
        StringBuilder out = new StringBuilder();
        changes.forEach(change -> out.append(text.line(change)).append('\n'));
        return out.toString();
    }

    /**
     * The changes as JSON.
     *
     * @return an object with the list {@code changes}; each has a {@code kind} such as {@code reworded}, the objects {@code before} and {@code after} with
     *     path, title, file, line and column, and what changed; indented, with LF, and a line end at its end
     */
    public String toJson() {
        return JsonText.write(ChangeDetails.of(this));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanComparison that
                && changes.equals(that.changes)
                && consequences.equals(that.consequences);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
