package org.policyplan.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;

/**
 * One measure of a {@link ResponsibilityMatrix} and its agencies by role, for example 六/（二十） with six responsible ones.
 *
 * <p>Equality leaves the origin out.
 *
 * @param measure path of the measure, such as {@code 六/（二十）}
 * @param title its title; empty where there is none or the matrix doesn't say
 * @param lead lead agencies (牵头单位), in printed order
 * @param responsible responsible agencies (责任单位), in printed order
 * @param support supporting agencies (配合单位), in printed order
 * @param origin where it was read from; null where it was not read; no part of {@code equals}
 */
public record MatrixRow(
        String measure,
        String title,
        List<String> lead,
        List<String> responsible,
        List<String> support,
        @Nullable Origin origin) {
    /**
     * Copies the lists.
     *
     * @param measure {@link #measure()}
     * @param title {@link #title()}
     * @param lead {@link #lead()}
     * @param responsible {@link #responsible()}
     * @param support {@link #support()}
     * @param origin {@link #origin()}
     */
    public MatrixRow {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(title, "title");
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        support = List.copyOf(support);
    }

    static MatrixRow of(PlanItem item, Responsibility responsibility) {
        return new MatrixRow(
                item.path(),
                Objects.requireNonNullElse(item.title(), ""),
                responsibility.lead(),
                responsibility.responsible(),
                responsibility.support(),
                responsibility.origin() != null ? responsibility.origin() : item.origin());
    }

    /**
     * The agencies in one role.
     *
     * @param role the role
     * @return the names, in printed order
     */
    public List<String> agencies(Role role) {
        return switch (role) {
            case LEAD -> lead;
            case RESPONSIBLE -> responsible;
            case SUPPORT -> support;
        };
    }

    /**
     * This row in a matrix of several plans.
     *
     * @param plan id of its plan, such as {@code shanghai-digital-trade-2024}
     * @return the row with the measure {@code shanghai-digital-trade-2024/六/（二十）}
     */
    public MatrixRow in(String plan) {
        Objects.requireNonNull(plan, "plan");
        return new MatrixRow(plan + "/" + measure, title, lead, responsible, support, origin);
    }

    /** The measure as a note names it. */
    String label() {
        return title.isEmpty() ? measure : measure + " " + title;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatrixRow that
                && measure.equals(that.measure)
                && title.equals(that.title)
                && lead.equals(that.lead)
                && responsible.equals(that.responsible)
                && support.equals(that.support);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, title, lead, responsible, support);
    }
}
