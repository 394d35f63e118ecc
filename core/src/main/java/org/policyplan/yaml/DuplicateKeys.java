package org.policyplan.yaml;

import org.policyplan.finding.Severity;
import org.policyplan.model.Origin;

/** Reports a key that stands twice in one object; the first one counts. */
final class DuplicateKeys {
    private DuplicateKeys() {}

    static void report(Faults faults, Node.Entries map, int second) {
        String key = map.keys[second];
        int first = 0;
        while (!map.keys[first].equals(key)) {
            first++;
        }
        int[] bounds = map.keyBounds;
        Origin related = faults.place(bounds[2 * first], bounds[2 * first + 1]);
        String line = related == null ? "?" : Integer.toString(related.from().line());
        faults.enter(key);
        faults.add(Severity.ERROR, "key.duplicate", bounds[2 * second], bounds[2 * second + 1], related, key, line);
        faults.leave();
    }
}
