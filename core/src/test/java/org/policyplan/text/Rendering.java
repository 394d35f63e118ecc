package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.MarkerStyle;

/**
 * A way of writing plans down, as paragraphs.
 *
 * @param brackets the two brackets around a clause; empty for none
 * @param words how the clause names roles
 * @param label the label of responsible agencies
 * @param dot the separator behind an Arabic marker
 * @param separator what parts two names
 * @param joint what parts the last two names
 * @param headingsRunIn whether the heading of a measure runs into its paragraph
 * @param clauseOwnLine whether the clause is a paragraph of its own
 */
record Rendering(
        String brackets,
        Words words,
        String label,
        String dot,
        String separator,
        String joint,
        boolean headingsRunIn,
        boolean clauseOwnLine) {
    /** How a clause names roles. */
    enum Words {
        /** 牵头单位：A；责任单位：B；配合单位：C. */
        LABELS,
        /** A牵头，B负责，C配合. */
        VERBS,
        /** 责任单位：A牵头，B负责，C配合. */
        LABEL_AND_VERBS
    }

    static Arbitrary<Rendering> any() {
        Arbitrary<String> brackets = Arbitraries.of("（）", "（）", "（）", "()", "〔〕", "［］", "【】", "");
        Arbitrary<String> labels = Arbitraries.of("责任单位", "责任部门", "落实部门", "落实单位", "责任主体");
        Arbitrary<String> joints = Arbitraries.of("、", "、", "和", "及", "与", "以及");
        return Combinators.combine(
                        brackets,
                        Arbitraries.of(Words.values()),
                        labels,
                        Arbitraries.of("．", ".", "、"),
                        Arbitraries.of("、", "、", "，", "；"),
                        joints,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Rendering::new)
                .filter(Rendering::isClear);
    }

    /**
     * Whether a reader can tell.
     *
     * <p>Without brackets a clause of verbs is a sentence like others, and only at the end of its paragraph known for one, so that it isn't
     * on a line of its own here. Where names are parted by ， or ； a verb or a label behind them could mean the last one only.
     */
    private boolean isClear() {
        boolean bare = brackets.isEmpty() && words != Words.LABELS;
        return !(bare && clauseOwnLine) && ("、".equals(separator) || words == Words.LABELS);
    }

    List<String> paragraphs(Sketch plan) {
        List<String> paragraphs = new ArrayList<>();
        if (!plan.preamble().isEmpty()) {
            paragraphs.add(plan.preamble());
        }
        for (Sketch.Chapter chapter : plan.chapters()) {
            paragraphs.add(head(chapter.marker(), chapter.title()));
            chapter.items().forEach(item -> render(item, paragraphs));
        }
        return paragraphs;
    }

    private void render(Sketch.Item item, List<String> into) {
        String clause = item.duty() == null ? "" : clause(item.duty());
        boolean ownLine = clauseOwnLine && !clause.isEmpty();
        String text = item.text() + (ownLine ? "" : clause);
        if (item.title() == null) {
            into.add(text);
        } else if (headingsRunIn) {
            into.add(head(item.marker(), item.title()) + "。" + text);
        } else {
            into.add(head(item.marker(), item.title()));
            into.add(text);
        }
        if (ownLine) {
            into.add(clause);
        }
    }

    private String head(@Nullable String marker, @Nullable String title) {
        boolean arabic = marker != null && Character.isDigit(marker.charAt(0));
        boolean chinese = marker != null
                && MarkerStyle.CHINESE.equals(
                        org.policyplan.model.Marker.parse(marker).orElseThrow().style());
        boolean chapter = marker != null && marker.endsWith("章");
        return marker + (arabic ? dot : chinese ? "、" : chapter ? "　" : "") + title;
    }

    private String clause(Sketch.Duty duty) {
        String words = switch (this.words) {
            case LABELS -> labels(duty);
            case VERBS -> verbs(duty);
            case LABEL_AND_VERBS -> label + "：" + verbs(duty);
        };
        return brackets.isEmpty() ? words + "。" : brackets.charAt(0) + words + brackets.charAt(1);
    }

    private String labels(Sketch.Duty duty) {
        List<String> parts = new ArrayList<>();
        add(parts, "牵头单位：", duty.lead(), "");
        add(parts, label + "：", duty.responsible(), etc(duty));
        add(parts, "配合单位：", duty.support(), "");
        return String.join("；", parts);
    }

    private String verbs(Sketch.Duty duty) {
        List<String> parts = new ArrayList<>();
        add(parts, "", duty.lead(), "牵头");
        add(parts, "", duty.responsible(), etc(duty) + (duty.perMandate() ? "按职责分工负责" : "负责"));
        add(parts, "", duty.support(), "配合");
        return String.join("，", parts);
    }

    private static String etc(Sketch.Duty duty) {
        return duty.openEnded() ? duty.perMandate() ? "等部门" : "等" : "";
    }

    private void add(List<String> parts, String before, List<String> names, String behind) {
        if (!names.isEmpty()) {
            String first = String.join(separator, names.subList(0, names.size() - 1));
            String last = names.get(names.size() - 1);
            parts.add(before + (first.isEmpty() ? "" : first + joint) + last + behind);
        }
    }

    /** A clause of labels can't say 按职责分工. */
    boolean saysMandate() {
        return words != Words.LABELS;
    }
}
