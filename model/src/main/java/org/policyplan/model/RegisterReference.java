package org.policyplan.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The register that a plan names, for example {@code agencyRegister: shanghai-agencies.yaml}, and what was read from it.
 *
 * @param file the file as named, relative to the plan's own file
 * @param register what was read from it; null where it wasn't read
 */
public record RegisterReference(
        String file, @Valid @Nullable AgencyRegister register) {
    /**
     * Checks that the file is named.
     *
     * @param file {@link #file()}
     * @param register {@link #register()}
     */
    public RegisterReference {
        Objects.requireNonNull(file, "file");
    }
}
