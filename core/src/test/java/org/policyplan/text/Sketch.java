package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;

/**
 * A plan reduced to what a rendering must give back: headings, titles, texts and names with their roles.
 *
 * @param title the title of the plan
 * @param preamble the words before the first section; empty for none
 * @param chapters the sections
 */
record Sketch(String title, String preamble, List<Chapter> chapters) {
    /**
     * A section.
     *
     * @param marker as a plan holds it, such as 一
     * @param title its heading
     * @param items its measures
     */
    record Chapter(@Nullable String marker, @Nullable String title, List<Item> items) {}

    /**
     * A measure.
     *
     * @param marker as a plan holds it, or null for an unnumbered paragraph
     * @param title its heading, or null
     * @param text its sentences
     * @param duty its clause, or null where it has none
     */
    record Item(
            @Nullable String marker,
            @Nullable String title,
            String text,
            @Nullable Duty duty) {}

    /**
     * A responsibility clause.
     *
     * @param lead lead agencies
     * @param responsible responsible agencies
     * @param support supporting agencies
     * @param perMandate whether each acts within its own mandate
     * @param openEnded whether 等 ends the responsible agencies
     */
    record Duty(
            List<String> lead, List<String> responsible, List<String> support, boolean perMandate, boolean openEnded) {}

    /** The sketch of a plan that was read, texts and titles squeezed. */
    static Sketch of(Plan plan) {
        String preamble = plan.preamble() == null ? "" : Squeezed.letters(plan.preamble());
        return new Sketch(
                plan.title(),
                preamble,
                plan.sections().stream().map(Sketch::chapter).toList());
    }

    private static Chapter chapter(Section section) {
        List<Item> items = new ArrayList<>();
        section.allMeasures().forEach(measure -> items.add(item(measure)));
        return new Chapter(section.marker(), squeezed(section.title()), items);
    }

    private static Item item(Measure measure) {
        String text = measure.text() == null ? "" : Squeezed.letters(measure.text());
        return new Item(measure.marker(), squeezed(measure.title()), text, duty(measure.responsibility()));
    }

    private static @Nullable Duty duty(Responsibility given) {
        return given.isEmpty()
                ? null
                : new Duty(given.lead(), given.responsible(), given.support(), given.perMandate(), given.openEnded());
    }

    private static @Nullable String squeezed(@Nullable String words) {
        return words == null ? null : Squeezed.letters(words);
    }

    /** This sketch with its words squeezed as those of a plan that was read. */
    Sketch squeezed() {
        List<Chapter> squeezed = new ArrayList<>();
        for (Chapter chapter : chapters) {
            List<Item> items = chapter.items().stream()
                    .map(item ->
                            new Item(item.marker(), squeezed(item.title()), Squeezed.letters(item.text()), item.duty()))
                    .toList();
            squeezed.add(new Chapter(chapter.marker(), squeezed(chapter.title()), items));
        }
        return new Sketch(title, Squeezed.letters(preamble), squeezed);
    }

    /** A line for each heading and measure, for a failure that can be read. */
    String describe() {
        StringBuilder out =
                new StringBuilder(title).append('\n').append(preamble).append('\n');
        for (Chapter chapter : chapters) {
            out.append(chapter.marker()).append(' ').append(chapter.title()).append('\n');
            chapter.items().forEach(item -> out.append("  ").append(item).append('\n'));
        }
        return out.toString();
    }
}
