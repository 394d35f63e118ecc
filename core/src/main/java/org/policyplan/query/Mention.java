package org.policyplan.query;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.model.Measure;

/** An assignment, and which of the plan's measures it is about, counted from 0: equal measures stay apart. */
record Mention(int measure, Assignment assignment) {
    Mention with(Reason reason) {
        return new Mention(measure, assignment.with(reason));
    }

    /** The measures of some mentions, each once, in their order. */
    static List<Measure> measures(List<Mention> mentions) {
        List<Measure> measures = new ArrayList<>(mentions.size());
        int last = -1;
        for (Mention mention : mentions) {
            if (mention.measure != last) {
                measures.add(mention.assignment.measure());
                last = mention.measure;
            }
        }
        return List.copyOf(measures);
    }

    static List<Assignment> assignments(List<Mention> mentions) {
        return mentions.stream().map(Mention::assignment).toList();
    }
}
