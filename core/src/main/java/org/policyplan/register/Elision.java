package org.policyplan.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The beginnings and ends that the neighbours of a name in its clause lend it. */
final class Elision {
    private static final List<String> LEVELS = List.of("市", "省", "自治区", "区", "县", "州", "旗");
    private static final List<String> COMMITTEE = List.of("委");
    private static final List<String> ENDS = List.of("人民政府", "政府", "管理委员会", "管委会", "委员会", "委", "局", "厅", "办公室", "办");

    private Elision() {}

    /** The names that may be meant by one that follows and precedes the given names, which are understood. */
    static Set<String> candidates(String name, List<String> preceding, List<String> following, NameForms forms) {
        Set<String> beginnings = beginnings(preceding, forms);
        Set<String> candidates = new LinkedHashSet<>();
        for (String end : ends(name, following)) {
            candidates.add(name + end);
            beginnings.forEach(beginning -> candidates.add(beginning + name + end));
        }
        beginnings.forEach(beginning -> candidates.add(beginning + name));
        return candidates;
    }

    /** 市, and 市委 after 市委宣传部; the jurisdiction itself after one that bears it in full. */
    private static Set<String> beginnings(List<String> preceding, NameForms forms) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String neighbour : preceding) {
            String form = forms.of(neighbour);
            for (String level : LEVELS) {
                if (form.startsWith(level)) {
                    beginnings.add(level);
                    COMMITTEE.stream()
                            .filter(word -> form.startsWith(word, level.length()))
                            .forEach(word -> beginnings.add(level + word));
                }
            }
        }
        return beginnings;
    }

    private static Set<String> ends(String name, List<String> following) {
        Set<String> ends = new LinkedHashSet<>();
        for (String neighbour : following) {
            ENDS.stream()
                    .filter(end -> neighbour.endsWith(end) && !name.endsWith(end) && neighbour.length() > end.length())
                    .forEach(ends::add);
        }
        return ends;
    }
}
