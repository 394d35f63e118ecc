package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.MarkerStyle;
import org.policyplan.model.Measure;
import org.policyplan.model.Responsibility;
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
    private final List<Standing> standing = new ArrayList<>();

    SectionBuilder(LogicalText text, ClauseLevels levels, TargetNumbering targets) {
        this.text = text;
        this.levels = levels;
        this.targets = targets;
    }

    List<Standing> standing() {
        return standing;
    }

    Section section(Item item, String path) {
        Section.Builder section = Section.builder();
        ElementPlaces places = new ElementPlaces();
        int ownEnd = item.ownEnd();
        int firstClause =
                item.ownClauses.isEmpty() ? ownEnd : item.ownClauses.get(0).start();
        Heading heading = Heading.read(text, item.contentStart, firstClause, ownEnd < item.end || firstClause < ownEnd);
        if (item.hit != null) {
            put(places, "marker", item.hit.start(), item.hit.end());
            section.marker(item.hit.printed()).number(item.hit.marker().number());
        }
        if (!heading.isEmpty()) {
            put(places, "title", heading.start(), heading.end());
            section.title(text.text(heading.start(), heading.end()));
        }
        List<Measure> measures = new ArrayList<>();
        boolean headingOnly = heading.bodyStart() >= firstClause && !item.ownClauses.isEmpty();
        int rest = addStretches(item, headingOnly ? heading.start() : heading.bodyStart(), measures, path);
        if (!item.ownClauses.isEmpty() && rest < ownEnd) {
            measures.add(measure(null, rest, ownEnd, null, path));
        } else if (rest < ownEnd) {
            put(places, "text", rest, ownEnd);
            section.text(text.text(rest, ownEnd)).targets(targets.read(rest, ownEnd));
        }
        List<Section> sections = new ArrayList<>();
        addChildren(item, sections, measures, path);
        return section.sections(sections)
                .measures(measures)
                .origin(places.toOrigin(
                        text.source(), text.start(item.start), text.end(Math.max(item.start + 1, item.end))))
                .build();
    }

    /** Adds a measure for each stretch that a clause of the item itself closes, and gives the position behind the last one. */
    private int addStretches(Item item, int from, List<Measure> measures, String path) {
        int start = from;
        for (Clause clause : item.ownClauses) {
            measures.add(measure(null, Math.min(start, clause.start()), clause.start(), clause, path));
            start = clause.end();
        }
        return start;
    }

    /** The top sections of a plan; measures that stand directly below its title get a section without marker around them. */
    List<Section> top(Item root) {
        List<Section> sections = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        boolean amongMeasures = hasMeasure(root);
        for (Item child : root.children) {
            List<Section> found = new ArrayList<>();
            addChild(child, amongMeasures, found, measures, "");
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

    private static Section around(List<Measure> measures) {
        return Section.builder()
                .measures(measures)
                .origin(measures.get(0).origin())
                .build();
    }

    /** The section for one of several plans that a notice carries: without marker, under the title of the plan. */
    Section carried(Item root, int from, PlanParts.Part part) {
        ElementPlaces places = new ElementPlaces();
        put(places, "title", part.titleStart(), part.titleEnd());
        List<Measure> measures = new ArrayList<>();
        int rest = addStretches(root, from, measures, "");
        List<Section> sections = new ArrayList<>();
        addChildren(root, sections, measures, "");
        Section.Builder section = Section.builder()
                .title(text.text(part.titleStart(), part.titleEnd()))
                .sections(sections)
                .measures(measures);
        if (rest < root.ownEnd()) {
            put(places, "text", rest, root.ownEnd());
            section.text(text.text(rest, root.ownEnd())).targets(targets.read(rest, root.ownEnd()));
        }
        return section.origin(places.toOrigin(text.source(), text.start(part.titleStart()), text.end(root.end)))
                .build();
    }

    private void addChildren(Item item, List<Section> sections, List<Measure> measures, String path) {
        boolean amongMeasures = hasMeasure(item);
        for (Item child : item.children) {
            addChild(child, amongMeasures, sections, measures, path);
        }
    }

    private boolean hasMeasure(Item item) {
        return item.children.stream().anyMatch(this::isMeasure);
    }

    private void addChild(
            Item child, boolean amongMeasures, List<Section> sections, List<Measure> measures, String path) {
        String childPath = path.isEmpty() ? marker(child) : path + "/" + marker(child);
        boolean leaf = child.children.isEmpty() && child.clauseCount() == 0;
        if (isMeasure(child) || leaf && amongMeasures) {
            Clause clause = child.clauseCount() == 0 ? null : child.lastClause();
            measures.add(
                    measure(child, child.contentStart, clause == null ? child.end : clause.start(), clause, childPath));
        } else {
            sections.add(section(child, childPath));
        }
    }

    private static String marker(Item item) {
        return item.hit == null ? "" : item.hit.printed();
    }

    private boolean isMeasure(Item item) {
        if (item.clauseCount() != 1 || item.lastClause().end() < item.end) {
            return false;
        }
        return item.children.isEmpty() || levels.closesParent(item);
    }

    private Measure measure(@Nullable Item item, int from, int to, @Nullable Clause clause, String path) {
        Measure.Builder measure = Measure.builder();
        ElementPlaces places = new ElementPlaces();
        int body = from;
        int start = from;
        if (item != null && item.hit != null) {
            start = item.start;
            put(places, "marker", item.hit.start(), item.hit.end());
            measure.marker(item.hit.printed()).number(item.hit.marker().number());
            boolean article = item.hit.marker().style() == MarkerStyle.ARTICLE && !text.hasBlankBefore(from);
            Heading heading = article ? Heading.none(from) : Heading.read(text, from, to, false);
            if (!heading.isEmpty()) {
                put(places, "title", heading.start(), heading.end());
                measure.title(text.text(heading.start(), heading.end()));
            }
            body = heading.bodyStart();
        }
        if (body < to) {
            put(places, "text", body, to);
            measure.text(text.text(body, to)).targets(targets.read(body, to));
        }
        int end = clause == null ? to : clause.end();
        if (clause != null) {
            measure.responsibility(responsibility(clause));
            declareStanding(clause, path);
        }
        return measure.origin(
                        places.toOrigin(text.source(), text.start(start), Math.max(text.start(start), text.end(end))))
                .build();
    }

    private Responsibility responsibility(Clause clause) {
        ParsedClause content = clause.content();
        ElementPlaces places = new ElementPlaces();
        return Responsibility.builder()
                .lead(names("lead", content.lead(), places))
                .responsible(names("responsible", content.responsible(), places))
                .support(names("support", content.support(), places))
                .perMandate(content.perMandate())
                .openEnded(content.openEnded())
                .deadline(content.deadline())
                .origin(places.toOrigin(text.source(), text.start(clause.start()), text.end(clause.end())))
                .build();
    }

    private List<String> names(String role, List<NamedBody> bodies, ElementPlaces places) {
        bodies.forEach(body -> put(places, role, body.start(), body.end()));
        return bodies.stream().map(NamedBody::name).toList();
    }

    private void declareStanding(Clause clause, String path) {
        ParsedClause.StandingWords words = clause.content().standing();
        if (words != null && !words.bodies().isEmpty()) {
            standing.add(Standing.builder()
                    .from(path)
                    .role(words.role())
                    .agencies(words.bodies().stream().map(NamedBody::name).toList())
                    .text(text.text(words.start(), words.end()))
                    .origin(text.origin(words.start(), words.end()))
                    .build());
        }
    }

    private void put(ElementPlaces places, String name, int from, int to) {
        places.put(name, text.start(from), text.end(to));
    }
}
