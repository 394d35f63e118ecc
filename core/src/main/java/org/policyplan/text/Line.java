package org.policyplan.text;

/**
 * One printed line, for example the third of official.txt, without the blanks at its ends.
 *
 * @param start offset of its first character that isn't blank
 * @param end offset after its last one
 * @param content offset behind the marks of a heading, a quotation or a bullet that it begins with
 * @param indent width of the blanks before it, in columns
 * @param width width of the line, in columns, blanks inside not counted
 * @param colon offset of its first colon, or its end where it has none
 * @param afterPage whether a page break or a page number stands before it
 */
record Line(int start, int end, int content, int indent, int width, int colon, boolean afterPage) {
    Line withPageBefore() {
        return new Line(start, end, content, indent, width, colon, true);
    }
}
