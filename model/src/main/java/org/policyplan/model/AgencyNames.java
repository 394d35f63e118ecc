package org.policyplan.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of agencies as they compare: half-width brackets count as full-width ones. */
final class AgencyNames {
    private AgencyNames() {}

    /** The form in which two spellings of a name are equal. */
    static String normal(String name) {
        return name.indexOf('(') < 0 && name.indexOf(')') < 0
                ? name
                : name.replace('(', '（').replace(')', '）');
    }

    /** Every name, full name and alias, in normal form. */
    static Set<String> of(List<Agency> agencies) {
        Set<String> names = new HashSet<>();
        for (Agency agency : agencies) {
            names.add(normal(agency.name()));
            for (String alias : agency.aliases()) {
                names.add(normal(alias));
            }
            if (agency.fullName() != null) {
                names.add(normal(agency.fullName()));
            }
        }
        return names;
    }
}
