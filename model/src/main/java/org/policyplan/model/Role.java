package org.policyplan.model;

/** The role of an agency in a measure, for example {@link #LEAD} for 市商务委牵头. */
public enum Role {
    /** 牵头, 主办: leads the measure. */
    LEAD,
    /** 责任单位, …负责: is responsible for the measure. */
    RESPONSIBLE,
    /** 配合, 参与, 协办: supports the measure. */
    SUPPORT
}
