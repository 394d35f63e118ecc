package org.policyplan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the markers of one style through a plan; see {@link MarkerFault#in}. */
final class MarkerSequence {
    private static final int LONGEST_GAP = 64;

    private final List<MarkerFault> faults;
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> missing = new HashSet<>();
    private int last;
    private @Nullable MarkerItem lastItem;

    private MarkerSequence(List<MarkerFault> faults) {
        this.faults = faults;
    }

    static List<MarkerFault> faults(Plan plan) {
        List<MarkerFault> faults = new ArrayList<>();
        Map<@Nullable MarkerStyle, MarkerSequence> styles = new HashMap<>();
        for (MarkerItem item : MarkerItems.of(plan)) {
            MarkerSequence sequence = styles.get(item.style);
            if (sequence == null) {
                sequence = new MarkerSequence(faults);
                styles.put(item.style, sequence);
            }
            sequence.visit(item);
            sequence.lastItem = item;
        }
        return List.copyOf(faults);
    }

    private void visit(MarkerItem item) {
        int due = due(item);
        if (item.isDoubtful() || item.number() == due) {
            restart(item, due);
            advance(item.mayBe(due) || item.number() < 1 ? due : item.number());
        } else if (!explained(item, due)) {
            report(item, due);
            restart(item, due);
            last = due - 1;
            recover(item, due);
        }
    }

    /** The number that should stand there; for the first of its style under a parent, the likelier of 1 and the next in the plan. */
    private int due(MarkerItem item) {
        int next = last + 1;
        if (item.number() != next) {
            for (int i = 0; i < LONGEST_GAP && seen.contains(next); i++) {
                next++;
            }
        }
        if (!item.first || next == 1) {
            return next;
        }
        int restarts = agreement(item, 1);
        int continues = agreement(item, next);
        if (restarts != continues) {
            return restarts > continues ? 1 : next;
        }
        boolean nearOne = Math.abs((long) item.number() - 1) <= Math.abs((long) item.number() - next);
        return item.number() != next && nearOne ? 1 : next;
    }

    /** How many of the item and the two after it have the numbers that follow if the item has the given one. */
    private static int agreement(MarkerItem item, int start) {
        int agreeing = 0;
        MarkerItem at = item;
        for (int due = start; at != null && due <= start + 2; due++) {
            agreeing += at.mayBe(due) ? 1 : 0;
            at = at.next == null || start == 1 && at.next.first ? null : at.next;
        }
        return agreeing;
    }

    private void restart(MarkerItem item, int due) {
        if (item.first && due == 1) {
            seen.clear();
            missing.clear();
        }
    }

    private void advance(int number) {
        last = number;
        seen.add(number);
    }

    /** Whether an earlier fault explains the item: a gap before its section, or a gap that it belongs in. */
    private boolean explained(MarkerItem item, int due) {
        int number = item.number();
        if (item.first && item.parent != null && item.parent.afterGap && number > due) {
            skip(due, number);
            advance(number);
            return true;
        }
        if (!missing.remove(number)) {
            return false;
        }
        seen.add(number);
        last = item.isFollowedBy(number + 1) ? number : last;
        return true;
    }

    private void report(MarkerItem item, int due) {
        int number = item.number();
        MarkerFault.Kind kind = number > due
                ? MarkerFault.Kind.SKIPPED
                : number == last ? MarkerFault.Kind.REPEATED : MarkerFault.Kind.REVERSED;
        String previous = lastItem == null ? "" : lastItem.place.path();
        faults.add(new MarkerFault(kind, item.faultPath(), item.format(number), item.format(due), previous));
    }

    /** Goes on so that one mistake is one fault: mistyped, out of its place, or the end of a gap. */
    private void recover(MarkerItem item, int due) {
        int number = item.number();
        if (item.isFollowedBy(due + 1) && !item.isFollowedBy(number + 1)) {
            advance(due);
            return;
        }
        item.afterGap = number > due;
        if (item.isFollowedBy(due)) {
            seen.add(number);
        } else {
            skip(due, number);
            advance(number);
        }
    }

    private void skip(int from, int to) {
        for (int gap = from; gap < to && gap < from + LONGEST_GAP; gap++) {
            missing.add(gap);
        }
        missing.removeAll(seen);
    }
}
