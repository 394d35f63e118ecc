package org.policyplan.yaml;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells what a person did wrong where the JSON parser stopped, and where. */
final class JsonFault {
    private static final String FULL_WIDTH = "：，“”‘’｛｝［］、；";

    private JsonFault() {}

    static Unreadable of(CleanText clean, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        int at = location == null ? clean.length() : (int) Math.min(location.getCharOffset(), clean.length());
        if (at == clean.length() || e instanceof UnexpectedEndOfInputException) {
            return clean.faults().syntax("json.end", clean.length(), clean.length());
        }
        return of(clean, at, String.valueOf(e.getOriginalMessage()));
    }

    private static Unreadable of(CleanText clean, int at, String problem) {
        char c = clean.charAt(at);
        Faults faults = clean.faults();
        if (FULL_WIDTH.indexOf(c) >= 0) {
            return faults.syntax("json.fullwidth", at, at + 1, String.valueOf(c));
        }
        if (c == '/' || c == '#') {
            return faults.syntax("json.comment", at, at + 1);
        }
        int comma = before(clean, at);
        if ((c == '}' || c == ']') && comma >= 0 && clean.charAt(comma) == ',') {
            return faults.syntax("json.comma", comma, comma + 1);
        }
        if (c == '\'' || problem.contains("was expecting double-quote")) {
            return faults.syntax("json.quote", at, at + 1);
        }
        return faults.syntax("json.syntax", at, at + 1, problem);
    }

    private static int before(CleanText text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) <= ' ') {
            i--;
        }
        return i;
    }
}
