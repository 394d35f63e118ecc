package org.policyplan.query;

/** Why an agency counts as named, for example {@link #MEMBER} for 浦东新区政府 where 各区政府 is printed. */
public enum Reason {
    /** The very name that was asked for is printed. */
    EXACT,
    /** Another name of the same agency is printed: 浦东新区政府（上海自贸试验区管委会）. */
    ALIAS,
    /** A collective is printed of which every member is meant: 各区政府. */
    MEMBER,
    /** A collective is printed of which some members are meant, not said which: 相关区政府. */
    POSSIBLE_MEMBER
}
