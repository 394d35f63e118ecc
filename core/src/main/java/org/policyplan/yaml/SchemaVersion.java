package org.policyplan.yaml;

import org.policyplan.finding.Severity;
import org.policyplan.model.Plan;

/** Checks {@code schemaVersion}: this library reads 1.0, and newer minors as far as it knows them. */
final class SchemaVersion {
    private static final String KEY = "schemaVersion";

    private SchemaVersion() {}

    /** The version as written; the library's own where it can't be read. */
    static String check(Fields fields) {
        String version = fields.requiredText(KEY);
        if (HanText.isBlank(version)) {
            return Plan.SCHEMA_VERSION;
        }
        int dot = version.indexOf('.');
        if (dot < 0 || !isCount(version, 0, dot) || !isCount(version, dot + 1, version.length())) {
            fields.remark(Severity.ERROR, "schema.invalid", KEY, Scalars.shown(version), Plan.SCHEMA_VERSION);
        } else if (!version.startsWith("1.")) {
            fields.remark(Severity.ERROR, "schema.major", KEY, version, Plan.SCHEMA_VERSION);
        } else if (!version.equals(Plan.SCHEMA_VERSION)) {
            fields.remark(Severity.WARNING, "schema.minor", KEY, version, Plan.SCHEMA_VERSION);
        }
        return version;
    }

    /** One to four digits without a leading zero. */
    private static boolean isCount(String text, int from, int to) {
        boolean digits = to > from && to - from < 5 && (to - from == 1 || text.charAt(from) != '0');
        for (int i = from; i < to; i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
