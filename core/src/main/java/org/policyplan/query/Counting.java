package org.policyplan.query;

/** What counts as naming an agency; each rule counts what the one before it does. 浦东新区政府 in the Shanghai plan: 6, 7, 8 and 10 measures. */
public enum Counting {
    /** The name as printed and no other. */
    EXACT(Reason.EXACT),
    /** Any name of the agency by the register: 浦东新区政府（上海自贸试验区管委会） too. The default. */
    ALIASES(Reason.ALIAS),
    /** Collectives of which every member is meant, too: 各区政府. */
    ALL(Reason.MEMBER),
    /** Collectives of which only some members are meant, too: 相关区政府. */
    POSSIBLE(Reason.POSSIBLE_MEMBER);

    private final Reason widest;

    Counting(Reason widest) {
        this.widest = widest;
    }

    /**
     * Whether this rule counts a mention that names the agency for the given reason.
     *
     * @param reason the reason
     * @return true if it counts
     */
    public boolean counts(Reason reason) {
        return reason.compareTo(widest) <= 0;
    }
}
