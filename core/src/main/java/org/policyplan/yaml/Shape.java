package org.policyplan.yaml;

/** The keys of one kind of object in the order of the plan format, and how many of them, from the first, it must have. */
enum Shape {
    /** A plan file. */
    PLAN(
            3,
            "schemaVersion",
            "id",
            "title",
            "genre",
            "jurisdiction",
            "document",
            "basis",
            "preamble",
            "targets",
            "sections",
            "standing",
            "closing",
            "leadBody",
            "agencyRegister",
            "agencies"),
    /** A register file. */
    REGISTER(3, "schemaVersion", "kind", "agencies", "jurisdiction"),
    /** The official document. */
    DOCUMENT(
            0,
            "genre",
            "number",
            "title",
            "issuer",
            "addressees",
            "body",
            "issuedOn",
            "note",
            "copiedTo",
            "printedBy",
            "printedOn"),
    /** A section. */
    SECTION(0, "marker", "number", "title", "text", "sections", "measures", "targets"),
    /** A measure. */
    MEASURE(0, "marker", "number", "title", "text", "responsibility", "targets"),
    /** A responsibility. */
    RESPONSIBILITY(0, "lead", "responsible", "support", "perMandate", "openEnded", "deadline"),
    /** A target. */
    TARGET(
            3,
            "id",
            "indicator",
            "comparator",
            "value",
            "upper",
            "unit",
            "approximate",
            "aspiration",
            "deadline",
            "text"),
    /** A standing responsibility. */
    STANDING(3, "from", "role", "agencies", "text"),
    /** An agency. */
    AGENCY(1, "name", "fullName", "aliases", "kind", "members", "membership"),
    /** A responsibility matrix, which is no part of the plan format. */
    MATRIX(1, "rows"),
    /** A row of a matrix. */
    MATRIX_ROW(1, "measure", "title", "lead", "responsible", "support");

    private final int required;
    private final String[] keys;
    private final String list;

    Shape(int required, String... keys) {
        this.required = required;
        this.keys = keys;
        this.list = String.join(" | ", keys);
    }

    /** Number of keys that it must have: the first ones. */
    int required() {
        return required;
    }

    int size() {
        return keys.length;
    }

    String key(int index) {
        return keys[index];
    }

    /** The index of a key, searched from the one that is expected, or -1. */
    int find(String key, int expected) {
        int length = keys.length;
        for (int i = 0, at = expected; i < length; i++, at++) {
            at = at >= length ? 0 : at;
            if (keys[at].equals(key)) {
                return at;
            }
        }
        return -1;
    }

    /** The nearest key, or -1. */
    int nearest(String key) {
        return NearestWord.of(key, keys);
    }

    /** All keys, as a message shows them. */
    String list() {
        return list;
    }
}
