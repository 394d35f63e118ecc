package org.policyplan.model;

import jakarta.validation.ConstraintValidatorContext;

/** The violations that one check reports; more than 200 of one object aren't told, as providers slow down on them. */
final class Violations {
    private static final int MOST = 200;

    private final ConstraintValidatorContext context;
    private int count;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    void add(String id, String path) {
        if (count++ < MOST) {
            ViolationPath.report(context, id, path);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }
}
