package org.policyplan.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码), for example 91350100M000100Y43.
 *
 * <p>Not the older organisation code (组织机构代码), which is its characters 9 to 17. Source: GB 32100—2015: 18 digits and capital letters without I, O, S,
 * V and Z, of which the last one checks the others.
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it isn't 18 of the characters allowed, or the check digit is wrong
     */
    public CreditCode {
        Objects.requireNonNull(value, "value");
        if (!isCode(value)) {
            throw new IllegalArgumentException("no unified social credit code: " + value);
        }
    }

    /**
     * Reads a code.
     *
     * @param text such as 91350100M000100Y43, in either case and with blanks around it
     * @return the code, or empty where the text is none or its check digit is wrong
     */
    public static Optional<CreditCode> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return isCode(code) ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    /**
     * The check digit that follows 17 characters.
     *
     * @param body the first 17 characters
     * @return the 18th, or empty where the 17 are no beginning of a code
     */
    public static Optional<Character> checkDigit(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            int digit = DIGITS.indexOf(body.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            sum += digit * weight;
            weight = weight * 3 % DIGITS.length();
        }
        int check = (DIGITS.length() - sum % DIGITS.length()) % DIGITS.length();
        return body.length() == LENGTH - 1 ? Optional.of(DIGITS.charAt(check)) : Optional.empty();
    }

    private static boolean isCode(String code) {
        return code.length() == LENGTH
                && checkDigit(code.substring(0, LENGTH - 1))
                        .filter(digit -> digit == code.charAt(LENGTH - 1))
                        .isPresent();
    }

    /**
     * The division of the authority that registered the body: characters 3 to 8.
     *
     * @return the division, or empty where they are no code of one, as 100000 of central bodies
     */
    public Optional<DivisionCode> division() {
        return DivisionCode.parse(value.substring(2, 8));
    }

    @Override
    public String toString() {
        return value;
    }
}
