package org.policyplan.examples.tasktable;

import java.util.regex.Pattern;

/** A text as a cell can hold it. */
final class CellText {
    /** The most UTF-16 units a cell can hold; Excel calls a workbook with more damaged. */
    static final int MOST = 32_767;

    private static final String CUT = "……（略）";
    /** {@code _x000D_} in a cell is read as the character that it names (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private CellText() {}

    static String of(String text) {
        String clean = NOT_XML.matcher(text).replaceAll("");
        return ESCAPE.matcher(cut(clean)).replaceAll("_x005F_");
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
