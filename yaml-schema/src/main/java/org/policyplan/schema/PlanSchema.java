package org.policyplan.schema;

import java.io.InputStream;
import java.net.URI;

/**
 * A JSON Schema of this library, such as {@code plan-1.0.schema.json}.
 *
 * <p>Not a validator: it says where a schema is, and opens it. A newer minor version of the format gets a file of its
 * own, and the constant then names the newest.
 *
 * <pre>{@code
 * try (InputStream in = PlanSchema.PLAN.open()) {
 *     Files.copy(in, folder.resolve(PlanSchema.PLAN.fileName()));
 * }
 * }</pre>
 */
public enum PlanSchema {
    /** A plan: {@code plan-1.0.schema.json}. */
    PLAN("plan-1.0.schema.json"),

    /** A register of agencies in a file of its own: {@code agency-register-1.0.schema.json}. */
    AGENCY_REGISTER("agency-register-1.0.schema.json");

    private static final String BASE = "https://policyplan.org/schema/";

    private final String fileName;

    PlanSchema(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The name of the schema's file, such as {@code plan-1.0.schema.json}.
     *
     * @return the name, without a folder; never empty
     */
    public String fileName() {
        return fileName;
    }

    /**
     * The schema's {@code $id}, such as {@code https://policyplan.org/schema/plan-1.0.schema.json}.
     *
     * <p>It is a name, not a place to load from: {@link #open()} needs no network.
     *
     * @return the absolute URI, without a fragment
     */
    public URI id() {
        return URI.create(BASE + fileName);
    }

    /**
     * Opens the schema, JSON in UTF-8, from this library's own jar.
     *
     * @return a new stream at the first byte; the caller closes it
     * @throws IllegalStateException if the file is missing from the jar, as after a faulty repackaging
     */
    public InputStream open() {
        InputStream stream = PlanSchema.class.getResourceAsStream(fileName);
        if (stream == null) {
            throw new IllegalStateException("not in the jar: org/policyplan/schema/" + fileName);
        }
        return stream;
    }
}
