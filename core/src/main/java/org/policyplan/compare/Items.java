package org.policyplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Section;

/** The sections and measures of one plan, in its order: a section, its measures, its sub-sections. */
final class Items {
    private static final int LONGEST_STEP = 40;

    final List<Item> all = new ArrayList<>();
    final List<Item> sections = new ArrayList<>();
    final List<Item> measures = new ArrayList<>();
    final Map<String, Item> byPath = new HashMap<>();

    Items(Plan plan) {
        add("", plan.sections(), null);
    }

    private void add(String above, List<Section> list, @Nullable Item parent) {
        for (int i = 0; i < list.size(); i++) {
            Section section = list.get(i);
            String path = join(above, step(section.marker(), section.title(), i));
            Item item = Item.of(section, new Item.Position(path, parent, i, sections.size(), all.size()));
            add(item, sections);
            measures(path, section.measures(), item);
            add(path, section.sections(), item);
        }
    }

    private void measures(String above, List<Measure> list, Item parent) {
        for (int i = 0; i < list.size(); i++) {
            Measure measure = list.get(i);
            String path = join(above, step(measure.marker(), measure.title(), i));
            add(Item.of(measure, new Item.Position(path, parent, i, measures.size(), all.size())), measures);
        }
    }

    private void add(Item item, List<Item> ofKind) {
        all.add(item);
        ofKind.add(item);
        byPath.putIfAbsent(item.place.path(), item);
    }

    /** Long ones would make the paths below them grow without bound. */
    private static String step(@Nullable String marker, @Nullable String title, int index) {
        String step = marker != null ? marker : title;
        return step == null || step.length() > LONGEST_STEP ? "#" + (index + 1) : step;
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
