package org.policyplan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;

/** Finds a word in the texts of a plan. One for each search. */
final class TextSearch {
    private final String word;
    private final List<Passage> found = new ArrayList<>();

    private TextSearch(String word) {
        this.word = word;
    }

    static List<Passage> find(Plan plan, PlanItems items, String word) {
        TextSearch search = new TextSearch(word);
        search.in("", "title", plan.title(), plan.origin());
        search.in("", "preamble", plan.preamble(), plan.origin());
        for (PlanItem item : items.all()) {
            search.in(item.path(), "title", item.title(), item.origin());
            search.in(item.path(), "text", item.text(), item.origin());
        }
        search.in("", "closing", plan.closing(), plan.origin());
        return List.copyOf(search.found);
    }

    private void in(String path, String part, @Nullable String content, @Nullable Origin origin) {
        if (content == null) {
            return;
        }
        Origin place = origin == null ? null : origin.part(part).orElse(origin);
        for (int at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + word.length())) {
            found.add(new Passage(path, part, content, at, at + word.length(), place));
        }
    }
}
