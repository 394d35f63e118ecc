package org.policyplan.finding;

import java.io.Serial;
import java.util.List;

/** Thrown by {@link Result#orThrow()}: lists all errors of a file, one a line, in Chinese and English. */
public final class FindingsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The errors. */
    private final transient List<Finding> errors;

    FindingsException(List<Finding> errors) {
        super(describe(errors));
        this.errors = errors;
    }

    /**
     * The errors.
     *
     * @return all findings of severity error, by place; empty after deserialization
     */
    public List<Finding> errors() {
        return errors == null ? List.of() : errors;
    }

    private static String describe(List<Finding> errors) {
        StringBuilder out = new StringBuilder();
        for (Finding error : errors) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append(error.render(Language.ENGLISH))
                    .append(" / ")
                    .append(error.message(Language.CHINESE));
        }
        return out.toString();
    }
}
