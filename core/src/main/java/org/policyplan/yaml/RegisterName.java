package org.policyplan.yaml;

import java.util.Locale;
import java.util.Set;

/** Which names of a register file may be asked of a folder, for example {@code registers/shanghai.yaml}, on every platform alike. */
final class RegisterName {
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$");
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private RegisterName() {}

    static boolean isInside(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
        }
        for (String segment : name.split("/", -1)) {
            if (!isSegment(segment)) {
                return false;
            }
        }
        return !name.endsWith("/.") && !name.equals(".");
    }

    /** Windows drops blanks and full stops at the end of a name, so {@code ".. "} is {@code ".."} there. */
    private static boolean isSegment(String segment) {
        if (segment.equals(".")) {
            return true;
        }
        return !segment.isEmpty() && !segment.endsWith(".") && !segment.endsWith(" ") && !isDevice(segment);
    }

    private static boolean isDevice(String segment) {
        int dot = segment.indexOf('.');
        String stem = (dot < 0 ? segment : segment.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        boolean numbered = stem.length() == 4
                && (stem.startsWith("COM") || stem.startsWith("LPT"))
                && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0;
        return numbered || DEVICES.contains(stem);
    }
}
