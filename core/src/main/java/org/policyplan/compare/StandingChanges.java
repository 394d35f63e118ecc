package org.policyplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Plan;
import org.policyplan.model.Standing;

/** What changed in the responsibilities that are declared once for all that follows. One for each comparison. */
final class StandingChanges {
    private final Items before;
    private final Items after;
    private final Matching sections;
    private final Matching measures;

    StandingChanges(Items before, Items after, Matching sections, Matching measures) {
        this.before = before;
        this.after = after;
        this.sections = sections;
        this.measures = measures;
    }

    /** Those that are equal fall away; of the others the first is compared with the first. */
    void find(Plan old, Plan now, Consumer<Change> out) {
        List<Standing> gone = new ArrayList<>();
        List<Standing> come = new ArrayList<>(now.standing());
        for (Standing standing : old.standing()) {
            int same = indexOf(standing, come);
            if (same < 0) {
                gone.add(standing);
            } else {
                come.remove(same);
            }
        }
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Place was =
                    ElementChanges.place(old).at(i < gone.size() ? gone.get(i).origin() : null);
            Place is =
                    ElementChanges.place(now).at(i < come.size() ? come.get(i).origin() : null);
            String from = i < gone.size() ? text(gone.get(i)) : "";
            String to = i < come.size() ? text(come.get(i)) : "";
            List<TextEdit> edits = TextDifference.between(from, to);
            out.accept(new Change.ElementChanged(was, is, "standing", from, to, edits));
        }
    }

    private int indexOf(Standing standing, List<Standing> list) {
        for (int i = 0; i < list.size(); i++) {
            Standing other = list.get(i);
            if (standing.role() == other.role()
                    && normal(standing).equals(normal(other))
                    && Objects.equals(standing.text(), other.text())
                    && isSameItem(standing.from(), other.from())) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> normal(Standing standing) {
        return standing.agencies().stream().map(AgencyIndex::normal).toList();
    }

    /** Whether the paths lead to one item, which may have another number by now. */
    private boolean isSameItem(String from, String to) {
        Item item = before.byPath.get(from);
        Item other = after.byPath.get(to);
        if (item == null || other == null || item.place.kind() != other.place.kind()) {
            return from.equals(to);
        }
        return (item.place.kind() == Place.Kind.MEASURE ? measures : sections).after(item) == other;
    }

    private static String text(Standing standing) {
        return standing.from() + " " + standing.role().name().toLowerCase(Locale.ROOT) + " "
                + String.join("、", standing.agencies())
                + (standing.text() == null ? "" : " " + standing.text());
    }
}
