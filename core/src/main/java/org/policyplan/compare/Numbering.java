package org.policyplan.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place of each item of a plan in the run of equally styled markers that its marker belongs to: in the whole plan, and in its section. */
final class Numbering {
    private static final String NUMERALS = "零〇一二三四五六七八九十百千两0123456789０１２３４５６７８９";

    private final int[] inPlan;
    private final int[] inSection;

    Numbering(Items items) {
        this.inPlan = new int[items.all.size()];
        this.inSection = new int[items.all.size()];
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (Item item : items.all) {
            String style = style(item.marker);
            inPlan[item.order] = next(counts, List.of(style));
            inSection[item.order] = next(counts, List.of(style, item.parent == null ? "" : item.parent));
        }
    }

    private static int next(Map<List<Object>, Integer> counts, List<Object> run) {
        return counts.merge(run, 1, Integer::sum);
    }

    /** The marker with each run of numerals as one sign. */
    private static String style(String marker) {
        StringBuilder style = new StringBuilder(marker.length());
        for (int i = 0; i < marker.length(); i++) {
            boolean numeral = NUMERALS.indexOf(marker.charAt(i)) >= 0;
            if (!numeral) {
                style.append(marker.charAt(i));
            } else if (style.isEmpty() || style.charAt(style.length() - 1) != '#') {
                style.append('#');
            }
        }
        return style.toString();
    }

    /** Whether the marker changed by just as much as the place in the run did, so that others are the reason. */
    static boolean isConsequence(Numbering of, Item before, Numbering ofOther, Item after) {
        if (before.number == null
                || after.number == null
                || !style(before.marker).equals(style(after.marker))) {
            return false;
        }
        int shift = after.number - before.number;
        return shift == ofOther.inPlan[after.order] - of.inPlan[before.order]
                || shift == ofOther.inSection[after.order] - of.inSection[before.order];
    }
}
