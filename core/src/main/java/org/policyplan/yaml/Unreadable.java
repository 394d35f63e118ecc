package org.policyplan.yaml;

import java.io.Serial;

/** Ends the reading of a file whose fault is already reported; never leaves this package. */
final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("reported", null, false, false);
    }
}
