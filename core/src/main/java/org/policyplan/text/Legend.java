package org.policyplan.text;

/** Which name of a list leads, as a text says once for all that follows: 排在第一位的为牵头部门，下同. */
enum Legend {
    /** No legend in force. */
    NONE,
    /** The first name leads. */
    FIRST,
    /** The names before the first comma or semicolon lead. */
    BEFORE_COMMA
}
