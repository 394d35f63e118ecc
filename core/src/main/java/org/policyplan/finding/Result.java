package org.policyplan.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value and what was found on the way to it, for example a {@code Plan} with one warning.
 *
 * <p>Where there are errors the value holds what could be read all the same, or is absent. Immutable and thread-safe.
 *
 * @param <T> type of the value
 */
public final class Result<T> {
    private final @Nullable T value;
    private final List<Finding> findings;

    private Result(@Nullable T value, List<Finding> findings) {
        this.value = value;
        this.findings = List.copyOf(findings);
    }

    /**
     * A result.
     *
     * @param value the value, or null where nothing could be read
     * @param findings the findings, by place
     * @param <T> type of the value
     * @return the result
     * @throws IllegalArgumentException if there is neither a value nor an error
     */
    public static <T> Result<T> of(@Nullable T value, List<Finding> findings) {
        Result<T> result = new Result<>(value, findings);
        if (value == null && !result.hasErrors()) {
            throw new IllegalArgumentException("neither a value nor an error");
        }
        return result;
    }

    /**
     * The value, beside errors perhaps only in part.
     *
     * @return the value, or empty where nothing could be read
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The findings.
     *
     * @return an immutable list by place
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings of severity error.
     *
     * @return an immutable list by place
     */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Whether there is an error.
     *
     * @return true if a finding is of severity error
     */
    public boolean hasErrors() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * The value, if there is no error.
     *
     * @return the value
     * @throws FindingsException if there is an error; it lists all of them
     */
    public T orThrow() {
        if (hasErrors()) {
            throw new FindingsException(errors());
        }
        return Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value + " with " + findings.size() + " findings";
    }
}
