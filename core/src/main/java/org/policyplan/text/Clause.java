package org.policyplan.text;

/**
 * A responsibility clause in the text, for example （责任单位：市商务委）.
 *
 * @param start position of its opening bracket or label in the logical text
 * @param end position after its last character
 * @param content what it says
 * @param isUnclosed whether its bracket is never closed
 */
record Clause(int start, int end, ParsedClause content, boolean isUnclosed) {}
