package org.policyplan.text;

/**
 * A stretch of the source that is no part of the plan, for example a printed page number.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param reason what it is
 */
record SetAside(int start, int end, Reason reason) {
    /** Why it was set aside. */
    enum Reason {
        PAGE_NUMBER,
        MARKUP,
        NAVIGATION,
        ATTACHMENT,
        REPETITION,
        /** The line that names the columns of a table. */
        TABLE_HEAD,
        /** A cell of a table that is neither text nor responsibility, as in the column 备注. */
        REMARK
    }

    /** What stands between two positions of a text. */
    static SetAside of(LogicalText text, int from, int to, Reason reason) {
        return new SetAside(text.start(from), text.end(to), reason);
    }
}
