package org.policyplan.model;

/** The kind of an agency, for example {@link #MUNICIPAL_DEPARTMENT} for 市商务委; it can't be read off the name. */
public enum AgencyKind {
    /** An organ of the Party: 市委宣传部. */
    PARTY_ORGAN,
    /** A department of the local government: 市商务委. */
    MUNICIPAL_DEPARTMENT,
    /** A central agency or its local branch: 上海海关, 市税务局. */
    CENTRAL_AGENCY,
    /** The government of a district: 浦东新区政府. */
    DISTRICT_GOVERNMENT,
    /** The committee of a special area: 临港新片区管委会. */
    AREA_COMMITTEE,
    /** An enterprise: 中信保上海分公司. */
    ENTERPRISE,
    /** A mass organisation: 市贸促会. */
    MASS_ORGANISATION,
    /** A name for several agencies: 各区政府. */
    COLLECTIVE,
    /** Anything else. */
    OTHER
}
