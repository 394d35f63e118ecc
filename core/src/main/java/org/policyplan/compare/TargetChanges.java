package org.policyplan.compare;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Target;

/** What changed in the targets of the plan, of a section or of a measure. Targets are matched by what they say; their ids and order don't count. */
final class TargetChanges {
    private static final List<Function<Target, @Nullable Object>> KEYS = List.of(
            TargetChanges::content,
            target -> Arrays.asList(target.indicator(), target.deadline()),
            Target::indicator,
            target -> target.text() == null || target.text().isEmpty() ? null : target.text(),
            target -> target.value() == null
                    ? null
                    : Arrays.asList(target.comparator(), plain(target.value()), target.unit(), target.deadline()));

    private static final Deque<Integer> NONE = new ArrayDeque<>(0);

    private final Place before;
    private final Place after;
    private List<Target> old;
    private List<Target> now;

    private TargetChanges(Place before, List<Target> old, Place after, List<Target> now) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
    }

    static void find(Place before, List<Target> old, Place after, List<Target> now, Consumer<Change> out) {
        if (!old.equals(now)) {
            new TargetChanges(before, old, after, now).find(out);
        }
    }

    private static List<@Nullable Object> content(Target target) {
        return Arrays.asList(
                target.indicator(),
                target.comparator(),
                plain(target.value()),
                plain(target.upper()),
                target.unit(),
                target.approximate(),
                target.aspiration(),
                target.deadline(),
                target.text());
    }

    /** 2600 and 2600.0 are one value. */
    private static @Nullable Object plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }

    private void find(Consumer<Change> out) {
        KEYS.forEach(key -> pair(key, out));
        old.forEach(target -> out.accept(new Change.TargetRemoved(place(before, target), after, target)));
        now.forEach(target -> out.accept(new Change.TargetAdded(before, place(after, target), target)));
    }

    /** Takes out the targets with equal keys, the first with the first. */
    private void pair(Function<Target, @Nullable Object> key, Consumer<Change> out) {
        Map<Object, Deque<Integer>> partners = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            Object value = key.apply(now.get(i));
            if (value != null) {
                partners.computeIfAbsent(value, any -> new ArrayDeque<>(1)).add(i);
            }
        }
        BitSet taken = new BitSet();
        List<Target> left = new ArrayList<>();
        for (Target target : old) {
            Object value = key.apply(target);
            Integer partner =
                    value == null ? null : partners.getOrDefault(value, NONE).poll();
            if (partner == null) {
                left.add(target);
            } else {
                taken.set(partner);
                compare(target, now.get(partner), out);
            }
        }
        old = left;
        now = IntStream.range(0, now.size())
                .filter(i -> !taken.get(i))
                .mapToObj(now::get)
                .toList();
    }

    private void compare(Target was, Target is, Consumer<Change> out) {
        if (!content(was).equals(content(is))) {
            out.accept(new Change.TargetChanged(place(before, was), place(after, is), was, is));
        }
    }

    private static Place place(Place owner, Target target) {
        return owner.at(target.origin());
    }
}
