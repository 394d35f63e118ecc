package org.policyplan.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a target is due, for example {@code 2029}, {@code 2025-06} or {@code 2025-06-30}.
 *
 * @param year the year, 1900 to 2999
 * @param month the month, 1 to 12; null where only the year is stated
 * @param day the day of the month, from 1; null where no day is stated
 */
public record Deadline(
        int year, @Nullable Integer month, @Nullable Integer day) {
    /**
     * Checks that the date exists.
     *
     * @param year {@link #year()}
     * @param month {@link #month()}
     * @param day {@link #day()}
     * @throws DateTimeException if it doesn't, as in {@code 2025-02-30}
     */
    public Deadline {
        if (year < 1900 || year > 2999 || month == null && day != null) {
            throw new DateTimeException("no deadline: " + year + " " + month + " " + day);
        }
        if (month != null) {
            month = LocalDate.of(year, month, day == null ? 1 : day).getMonthValue();
        }
    }

    /**
     * A deadline that is a year.
     *
     * @param year the year, 1900 to 2999
     * @return the deadline
     * @throws DateTimeException if the year is out of its range
     */
    public static Deadline of(int year) {
        return new Deadline(year, null, null);
    }

    /**
     * Reads the form of the plan format.
     *
     * @param text {@code 2029}, {@code 2025-06} or {@code 2025-06-30}
     * @return the deadline, or empty where the text is none
     */
    public static Optional<Deadline> parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new Deadline(
                    Integer.parseInt(text, 0, 4, 10),
                    length < 7 ? null : Integer.parseInt(text, 5, 7, 10),
                    length < 10 ? null : Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The last day of the period that the deadline names.
     *
     * @return 31 December for a year, the last day for a month, else the day itself
     */
    public LocalDate lastDay() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(day == null ? first.lengthOfMonth() : day);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10).append(year);
        if (month != null) {
            out.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != null) {
            out.append(day < 10 ? "-0" : "-").append(day);
        }
        return out.toString();
    }
}
