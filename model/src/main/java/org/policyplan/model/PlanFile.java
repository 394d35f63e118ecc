package org.policyplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file of the plan format holds: a {@link Plan} such as {@code plan.yaml}, or an {@link AgencyRegister} of its own. */
public sealed interface PlanFile permits Plan, AgencyRegister {
    /**
     * Version of the plan format.
     *
     * @return the version, such as {@code "1.0"}
     */
    String schemaVersion();

    /**
     * The place whose agencies are meant.
     *
     * @return the jurisdiction, such as 上海市, or null where not stated
     */
    @Nullable
    String jurisdiction();

    /**
     * The agencies declared in the file.
     *
     * @return the agencies, in the order of the file
     */
    List<Agency> agencies();

    /**
     * Where the file was read from.
     *
     * @return the origin of the whole, or null where it wasn't read
     */
    @Nullable
    Origin origin();
}
