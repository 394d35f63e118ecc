package org.policyplan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbered items of a plan in the order of the text. Sections and measures under one parent are merged by their numbers. */
final class MarkerItems {
    private final List<MarkerItem> items = new ArrayList<>();

    private MarkerItems() {}

    static List<MarkerItem> of(Plan plan) {
        MarkerItems walk = new MarkerItems();
        walk.children(sections(plan.sections(), null), List.of());
        Map<@Nullable MarkerStyle, MarkerItem> last = new HashMap<>();
        for (MarkerItem item : walk.items) {
            MarkerItem previous = last.put(item.style, item);
            if (previous != null) {
                previous.next = item;
            }
        }
        return walk.items;
    }

    private void children(List<MarkerItem> sections, List<MarkerItem> measures) {
        List<MarkerItem> children = merge(sections, measures);
        inheritStyles(children);
        Set<@Nullable MarkerStyle> styles = new HashSet<>();
        for (MarkerItem child : children) {
            if (child.isNumbered()) {
                child.first = styles.add(child.style);
                items.add(child);
            }
            Section section = child.section;
            if (section != null) {
                children(sections(section.sections(), child), measures(section, child));
            }
        }
    }

    private static List<MarkerItem> sections(List<Section> sections, @Nullable MarkerItem parent) {
        List<MarkerItem> items = new ArrayList<>(sections.size());
        Placed<?> place = parent == null ? null : parent.place;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            items.add(new MarkerItem(new Placed<>(place, "sections", i, section), parent, section));
        }
        return items;
    }

    private static List<MarkerItem> measures(Section section, MarkerItem parent) {
        List<MarkerItem> items = new ArrayList<>(section.measures().size());
        for (int i = 0; i < section.measures().size(); i++) {
            Measure measure = section.measures().get(i);
            items.add(new MarkerItem(new Placed<>(parent.place, "measures", i, measure), parent, measure));
        }
        return items;
    }

    /** The lists keep their own order; of two heads, the one that goes on from the last number comes first. */
    private static List<MarkerItem> merge(List<MarkerItem> sections, List<MarkerItem> measures) {
        List<MarkerItem> merged = new ArrayList<>(sections.size() + measures.size());
        int s = 0;
        int m = 0;
        int last = 0;
        while (s < sections.size() || m < measures.size()) {
            boolean measure = s == sections.size()
                    || m < measures.size() && distance(measures, m, last + 1) <= distance(sections, s, last + 1);
            MarkerItem head = measure ? measures.get(m++) : sections.get(s++);
            merged.add(head);
            last = head.isNumbered() ? head.number() : last;
        }
        return merged;
    }

    private static long distance(List<MarkerItem> list, int at, int due) {
        MarkerItem head = list.get(at);
        if (!head.isNumbered() || head.mayBe(due)) {
            return 0;
        }
        boolean mistyped = at + 1 < list.size() && list.get(at + 1).mayBe(due + 1);
        return mistyped ? 1 : 2 + Math.abs((long) head.number() - due);
    }

    /** A number without a marker counts in the style of the item before it, else of the one after it. */
    private static void inheritStyles(List<MarkerItem> children) {
        MarkerStyle style = null;
        for (MarkerItem child : children) {
            style = child.style == null ? style : child.style;
            child.style = style;
        }
        for (int i = children.size() - 1; i >= 0; i--) {
            MarkerItem child = children.get(i);
            style = child.style == null ? style : child.style;
            child.style = style;
        }
    }
}
