package org.policyplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.model.Source;

/**
 * Labels every character of an official text with the element that holds it, for example the clause of the first measure with
 * {@code sections[0].measures[0].responsibility}; not thread-safe.
 *
 * <p>The innermost element counts. What no element holds is set aside, with the reason.
 */
final class Explanation {
    private static final List<String> PLAN_PARTS = List.of("title", "preamble", "closing");
    private static final List<String> DOCUMENT_PARTS = List.of(
            "number",
            "title",
            "issuer",
            "addressees",
            "body",
            "issuedOn",
            "note",
            "copiedTo",
            "printedBy",
            "printedOn");

    private static final int LONGEST_MARK = 3;

    private final String raw;
    private final Source source;
    private final List<String> labels = new ArrayList<>();
    private final int[] painted;

    Explanation(String raw, Source source) {
        this.raw = raw;
        this.source = source;
        this.painted = new int[raw.length()];
        Arrays.fill(painted, -1);
    }

    List<Stretch> of(@Nullable Plan plan, List<SetAside> setAside) {
        if (plan != null) {
            paintPlan(plan);
        }
        paintDocumentMarks();
        for (SetAside stretch : setAside) {
            String reason = stretch.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            paint(Stretch.SET_ASIDE + reason, stretch.start(), stretch.end());
        }
        return stretches();
    }

    /** Gives the marks around the elements of the document to it: 抄送：, the comma between two addressees, the brackets of a note. */
    private void paintDocumentMarks() {
        int start = 0;
        for (int i = 0; i <= painted.length; i++) {
            if (i == painted.length || painted[i] >= 0 || raw.charAt(i) == '\n') {
                paintMark(start, i);
                start = i + 1;
            }
        }
    }

    private void paintMark(int start, int end) {
        int words = words(start, end);
        boolean beside = isDocument(start - 1) || isDocument(end);
        if (start < end && raw.substring(start, end).strip().startsWith("附件")) {
            paint(Stretch.SET_ASIDE + "attachment", start, end);
        } else if (start < end && words <= LONGEST_MARK && (beside || words == 0)) {
            paint("document", start, end);
        }
    }

    private boolean isDocument(int at) {
        return at >= 0
                && at < painted.length
                && painted[at] >= 0
                && labels.get(painted[at]).startsWith("document");
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            words += Glyphs.isHan(c) || Glyphs.isLetter(c) || Glyphs.isDigit(c) ? 1 : 0;
        }
        return words;
    }

    private void paintPlan(Plan plan) {
        paintParts(plan.origin(), "", PLAN_PARTS);
        OfficialDocument document = plan.document();
        if (document != null) {
            paintParts(document.origin(), "document.", DOCUMENT_PARTS);
        }
        for (int i = 0; i < plan.sections().size(); i++) {
            paintSection(plan.sections().get(i), "sections[" + i + "]");
        }
    }

    private void paintSection(Section section, String path) {
        paint(path, section.origin());
        paintParts(section.origin(), path + ".", List.of("marker", "title", "text"));
        for (int i = 0; i < section.measures().size(); i++) {
            paintMeasure(section.measures().get(i), path + ".measures[" + i + "]");
        }
        for (int i = 0; i < section.sections().size(); i++) {
            paintSection(section.sections().get(i), path + ".sections[" + i + "]");
        }
    }

    private void paintMeasure(Measure measure, String path) {
        paint(path, measure.origin());
        paintParts(measure.origin(), path + ".", List.of("marker", "title", "text"));
        Responsibility responsibility = measure.responsibility();
        paint(path + ".responsibility", responsibility.origin());
        paintParts(responsibility.origin(), path + ".responsibility.", List.of("lead", "responsible", "support"));
    }

    private void paintParts(@Nullable Origin origin, String prefix, List<String> names) {
        if (origin == null) {
            return;
        }
        for (String name : names) {
            List<Origin> places = origin.parts(name);
            for (int i = 0; i < places.size(); i++) {
                paint(prefix + name + (places.size() > 1 ? "[" + i + "]" : ""), places.get(i));
            }
        }
    }

    private void paint(String label, @Nullable Origin origin) {
        if (origin != null) {
            paint(label, origin.start(), origin.end());
        }
    }

    private void paint(String label, int start, int end) {
        labels.add(label);
        Arrays.fill(painted, start, Math.max(start, end), labels.size() - 1);
    }

    /** Joins neighbouring characters of one label; blanks belong to the words before them. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        int label = -2;
        for (int i = 0; i <= raw.length(); i++) {
            boolean blank = i < raw.length() && Glyphs.isBlank(raw.charAt(i));
            int here = i == raw.length() ? -3 : blank ? label : painted[i];
            if (here != label) {
                add(stretches, start, i, label);
                start = label == -2 ? 0 : i;
                label = here;
            }
        }
        return List.copyOf(stretches);
    }

    private void add(List<Stretch> stretches, int start, int end, int label) {
        if (start < end && label != -2) {
            String name = label < 0 ? Stretch.SET_ASIDE + "unassigned" : labels.get(label);
            stretches.add(new Stretch(name, Origin.of(source, start, end), raw.substring(start, end)));
        }
    }
}
