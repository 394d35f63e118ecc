package org.policyplan.model;

/**
 * A place in a source, for example line 12, column 5, offset 340.
 *
 * @param line the line, from 1; a line ends at LF, CR or CR LF
 * @param column the column, from 1, in Unicode code points as editors show it: 𠮷 counts one
 * @param offset the offset, from 0, in UTF-16 units, as {@link String#charAt} counts
 */
public record Position(int line, int column, int offset) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
