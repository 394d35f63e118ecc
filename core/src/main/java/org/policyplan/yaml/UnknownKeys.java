package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/** Reports unknown keys; the value of a misspelt one counts as that of the key that was meant, so that no other fault follows. */
final class UnknownKeys {
    private final Faults faults;
    private final Shape shape;
    private final Node.Entries map;

    UnknownKeys(Faults faults, Shape shape, Node.Entries map) {
        this.faults = faults;
        this.shape = shape;
        this.map = map;
    }

    void fill(@Nullable Node[] slots) {
        for (int i = 0; i < map.count; i++) {
            String key = map.keys[i];
            if (shape.find(key, 0) < 0 && !ExtensionValues.isKey(key)) {
                int meant = report(i, key);
                if (meant >= 0 && slots[meant] == null) {
                    slots[meant] = map.values[i];
                }
            }
        }
    }

    private int report(int entry, String key) {
        int blanks = 0;
        while (blanks < key.length() && HanText.isForeignBlank(key.charAt(blanks))) {
            blanks++;
        }
        String word = key.substring(blanks);
        int start = map.keyBounds[2 * entry];
        int end = map.keyBounds[2 * entry + 1];
        int meant = shape.find(word, 0);
        meant = meant < 0 ? shape.nearest(word) : meant;
        faults.enter(key);
        if (blanks > 0) {
            faults.error("yaml.ideographic-space", start, start + 1, CleanText.name(key.charAt(0)));
        } else if (key.indexOf('\uFFFD') < 0) {
            // A key with U+FFFD had a control character and is reported already.
            faults.error("key.unknown", start, end, key, meant < 0 ? shape.list() : shape.key(meant));
        }
        faults.leave();
        return meant;
    }
}
