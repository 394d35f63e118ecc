package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/** Reports unknown keys; the value of a misspelt one counts as that of the key that was meant, so that no other fault follows. */
final class UnknownKeys {
    private static final int MOST_LOOKED_FOR = 1000;

    private final Faults faults;
    private final Shape shape;
    private final Node.Entries map;
    private int looked;

    UnknownKeys(Faults faults, Shape shape, Node.Entries map) {
        this.faults = faults;
        this.shape = shape;
        this.map = map;
    }

    /** The only required key that is missing, where a single unknown key near to no other stands in its stead; else -1. */
    int fill(@Nullable Node[] slots) {
        int missing = isOnly() ? onlyMissing(slots) : -1;
        for (int i = 0; i < map.count; i++) {
            String key = map.keys[i];
            if (isUnknown(key)) {
                int meant = meant(key);
                report(i, key, meant < 0 ? missing : meant);
                missing = meant < 0 && isReadable(key) ? missing : -1;
                if (meant >= 0 && slots[meant] == null) {
                    slots[meant] = map.values[i];
                }
            }
        }
        return missing;
    }

    private boolean isUnknown(String key) {
        return shape.find(key, 0) < 0 && !ExtensionValues.isKey(key);
    }

    private boolean isOnly() {
        int unknown = 0;
        for (int i = 0; i < map.count && unknown < 2; i++) {
            unknown += isUnknown(map.keys[i]) ? 1 : 0;
        }
        return unknown == 1;
    }

    private int onlyMissing(@Nullable Node[] slots) {
        int missing = -1;
        for (int i = 0; i < shape.required(); i++) {
            if (slots[i] == null) {
                if (missing >= 0) {
                    return -1;
                }
                missing = i;
            }
        }
        return missing;
    }

    /** The key that was meant, or -1; in an object of thousands of unknown keys it is looked for in vain. */
    private int meant(String key) {
        String word = key.substring(blanks(key));
        int meant = shape.find(word, 0);
        return meant < 0 && looked++ < MOST_LOOKED_FOR ? shape.nearest(word) : meant;
    }

    /** A key with U+FFFD had a control character and is reported already. */
    private static boolean isReadable(String key) {
        return key.indexOf('\uFFFD') < 0 && blanks(key) == 0;
    }

    private static int blanks(String key) {
        int blanks = 0;
        while (blanks < key.length() && HanText.isForeignBlank(key.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    private void report(int entry, String key, int meant) {
        int start = map.keyBounds[2 * entry];
        int end = map.keyBounds[2 * entry + 1];
        faults.enter(key);
        if (blanks(key) > 0) {
            faults.error("yaml.ideographic-space", start, start + 1, CleanText.name(key.charAt(0)));
        } else if (isReadable(key)) {
            faults.error("key.unknown", start, end, key, meant < 0 ? shape.list() : shape.key(meant));
        }
        faults.leave();
    }
}
