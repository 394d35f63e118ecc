package org.policyplan.examples.tasktable;

/**
 * A column of a table.
 *
 * @param title its title
 * @param width its width in characters of the default font; a Han character takes two
 * @param isText whether all that is ever typed into it is text, too
 */
record Column(String title, int width, boolean isText) {
    static Column text(String title, int width) {
        return new Column(title, width, true);
    }

    static Column number(String title, int width) {
        return new Column(title, width, false);
    }
}
