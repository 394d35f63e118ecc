package org.policyplan.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A document number (发文字号), for example 沪府办发〔2024〕31号.
 *
 * <p>Not the number of an order (令) or announcement (公告), which has no agency code. Source: GB/T 9704—2012, 7.2.5: agency code, year in
 * six-angled brackets, serial number without leading zeros and without 第.
 *
 * @param agencyCode the agency code (发文机关代字), such as 沪府办发
 * @param year the year, 1900 to 2999
 * @param serial the serial number, from 1
 */
public record DocumentNumber(String agencyCode, int year, int serial) {
    /**
     * Checks the ranges.
     *
     * @param agencyCode {@link #agencyCode()}
     * @param year {@link #year()}
     * @param serial {@link #serial()}
     * @throws IllegalArgumentException if the code is blank, the year not from 1900 to 2999 or the serial below 1
     */
    public DocumentNumber {
        Objects.requireNonNull(agencyCode, "agencyCode");
        if (agencyCode.isBlank() || year < 1900 || year > 2999 || serial < 1) {
            throw new IllegalArgumentException("no document number: " + agencyCode + " " + year + " " + serial);
        }
    }

    /**
     * Reads a number in its canonical form or in a loose one.
     *
     * @param text such as 沪府办发〔2024〕31号, 沪府办发 〔２０２４〕３１号, 沪府办发[2024]第031号
     * @return the number, or empty where the text is none; the text was loose where it differs from {@link #toString()}
     */
    public static Optional<DocumentNumber> parse(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                squeezed.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
            }
        }
        String plain = squeezed.toString();
        int open = bracket(plain, "〔[(【﹝〖{");
        int close = bracket(plain, "〕])】﹞〗}");
        if (open < 1 || open > 20 || close != open + 5 || !plain.endsWith("号")) {
            return Optional.empty();
        }
        int serialStart = plain.startsWith("第", close + 1) ? close + 2 : close + 1;
        int serialEnd = plain.length() - 1;
        String code = plain.substring(0, open);
        if (!isCode(code)
                || !isNumber(plain, open + 1, close)
                || !isNumber(plain, serialStart, serialEnd)
                || serialEnd - serialStart > 6) {
            return Optional.empty();
        }
        int year = Integer.parseInt(plain, open + 1, close, 10);
        int serial = Integer.parseInt(plain, serialStart, serialEnd, 10);
        return year < 1900 || year > 2999 || serial < 1
                ? Optional.empty()
                : Optional.of(new DocumentNumber(code, year, serial));
    }

    private static int bracket(String text, String kinds) {
        for (int i = 0; i < text.length(); i++) {
            if (kinds.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCode(String code) {
        for (int i = 0, c; i < code.length(); i += Character.charCount(c)) {
            c = code.codePointAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '〇') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean digits = from < to;
        for (int i = from; i < to; i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    /**
     * The canonical form.
     *
     * @return such as 沪府办发〔2024〕31号
     */
    @Override
    public String toString() {
        return agencyCode + "〔" + year + "〕" + serial + "号";
    }
}
