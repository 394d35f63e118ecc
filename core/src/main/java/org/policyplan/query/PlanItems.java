package org.policyplan.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Section;

/** Every section and measure of a plan with its path: those of a section directly, then those of its sub-sections. */
final class PlanItems {
    private static final int LONGEST_STEP = 40;

    private final List<PlanItem> items = new ArrayList<>();
    private final Map<String, List<PlanItem>> byName = new HashMap<>();

    PlanItems(Plan plan) {
        sections("", plan.sections(), List.of(), "");
    }

    private void sections(String path, List<Section> sections, List<Section> above, String shortPath) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            List<Section> chain = append(above, section);
            String own = join(path, step(section.marker(), section.title(), i));
            String ownShort = section.marker() == null ? shortPath : join(shortPath, step(section.marker(), null, i));
            add(new PlanItem(own, chain, null), join(shortPath, step(section.marker(), section.title(), i)));
            for (int m = 0; m < section.measures().size(); m++) {
                Measure measure = section.measures().get(m);
                String last = step(measure.marker(), measure.title(), m);
                add(new PlanItem(join(own, last), chain, measure), join(ownShort, last));
            }
            sections(own, section.sections(), chain, ownShort);
        }
    }

    private static List<Section> append(List<Section> above, Section section) {
        List<Section> chain = new ArrayList<>(above);
        chain.add(section);
        return List.copyOf(chain);
    }

    /** Long ones would make the paths below them grow without bound. */
    private static String step(@Nullable String marker, @Nullable String title, int index) {
        String step = marker != null ? marker : title;
        return step == null || step.length() > LONGEST_STEP ? "#" + (index + 1) : step;
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    /** An item goes by its path, by its path without unmarked sections, by its marker and by its title. */
    private void add(PlanItem item, String shortPath) {
        items.add(item);
        Stream.of(item.path(), shortPath, item.marker(), item.title())
                .filter(Objects::nonNull)
                .map(AgencyIndex::normal)
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(item));
    }

    List<PlanItem> all() {
        return items;
    }

    /** The items of the very path; without any, those with that marker or title. */
    List<PlanItem> at(String name) {
        String wanted = AgencyIndex.normal(name);
        List<PlanItem> named = byName.getOrDefault(wanted, List.of());
        List<PlanItem> exact = named.stream()
                .filter(item -> AgencyIndex.normal(item.path()).equals(wanted))
                .toList();
        return exact.isEmpty() ? List.copyOf(named) : exact;
    }
}
