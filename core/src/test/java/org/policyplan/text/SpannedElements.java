package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;

/** Every element of a plan that has words of its own, with its place and the place of the element that holds it. */
final class SpannedElements {
    /**
     * One of them.
     *
     * @param path the path, such as {@code sections[0].title}
     * @param words its own words; empty for an element that only holds others
     * @param span its place
     * @param parent the place of the element that holds it
     */
    record Spanned(String path, String words, Origin span, Origin parent) {
        boolean isName() {
            return path.matches(".*(lead|responsible|support|addressees|copiedTo)\\[\\d+]");
        }

        String printed(String text) {
            return text.substring(span.start(), span.end());
        }
    }

    private final List<Spanned> all = new ArrayList<>();

    private SpannedElements() {}

    static List<Spanned> of(Plan plan) {
        SpannedElements elements = new SpannedElements();
        Origin origin = Objects.requireNonNull(plan.origin());
        elements.part("preamble", plan.preamble(), origin);
        elements.part("closing", plan.closing(), origin);
        elements.targets("", plan.targets(), origin);
        if (plan.document() != null) {
            elements.document(plan.document(), origin);
        }
        elements.sections("", plan.sections(), origin);
        for (Standing standing : plan.standing()) {
            elements.add("standing", standing.text(), standing.origin(), origin);
        }
        return elements.all;
    }

    private void add(String path, @Nullable String words, @Nullable Origin span, Origin parent) {
        all.add(new Spanned(path, words == null ? "" : words, Objects.requireNonNull(span, path), parent));
    }

    private void part(String path, @Nullable String words, Origin origin) {
        if (words != null) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            add(path, words, origin.part(name).orElse(null), origin);
        }
    }

    private void list(String path, List<String> words, Origin origin) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        for (int i = 0; i < words.size(); i++) {
            add(path + "[" + i + "]", words.get(i), origin.part(name, i).orElse(null), origin);
        }
    }

    private void document(OfficialDocument document, Origin plan) {
        Origin origin = Objects.requireNonNull(document.origin());
        add("document", null, origin, plan);
        part("document.title", document.title(), origin);
        if (origin.part("issuer").isPresent()) {
            part("document.issuer", document.issuer(), origin);
        }
        part("document.body", document.body(), origin);
        part("document.note", document.note(), origin);
        part("document.printedBy", document.printedBy(), origin);
        list("document.addressees", document.addressees(), origin);
        list("document.copiedTo", document.copiedTo(), origin);
    }

    private void sections(String path, List<Section> sections, Origin parent) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String here = path + "sections[" + i + "]";
            Origin origin = Objects.requireNonNull(section.origin());
            add(here, null, origin, parent);
            part(here + ".marker", section.marker(), origin);
            part(here + ".title", section.title(), origin);
            part(here + ".text", section.text(), origin);
            targets(here, section.targets(), origin);
            measures(here + ".", section.measures(), origin);
            sections(here + ".", section.sections(), origin);
        }
    }

    private void measures(String path, List<Measure> measures, Origin parent) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            String here = path + "measures[" + i + "]";
            Origin origin = Objects.requireNonNull(measure.origin());
            add(here, null, origin, parent);
            part(here + ".marker", measure.marker(), origin);
            part(here + ".title", measure.title(), origin);
            part(here + ".text", measure.text(), origin);
            targets(here, measure.targets(), origin);
            responsibility(here + ".responsibility", measure.responsibility(), origin);
        }
    }

    private void targets(String path, List<Target> targets, Origin parent) {
        targets.forEach(target -> add(path + "." + target.id(), target.text(), target.origin(), parent));
    }

    private void responsibility(String path, Responsibility responsibility, Origin measure) {
        if (!responsibility.isEmpty()) {
            Origin origin = Objects.requireNonNull(responsibility.origin());
            add(path, null, origin, measure);
            list(path + ".lead", responsibility.agencies(Role.LEAD), origin);
            list(path + ".responsible", responsibility.agencies(Role.RESPONSIBLE), origin);
            list(path + ".support", responsibility.agencies(Role.SUPPORT), origin);
        }
    }
}
