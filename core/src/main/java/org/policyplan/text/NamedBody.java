package org.policyplan.text;

/**
 * A name in a clause, for example 市商务委.
 *
 * @param name as printed, brackets full-width
 * @param start position of its first character in the logical text
 * @param end position after its last one
 * @param afterComma whether a comma or semicolon stands between it and the first name
 */
record NamedBody(String name, int start, int end, boolean afterComma) {}
