package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.policyplan.model.Plan;

/** Random plans, written down in random styles and printed in random layouts, are read back. */
final class RenderedPlanTest {
    /**
     * A plan and its print.
     *
     * @param sketch what must be read
     * @param text the print
     */
    record Print(Sketch sketch, String text) {
        @Override
        public String toString() {
            return "\n" + text;
        }
    }

    private static Plan parse(Print print) {
        return OfficialTextParser.standard()
                .parse(print.text(), "print")
                .value()
                .orElseThrow();
    }

    private static void isReadBack(Print print) {
        assertThat(Sketch.of(parse(print)).describe())
                .isEqualTo(print.sketch().squeezed().describe());
    }

    @Property(seed = "20241230", tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void aRenderedPlanIsReadBack(@ForAll("prints") Print print) {
        isReadBack(print);
    }

    @Property(seed = "20241230", tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void aPlanOnOneLineIsReadBack(@ForAll("oneLiners") Print print) {
        isReadBack(print);
    }

    @Property(seed = "20241230", tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void aPlanInMarkdownIsReadBack(@ForAll("markdown") Print print) {
        isReadBack(print);
    }

    @Property(seed = "20241230", tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void everyElementOfARenderedPlanStandsWhereItsOriginSays(@ForAll("prints") Print print) {
        for (SpannedElements.Spanned element : SpannedElements.of(parse(print))) {
            assertThat(Squeezed.of(element.printed(print.text()))).contains(Squeezed.letters(element.words()));
        }
    }

    @Provide
    Arbitrary<Print> prints() {
        return Combinators.combine(sketches(true), Rendering.any(), PrintLayout.any())
                .filter((sketch, style, layout) ->
                        isClear(style, layout) && layout.showsItsWidth(style.paragraphs(sketch)))
                .as((sketch, style, layout) -> {
                    Sketch plan = spoken(sketch, style);
                    return new Print(plan, layout.print(plan.title(), style.paragraphs(plan)));
                });
    }

    /**
     * Whether a reader can tell.
     *
     * <p>Where lines are wrapped and paragraphs have no indent, only brackets show where a clause ends whose last line is full.
     */
    private static boolean isClear(Rendering style, PrintLayout layout) {
        return layout.width() == 0
                || !layout.indent().isEmpty()
                || !style.brackets().isEmpty();
    }

    /**
     * Everything behind the title on one line.
     *
     * <p>There the headings of measures must run in and clauses stand in brackets, or nothing shows where they end; and a measure needs its
     * marker. The title keeps its line: nothing parts it from the words behind it.
     */
    @Provide
    Arbitrary<Print> oneLiners() {
        return Combinators.combine(sketches(false), Rendering.any(), Arbitraries.of(true, false))
                .as((sketch, any, half) -> {
                    Rendering style = new Rendering(
                            any.brackets().isEmpty() ? "（）" : any.brackets(),
                            any.words(),
                            any.label(),
                            any.dot(),
                            any.separator(),
                            any.joint(),
                            true,
                            false);
                    Sketch plan = spoken(sketch, style);
                    String line = String.join("", style.paragraphs(plan));
                    return new Print(plan, plan.title() + "\n" + (half ? PrintLayout.narrow(line) : line));
                });
    }

    @Provide
    Arbitrary<Print> markdown() {
        return Combinators.combine(sketches(true), Rendering.any(), Arbitraries.of("## ", "**", "### **"))
                .as((sketch, style, mark) -> {
                    Sketch plan = spoken(sketch, style);
                    List<String> lines = new ArrayList<>(List.of("# " + plan.title()));
                    style.paragraphs(plan).forEach(line -> lines.add(marked(line, mark, plan)));
                    return new Print(plan, String.join("\n\n", lines));
                });
    }

    /** Marks the heading of a section; {@code **} are put around it, {@code #} before it. */
    private static String marked(String line, String mark, Sketch plan) {
        boolean heading = plan.chapters().stream().anyMatch(chapter -> line.endsWith(String.valueOf(chapter.title())));
        return heading ? mark + line + (mark.endsWith("**") ? "**" : "") : line;
    }

    private static Arbitrary<Sketch> sketches(boolean paragraphs) {
        return Sketches.numberings().flatMap(numbering -> Sketches.plans(numbering, paragraphs));
    }

    /** The plan without what a style can't say. */
    private static Sketch spoken(Sketch plan, Rendering style) {
        List<Sketch.Chapter> chapters = new ArrayList<>();
        for (Sketch.Chapter chapter : plan.chapters()) {
            List<Sketch.Item> items = chapter.items().stream()
                    .map(item -> new Sketch.Item(item.marker(), item.title(), item.text(), spoken(item.duty(), style)))
                    .toList();
            chapters.add(new Sketch.Chapter(chapter.marker(), chapter.title(), items));
        }
        return new Sketch(plan.title(), plan.preamble(), chapters);
    }

    private static Sketch.@org.jspecify.annotations.Nullable Duty spoken(
            Sketch.@org.jspecify.annotations.Nullable Duty duty, Rendering style) {
        return duty == null || style.saysMandate()
                ? duty
                : new Sketch.Duty(duty.lead(), duty.responsible(), duty.support(), false, duty.openEnded());
    }
}
