package org.policyplan.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words without what a print adds and a plan normalises, by which the original and what was read from it are compared.
 *
 * <p>It knows page numbers and marks by itself, so that a parser that drops too much is found out.
 */
final class Squeezed {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?m)^[ \\t\\f　]*(?:[-—－–] ?[0-9０-９]+ ?[-—－–]|第\\d+页 共\\d+页|\\d+/\\d+|\\d{1,3})[ \\t\\r]*$");
    private static final Pattern RUNNING_HEAD = Pattern.compile("(?m)^\\f[^\\n]*公报$");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:#+|>|-|●)\\s|\\*\\*");

    private Squeezed() {}

    static String of(String words) {
        String plain = PAGE_NUMBER.matcher(words).replaceAll("");
        plain = RUNNING_HEAD.matcher(plain).replaceAll("");
        plain = MARKS.matcher(plain).replaceAll("");
        return letters(plain);
    }

    /** Without blanks, all of one width. */
    static String letters(String words) {
        StringBuilder out = new StringBuilder();
        String narrow = Normalizer.normalize(words, Normalizer.Form.NFKC);
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(
                        switch (c) {
                            case '。' -> '.';
                            case '«' -> '《';
                            case '»' -> '》';
                            case '∶' -> ':';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }
}
