package org.policyplan.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Role;

/** What changed in the responsibility clause of one measure. One for each. */
final class ResponsibilityChanges {
    private final Item before;
    private final Item after;
    private final Consumer<Change> out;

    /** One name in one role; a repeated one is the second, third … of them. */
    private record Mention(String name, Role role, int repetition) {}

    private ResponsibilityChanges(Item before, Item after, Consumer<Change> out) {
        this.before = before;
        this.after = after;
        this.out = out;
    }

    static void find(Item before, Item after, Consumer<Change> out) {
        if (!before.responsibility.equals(after.responsibility)) {
            ResponsibilityChanges changes = new ResponsibilityChanges(before, after, out);
            changes.names(mentions(before), mentions(after));
        }
    }

    /** Each mention with its number in its list. */
    private static Map<Mention, Integer> mentions(Item item) {
        Map<Mention, Integer> mentions = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            List<String> names = item.responsibility.agencies(role);
            for (int i = 0; i < names.size(); i++) {
                Mention mention = new Mention(AgencyIndex.normal(names.get(i)), role, 0);
                while (mentions.containsKey(mention)) {
                    mention = new Mention(mention.name, role, mention.repetition + 1);
                }
                mentions.put(mention, i);
            }
        }
        return mentions;
    }

    private void names(Map<Mention, Integer> old, Map<Mention, Integer> now) {
        Map<String, List<Mention>> gone = new LinkedHashMap<>();
        old.keySet().stream()
                .filter(mention -> !now.containsKey(mention))
                .forEach(mention -> gone.computeIfAbsent(mention.name, any -> new ArrayList<>(1))
                        .add(mention));
        now.forEach((mention, index) -> {
            List<Mention> former = gone.getOrDefault(mention.name, List.of());
            if (!old.containsKey(mention)) {
                added(mention, index, former.isEmpty() ? null : former.remove(0), old);
            }
        });
        gone.values().forEach(list -> list.forEach(mention -> removed(mention, old.getOrDefault(mention, 0))));
        for (Role role : Role.values()) {
            order(role, old, now);
        }
    }

    private void added(Mention mention, int index, @Nullable Mention former, Map<Mention, Integer> old) {
        Place place = part(after, mention.role, index);
        String name = after.responsibility.agencies(mention.role).get(index);
        if (former == null) {
            out.accept(new Change.AgencyAdded(before.clause(), place, mention.role, name));
        } else {
            Place was = part(before, former.role, old.getOrDefault(former, 0));
            out.accept(new Change.RoleChanged(was, place, name, former.role, mention.role));
        }
    }

    private void removed(Mention mention, int index) {
        String name = before.responsibility.agencies(mention.role).get(index);
        out.accept(new Change.AgencyRemoved(part(before, mention.role, index), after.clause(), mention.role, name));
    }

    private void order(Role role, Map<Mention, Integer> old, Map<Mention, Integer> now) {
        List<String> was = common(role, old, now.keySet());
        List<String> is = common(role, now, old.keySet());
        if (!was.equals(is)) {
            out.accept(new Change.OrderChanged(part(before, role, 0), part(after, role, 0), role, was, is));
        }
    }

    private static List<String> common(Role role, Map<Mention, Integer> mentions, Set<Mention> others) {
        Set<Mention> shared = new HashSet<>(others);
        return mentions.keySet().stream()
                .filter(mention -> mention.role == role && shared.contains(mention))
                .map(Mention::name)
                .toList();
    }

    private static Place part(Item item, Role role, int index) {
        String key = switch (role) {
            case LEAD -> "lead";
            case RESPONSIBLE -> "responsible";
            case SUPPORT -> "support";
        };
        return item.clause().part(key, index);
    }
}
