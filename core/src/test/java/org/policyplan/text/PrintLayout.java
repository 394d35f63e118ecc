package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A way of printing paragraphs on pages and of getting them back from there.
 *
 * @param width columns of a line, a Chinese character taking two; 0 for lines as long as their paragraph
 * @param indent what stands before the first line of a paragraph
 * @param emptyLines how many empty lines stand between two lines; between two paragraphs where lines aren't wrapped
 * @param page what stands at the foot of a page, such as {@code — %d —}; empty for no pages
 * @param pageLines lines of a page
 * @param halfWidth whether punctuation is half-width
 * @param carriageReturns whether lines end as on Windows
 * @param damage a seed of what bad conversion does behind the title: stray blanks and compatibility characters; 0 for none
 */
record PrintLayout(
        int width,
        String indent,
        int emptyLines,
        String page,
        int pageLines,
        boolean halfWidth,
        boolean carriageReturns,
        int damage) {
    static Arbitrary<PrintLayout> any() {
        Arbitrary<Integer> widths = Arbitraries.oneOf(
                Arbitraries.just(0), Arbitraries.integers().between(23, 50).map(half -> 2 * half));
        Arbitrary<String> pages =
                Arbitraries.of("", "", "— %d —", "-%d-", "\f", "— %d —\n\f", "第%d页 共9页", "%d/9", "\f　　— %d —");
        return Combinators.combine(
                        widths,
                        Arbitraries.of("", "　　", "\u2003\u2003", "    "),
                        Arbitraries.integers().between(0, 2),
                        pages,
                        Arbitraries.integers().between(5, 30),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(1, 1000).injectNull(0.6).map(seed -> seed == null ? 0 : seed))
                .as(PrintLayout::new);
    }

    String print(String title, List<String> paragraphs) {
        List<String> lines = new ArrayList<>(List.of(title));
        Random random = new Random(damage);
        paragraphs.forEach(paragraph -> lines.addAll(wrap(indent + damaged(paragraph, random))));
        StringBuilder out = new StringBuilder();
        int pages = 0;
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append("\n".repeat(emptyLines + 1));
            if (!page.isEmpty() && i % pageLines == pageLines - 1) {
                out.append(page.formatted(++pages)).append("\n".repeat(emptyLines + 1));
            }
        }
        String printed = halfWidth ? narrow(out.toString()) : out.toString();
        return carriageReturns ? printed.replace("\n", "\r\n") : printed;
    }

    /** Whether enough lines are full for a reader to see at which width they were wrapped. */
    boolean showsItsWidth(List<String> paragraphs) {
        List<String> lines = paragraphs.stream()
                .flatMap(words -> wrap(indent + words).stream())
                .toList();
        long full = lines.stream().filter(line -> 2 * line.length() > width - 6).count();
        return width == 0 || full >= 12 && 2 * full > lines.size();
    }

    private List<String> wrap(String paragraph) {
        if (width == 0) {
            return List.of(paragraph);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (char c : paragraph.toCharArray()) {
            int more = c < 0x1100 ? 1 : 2;
            if (columns + more > width && "，。、；：）)〕］】》".indexOf(c) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            line.append(c);
            columns += more;
        }
        lines.add(line.toString());
        return lines;
    }

    private String damaged(String words, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; damage > 0 && i < words.length(); i++) {
            boolean inside = i > 0 && Glyphs.isHan(words.charAt(i)) && Glyphs.isHan(words.charAt(i - 1));
            out.append(inside && random.nextInt(30) == 0 ? " " : "");
            int like = random.nextInt(3) == 0 ? "一方色工力支行大".indexOf(words.charAt(i)) : -1;
            out.append(like < 0 ? words.charAt(i) : "⼀⽅⾊⼯⼒⽀⾏⼤".charAt(like));
        }
        return damage > 0 ? out.toString() : words;
    }

    static String narrow(String text) {
        String wide = "，。：；（）";
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(wide.indexOf(c) < 0 ? c : ",.:;()".charAt(wide.indexOf(c)));
        }
        return out.toString();
    }
}
