package org.policyplan.finding;

/** How grave a finding is, for example {@link #ERROR} for an unknown key. */
public enum Severity {
    /** The file is wrong: what it says can't be used as it stands. */
    ERROR,
    /** Probably wrong, and usable all the same. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
