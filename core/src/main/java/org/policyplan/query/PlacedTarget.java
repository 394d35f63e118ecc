package org.policyplan.query;

import java.util.Objects;
import org.policyplan.model.Target;

/**
 * A target and the item that states it, for example t1 of the plan itself.
 *
 * @param target the target
 * @param path path of the section or measure that states it, such as {@code 六/（二十）}; empty for the plan itself
 */
public record PlacedTarget(Target target, String path) {
    /**
     * Checks that nothing is null.
     *
     * @param target {@link #target()}
     * @param path {@link #path()}
     */
    public PlacedTarget {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(path, "path");
    }
}
