package org.policyplan.model;

/** Which members of a collective are meant, for example {@link #ALL} for 各区政府. */
public enum Membership {
    /** Every member: 各区政府. */
    ALL,
    /** Some of the members, not said which: 相关区政府. */
    SOME
}
