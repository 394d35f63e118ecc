package org.policyplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;

/** What changed in the elements that stand alone: those of the plan, of its document, and the flags and deadline of a clause. */
final class ElementChanges {
    private static final String LIST_JOINT = "；";
    private static final String DOCUMENT = "document.";
    private static final String CLAUSE = "responsibility.";

    private ElementChanges() {}

    /** A value under its key of the plan format, and where the object that holds it stands. */
    private record Element(
            String key, Place owner, @Nullable Object value) {
        /** As text; what is absent, empty or false is empty. */
        String text() {
            if (value == null || Boolean.FALSE.equals(value)) {
                return "";
            }
            return value instanceof List<?> list
                    ? String.join(LIST_JOINT, list.stream().map(String::valueOf).toList())
                    : value.toString();
        }

        Place place() {
            return owner.part(key.substring(key.lastIndexOf('.') + 1), 0);
        }
    }

    static Place place(Plan plan) {
        return new Place(Place.Kind.PLAN, "", plan.title(), plan.origin());
    }

    static void ofPlans(Plan before, Plan after, Consumer<Change> out) {
        compare(elements(before), elements(after), out);
        OfficialDocument was = before.document();
        OfficialDocument is = after.document();
        if (was != null && is != null) {
            compare(elements(before, was), elements(after, is), out);
        } else if (was != null || is != null) {
            compare(List.of(whole(before)), List.of(whole(after)), out);
        }
    }

    static void ofClauses(Item before, Item after, Consumer<Change> out) {
        compare(elements(before), elements(after), out);
    }

    private static void compare(List<Element> before, List<Element> after, Consumer<Change> out) {
        for (int i = 0; i < before.size(); i++) {
            Element was = before.get(i);
            Element is = after.get(i);
            String from = was.text();
            String to = is.text();
            boolean same = was.value instanceof List<?> || is.value instanceof List<?>
                    ? Objects.equals(was.value, is.value)
                    : from.equals(to);
            if (!same) {
                List<TextEdit> edits = TextDifference.between(from, to);
                out.accept(new Change.ElementChanged(was.place(), is.place(), was.key, from, to, edits));
            }
        }
    }

    private static List<Element> elements(Plan plan) {
        Place place = place(plan);
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("title", place, plan.title()));
        elements.add(new Element("genre", place, plan.genre()));
        elements.add(new Element("jurisdiction", place, plan.jurisdiction()));
        elements.add(new Element("basis", place, plan.basis()));
        elements.add(new Element("preamble", place, plan.preamble()));
        elements.add(new Element("closing", place, plan.closing()));
        elements.add(new Element("leadBody", place, plan.leadBody()));
        return elements;
    }

    private static Place place(Plan plan, @Nullable OfficialDocument document) {
        Origin origin = document == null || document.origin() == null ? plan.origin() : document.origin();
        String title = document == null || document.title() == null ? "" : document.title();
        return new Place(Place.Kind.DOCUMENT, "", title, origin);
    }

    private static Element whole(Plan plan) {
        OfficialDocument document = plan.document();
        String title = document == null ? "" : Objects.requireNonNullElse(document.title(), "document");
        return new Element("document", place(plan, document), title);
    }

    private static List<Element> elements(Plan plan, OfficialDocument document) {
        Place place = place(plan, document);
        List<Element> elements = new ArrayList<>();
        elements.add(new Element(
                DOCUMENT + "genre",
                place,
                document.genre() == null ? null : document.genre().label()));
        elements.add(new Element(DOCUMENT + "number", place, document.number()));
        elements.add(new Element(DOCUMENT + "title", place, document.title()));
        elements.add(new Element(DOCUMENT + "issuer", place, document.issuer()));
        elements.add(new Element(DOCUMENT + "addressees", place, document.addressees()));
        elements.add(new Element(DOCUMENT + "body", place, document.body()));
        elements.add(new Element(DOCUMENT + "issuedOn", place, document.issuedOn()));
        elements.add(new Element(DOCUMENT + "note", place, document.note()));
        elements.add(new Element(DOCUMENT + "copiedTo", place, document.copiedTo()));
        elements.add(new Element(DOCUMENT + "printedBy", place, document.printedBy()));
        elements.add(new Element(DOCUMENT + "printedOn", place, document.printedOn()));
        return elements;
    }

    private static List<Element> elements(Item item) {
        Responsibility clause = item.responsibility;
        return List.of(
                new Element(CLAUSE + "perMandate", item.clause(), clause.perMandate()),
                new Element(CLAUSE + "openEnded", item.clause(), clause.openEnded()),
                new Element(CLAUSE + "deadline", item.clause(), clause.deadline()));
    }
}
