package org.policyplan.text;

/**
 * One printed line, for example the third of official.txt, without the blanks at its ends.
 *
 * @param start offset of its first character that isn't blank
 * @param end offset after its last one
 * @param markup number of characters of the marks of a heading, a quotation or a bullet that it begins with
 * @param indent width of the blanks before it, in columns
 * @param width width of the line, in columns, blanks inside not counted
 * @param hasColon whether a colon stands in it
 * @param afterPage whether a page break or a page number stands before it
 */
record Line(int start, int end, byte markup, int indent, int width, boolean hasColon, boolean afterPage) {
    /** Offset of its first character behind the marks. */
    int content() {
        return start + markup;
    }

    Line withPageBefore() {
        return new Line(start, end, markup, indent, width, hasColon, true);
    }
}
