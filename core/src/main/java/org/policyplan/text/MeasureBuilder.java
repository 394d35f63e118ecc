package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;

/** Turns a stretch of text and the clause that closes it into a measure; not thread-safe: one for each text. */
final class MeasureBuilder {
    private final LogicalText text;
    private final TargetNumbering targets;
    private final Names markers;
    private final ElementPlaces places;
    private final ElementPlaces clausePlaces;
    private final List<Standing> standing = new ArrayList<>();

    MeasureBuilder(LogicalText text, TargetNumbering targets, Names markers) {
        this.text = text;
        this.markers = markers;
        this.targets = targets;
        this.places = new ElementPlaces(text);
        this.clausePlaces = new ElementPlaces(text);
    }

    /** What the clauses so far declared for all that follows. */
    List<Standing> standing() {
        return standing;
    }

    /** The measure that a numbered item is, with the last clause in it. */
    Measure item(Item item, Scope scope) {
        Clause clause = item.clauseCount() == 0 ? null : item.lastClause();
        int to = clause == null ? item.end : clause.start();
        return build(item, item.contentStart, to, clause, scope);
    }

    /** The measure that a numbered item is whose one clause stands behind its heading, before the text. */
    Measure headed(Item item, MarkerReader.Hit hit, Heading heading, Scope scope) {
        Clause clause = item.lastClause();
        Measure.Builder measure = Measure.builder();
        head(hit, heading, measure);
        places.put("text", clause.end(), item.end);
        measure.text(text.text(clause.end(), item.end));
        List<Target> found = new ArrayList<>(targets.read(item.contentStart, clause.start(), scope.targets()));
        found.addAll(targets.read(
                clause.end(), item.end, targets.within(scope.targets(), item.contentStart, clause.start())));
        measure.targets(found).responsibility(responsibility(clause));
        declareStanding(clause, scope);
        return measure.origin(places.toOrigin(item.start, item.end)).build();
    }

    /** The measure that a stretch without a marker is. */
    Measure stretch(int from, int to, @Nullable Clause clause, Scope scope) {
        return build(null, Math.min(from, to), to, clause, scope);
    }

    private Measure build(@Nullable Item item, int from, int to, @Nullable Clause clause, Scope scope) {
        Measure.Builder measure = Measure.builder();
        int body = from;
        if (item != null && item.hit != null) {
            Heading heading = Heading.of(text, item, to, false);
            head(item.hit, heading, measure);
            body = heading.bodyStart();
        }
        if (body < to) {
            places.put("text", body, to);
            measure.text(text.text(body, to));
        }
        if (from < to) {
            measure.targets(targets.read(from, to, targets.within(scope.targets(), from, body)));
        }
        if (clause != null) {
            measure.responsibility(responsibility(clause));
            declareStanding(clause, scope);
        }
        int end = clause == null ? to : clause.end();
        return measure.origin(places.toOrigin(item == null ? from : item.start, end))
                .build();
    }

    private void head(MarkerReader.Hit hit, Heading heading, Measure.Builder measure) {
        places.put("marker", hit.start(), hit.end());
        measure.marker(hit.printed(markers)).number(hit.marker().number());
        if (!heading.isEmpty()) {
            places.put("title", heading.start(), heading.end());
            measure.title(text.text(heading.start(), heading.end()));
        }
    }

    private Responsibility responsibility(Clause clause) {
        ParsedClause content = clause.content();
        return Responsibility.builder()
                .lead(names("lead", content.lead()))
                .responsible(names("responsible", content.responsible()))
                .support(names("support", content.support()))
                .perMandate(content.perMandate())
                .openEnded(content.openEnded())
                .deadline(content.deadline())
                .origin(clausePlaces.toOrigin(clause.start(), clause.end()))
                .build();
    }

    private List<String> names(String role, List<NamedBody> bodies) {
        for (int i = 0; i < bodies.size(); i++) {
            clausePlaces.put(role, bodies.get(i).start(), bodies.get(i).end());
        }
        return names(bodies);
    }

    private static List<String> names(List<NamedBody> bodies) {
        if (bodies.size() == 1) {
            return List.of(bodies.get(0).name());
        }
        if (bodies.size() == 2) {
            return List.of(bodies.get(0).name(), bodies.get(1).name());
        }
        String[] names = new String[bodies.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = bodies.get(i).name();
        }
        return List.of(names);
    }

    private void declareStanding(Clause clause, Scope scope) {
        ParsedClause.StandingWords words = clause.content().standing();
        if (words != null && !words.bodies().isEmpty()) {
            standing.add(Standing.builder()
                    .from(scope.path())
                    .role(words.role())
                    .agencies(names(words.bodies()))
                    .text(text.text(words.start(), words.end()))
                    .origin(text.origin(words.start(), words.end()))
                    .build());
        }
    }
}
