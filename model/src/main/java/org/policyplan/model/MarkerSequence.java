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
    private String lastPath = "";

    private MarkerSequence(List<MarkerFault> faults) {
        this.faults = faults;
    }

    static List<MarkerFault> faults(Plan plan) {
        List<MarkerFault> faults = new ArrayList<>();
        Map<@Nullable MarkerStyle, MarkerSequence> styles = new HashMap<>();
        for (MarkerItem item : MarkerItems.of(plan)) {
            MarkerSequence sequence = styles.computeIfAbsent(item.style, style -> new MarkerSequence(faults));
            sequence.visit(item);
            sequence.lastPath = item.path;
        }
        return List.copyOf(faults);
    }

    private void visit(MarkerItem item) {
        int due = due(item);
        if (item.isDoubtful()) {
            advance(item.mayBe(due) || item.number() < 1 ? due : item.number());
        } else if (item.number() == due) {
            restartAt(item);
            advance(due);
        } else if (!explained(item, due)) {
            report(item, due);
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
        boolean restarts = item.isFollowedBy(2) && item.next != null && !item.next.first;
        boolean continues = item.isFollowedBy(next + 1);
        if (restarts != continues) {
            return restarts ? 1 : next;
        }
        return Math.abs((long) item.number() - 1) <= Math.abs((long) item.number() - next) ? 1 : next;
    }

    private void restartAt(MarkerItem item) {
        if (item.first && item.number() == 1) {
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
        faults.add(new MarkerFault(kind, item.faultPath(), item.format(number), item.format(due), lastPath));
    }

    /** Goes on so that one mistake is one fault: mistyped, out of its place, or the end of a gap. */
    private void recover(MarkerItem item, int due) {
        int number = item.number();
        if (item.isFollowedBy(due + 1) && !item.isFollowedBy(number + 1)) {
            advance(due);
        } else if (item.isFollowedBy(due)) {
            seen.add(number);
        } else {
            for (int gap = due; gap < number && gap < due + LONGEST_GAP; gap++) {
                missing.add(gap);
            }
            missing.removeAll(seen);
            item.afterGap = number > due;
            advance(number);
        }
    }
}
