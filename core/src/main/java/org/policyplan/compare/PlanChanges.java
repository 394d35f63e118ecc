package org.policyplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Plan;

/** Finds the changes between two plans. One for each comparison. */
final class PlanChanges {
    private final Plan before;
    private final Plan after;
    private final Items old;
    private final Items now;
    private final Matching measures;
    private final Matching sections;
    private final List<Placed> found = new ArrayList<>();
    private final List<Change.Renumbered> consequences = new ArrayList<>();
    private double at = -1;

    /** A change, and after which item of the second plan it is told. */
    private record Placed(double at, Change change) {}

    PlanChanges(Plan before, Plan after) {
        this.before = before;
        this.after = after;
        this.old = new Items(before);
        this.now = new Items(after);
        this.measures = Matching.ofMeasures(old, now);
        this.sections = Matching.ofSections(old, now, measures);
    }

    PlanComparison find() {
        ElementChanges.ofPlans(before, after, this::add);
        Place was = ElementChanges.place(before);
        Place is = ElementChanges.place(after);
        TargetChanges.find(was, before.targets(), is, after.targets(), this::add);
        items(was);
        removed(is);
        at = now.all.size();
        new StandingChanges(old, now, sections, measures).find(before, after, this::add);
        List<Change> changes = found.stream()
                .sorted(Comparator.comparingDouble(Placed::at))
                .map(Placed::change)
                .toList();
        return new PlanComparison(changes, consequences);
    }

    private void add(Change change) {
        found.add(new Placed(at, change));
    }

    private @Nullable Item partnerInOld(Item item) {
        return (item.place.kind() == Place.Kind.MEASURE ? measures : sections).before(item);
    }

    private @Nullable Item partnerInNow(Item item) {
        return (item.place.kind() == Place.Kind.MEASURE ? measures : sections).after(item);
    }

    /** Goes over the second plan: what was added, and what changed. */
    private void items(Place start) {
        Set<Item> moved = Moves.of(now.measures, measures, sections);
        moved.addAll(Moves.of(now.sections, sections, sections));
        Numbering oldNumbers = new Numbering(old);
        Numbering numbers = new Numbering(now);
        Place previous = start;
        for (Item item : now.all) {
            Item partner = partnerInOld(item);
            at = item.order;
            if (partner == null) {
                add(new Change.Added(previous, item.place));
                continue;
            }
            if (moved.contains(item)) {
                add(new Change.Moved(partner.place, item.place));
            }
            boolean consequence = Numbering.isConsequence(oldNumbers, partner, numbers, item);
            renumbered(partner, item, consequence ? consequences::add : this::add);
            compare(partner, item);
            previous = partner.place;
        }
    }

    private static void renumbered(Item was, Item is, Consumer<? super Change.Renumbered> out) {
        boolean otherNumber = was.number != null && is.number != null && !was.number.equals(is.number);
        if (!was.marker.equals(is.marker)) {
            out.accept(new Change.Renumbered(mark(was), mark(is), was.marker, is.marker));
        } else if (otherNumber) {
            out.accept(new Change.Renumbered(
                    was.place.part("number", 0), is.place.part("number", 0), was.number + "", is.number + ""));
        }
    }

    private static Place mark(Item item) {
        return item.place.part("marker", 0);
    }

    private void compare(Item was, Item is) {
        if (!was.title.equals(is.title)) {
            List<TextEdit> edits = TextDifference.between(was.title, is.title);
            Place place = was.place.part("title", 0);
            add(new Change.Retitled(place, is.place.part("title", 0), was.title, is.title, edits));
        }
        if (!was.text.equals(is.text)) {
            List<TextEdit> edits = TextDifference.between(was.text, is.text);
            Place place = was.place.part("text", 0);
            add(new Change.Reworded(place, is.place.part("text", 0), was.text, is.text, edits));
        }
        ResponsibilityChanges.find(was, is, this::add);
        ElementChanges.ofClauses(was, is, this::add);
        TargetChanges.find(was.place, was.targets, is.place, is.targets, this::add);
    }

    /** Goes over the first plan: what was removed comes after what it came after. */
    private void removed(Place start) {
        Place previous = start;
        at = -0.5;
        for (Item item : old.all) {
            Item partner = partnerInNow(item);
            if (partner == null) {
                add(new Change.Removed(item.place, previous));
            } else {
                previous = partner.place;
                at = partner.order + 0.5;
            }
        }
    }
}
