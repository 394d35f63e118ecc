package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Origin;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;

/**
 * Turns the items of a text into sections and measures: a stretch that one clause closes is a measure.
 *
 * <p>An item with one clause at its end is a measure, its sub-items included; an item with several is a section, and each stretch a
 * measure. Source: the plan format 1.0, "What a measure is". Not thread-safe: one for each text.
 */
final class SectionBuilder {
    private final LogicalText text;
    private final ClauseLevels levels;
    private final TargetNumbering targets;
    private final Names markers;
    private final MeasureBuilder measureBuilder;

    SectionBuilder(LogicalText text, ClauseLevels levels, TargetNumbering targets) {
        this.text = text;
        this.levels = levels;
        this.targets = targets;
        this.markers = new Names(text);
        this.measureBuilder = new MeasureBuilder(text, targets, markers);
    }

    List<Standing> standing() {
        return measureBuilder.standing();
    }

    Section section(Item item, Scope scope) {
        Section.Builder section = Section.builder();
        ElementPlaces places = new ElementPlaces(text);
        int ownEnd = item.ownEnd();
        int firstClause =
                item.ownClauses.isEmpty() ? ownEnd : item.ownClauses.get(0).start();
        Heading heading = Heading.of(text, item, firstClause, ownEnd < item.end || firstClause < ownEnd);
        head(item, heading, section, places);
        Scope inside = scope.with(targets.within(scope.targets(), heading.start(), heading.end()));
        boolean headingOnly = heading.bodyStart() >= firstClause && !item.ownClauses.isEmpty();
        int from = headingOnly ? heading.start() : heading.bodyStart();
        return fill(item, item.ownClauses.isEmpty() ? heading.start() : from, from, inside, section, places)
                .origin(places.toOrigin(item.start, Math.max(item.start + 1, item.end)))
                .build();
    }

    private void head(Item item, Heading heading, Section.Builder section, ElementPlaces places) {
        if (item.hit != null) {
            places.put("marker", item.hit.start(), item.hit.end());
            section.marker(item.hit.printed(markers)).number(item.hit.marker().number());
        }
        if (!heading.isEmpty()) {
            places.put("title", heading.start(), heading.end());
            section.title(text.text(heading.start(), heading.end()));
        }
    }

    /**
     * Adds text, measures and sub-sections; words behind a clause that lead in the sub-items are text of the section: 具体措施：.
     *
     * @param targetsFrom position from which targets are read: the heading, which may state some
     * @param from position where the item's own text begins
     */
    private Section.Builder fill(
            Item item, int targetsFrom, int from, Scope scope, Section.Builder section, ElementPlaces places) {
        List<Measure> measures = new ArrayList<>();
        int rest = from;
        for (Clause clause : item.ownClauses) {
            measures.add(measureBuilder.stretch(rest, clause.start(), clause, scope));
            rest = clause.end();
        }
        int ownEnd = item.ownEnd();
        boolean leadIn = ownEnd < item.end && Glyphs.isColon(text.at(ownEnd - 1));
        if (!item.ownClauses.isEmpty() && rest < ownEnd && !leadIn) {
            measures.add(measureBuilder.stretch(rest, ownEnd, null, scope));
        } else if (rest < ownEnd) {
            places.put("text", rest, ownEnd);
            section.text(text.text(rest, ownEnd));
        }
        if (item.ownClauses.isEmpty() && targetsFrom < ownEnd) {
            section.targets(targets.read(targetsFrom, ownEnd, scope.targets()));
        }
        if (item.children.isEmpty()) {
            return section.measures(measures);
        }
        Scope below = scope.with(targets.below(Math.min(rest, ownEnd), ownEnd, scope.targets()));
        List<Section> sections = new ArrayList<>();
        boolean amongMeasures = hasMeasure(item);
        for (Item child : item.children) {
            addChild(child, amongMeasures, sections, measures, below);
        }
        return section.sections(sections).measures(measures);
    }

    /** The top sections of a plan; measures that stand directly below its title get a section without marker around them. */
    List<Section> top(Item root, Scope scope) {
        List<Section> sections = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        boolean amongMeasures = hasMeasure(root);
        for (Item child : root.children) {
            List<Section> found = new ArrayList<>();
            addChild(child, amongMeasures, found, measures, scope);
            if (!found.isEmpty() && !measures.isEmpty()) {
                sections.add(around(measures));
                measures.clear();
            }
            sections.addAll(found);
        }
        if (!measures.isEmpty()) {
            sections.add(around(measures));
        }
        return sections;
    }

    private Section around(List<Measure> measures) {
        Origin first = Objects.requireNonNull(measures.get(0).origin());
        Origin last = Objects.requireNonNull(measures.get(measures.size() - 1).origin());
        return Section.builder()
                .measures(measures)
                .origin(Origin.of(text.source(), first.start(), last.end()))
                .build();
    }

    /** The section for one of several plans that a notice carries: without marker, under the title of the plan. */
    Section carried(Item root, int from, PlanParts.Part part, Scope scope) {
        ElementPlaces places = new ElementPlaces(text);
        places.put("title", part.titleStart(), part.titleEnd());
        Section.Builder section = Section.builder().title(text.text(part.titleStart(), part.titleEnd()));
        return fill(root, from, from, scope, section, places)
                .origin(places.toOrigin(part.titleStart(), root.end))
                .build();
    }

    private boolean hasMeasure(Item item) {
        for (Item child : item.children) {
            if (isMeasure(child) || headingBeforeClause(child) != null) {
                return true;
            }
        }
        return false;
    }

    private void addChild(
            Item child, boolean amongMeasures, List<Section> sections, List<Measure> measures, Scope scope) {
        boolean leaf = child.children.isEmpty() && child.clauseCount() == 0;
        MarkerReader.Hit hit = child.hit;
        Heading heading = hit == null ? null : headingBeforeClause(child);
        if (hit != null && heading != null) {
            measures.add(measureBuilder.headed(child, hit, heading, scope.at(child)));
        } else if (isMeasure(child) || leaf && amongMeasures) {
            measures.add(measureBuilder.item(child, scope.at(child)));
        } else {
            sections.add(section(child, scope.at(child)));
        }
    }

    private boolean isMeasure(Item item) {
        if (item.clauseCount() != 1 || item.lastClause().end() < item.end) {
            return false;
        }
        return item.children.isEmpty() || levels.closesParent(item);
    }

    /** The heading of an item whose one clause stands behind it and before the text, as in （一）监测预警（责任单位：市气象局）; null where that isn't so. */
    private @Nullable Heading headingBeforeClause(Item item) {
        if (item.clauseCount() != 1 || item.ownClauses.isEmpty()) {
            return null;
        }
        Clause clause = item.ownClauses.get(0);
        if (clause.end() >= item.end || hasGrandchildren(item)) {
            return null;
        }
        Heading heading = Heading.of(text, item, clause.start(), true);
        return heading.isEmpty() || heading.bodyStart() < clause.start() ? null : heading;
    }

    private static boolean hasGrandchildren(Item item) {
        for (Item child : item.children) {
            if (!child.children.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
