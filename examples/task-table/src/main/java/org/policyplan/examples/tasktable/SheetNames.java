package org.policyplan.examples.tasktable;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the sheets of one workbook, as Excel wants them: 1 to 31 characters, none of {@code []:*?/\}, each once whatever its case. */
final class SheetNames {
    static final int MOST = 31;

    private static final Pattern ILLEGAL = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");
    private static final Pattern OUTER_APOSTROPHES = Pattern.compile("^'+|'+$");

    private final Set<String> given = new HashSet<>();

    SheetNames() {
        given.add("history");
    }

    /** The name for the next sheet, as near to the wanted one as may be. */
    String next(String wanted) {
        String legal = legal(ILLEGAL.matcher(wanted).replaceAll("_"));
        String name = cut(legal, "");
        for (int copy = 2; !given.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = cut(legal, " (" + copy + ")");
        }
        return name;
    }

    private static String legal(String name) {
        String inner = OUTER_APOSTROPHES.matcher(name.strip()).replaceAll("").strip();
        return inner.isEmpty() ? "_" : inner;
    }

    private static String cut(String name, String suffix) {
        int room = MOST - suffix.length();
        if (name.length() <= room) {
            return name + suffix;
        }
        int end = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return legal(name.substring(0, end)) + suffix;
    }
}
