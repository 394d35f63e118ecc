package org.policyplan.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.Membership;

/** Which collectives contain an agency, directly or through another collective. */
final class Collectives {
    private final Map<Agency, List<Agency>> above = new IdentityHashMap<>();

    Collectives(AgencyIndex register) {
        for (Agency collective : register.agencies()) {
            for (String member : collective.members()) {
                register.find(member)
                        .ifPresent(agency -> above.computeIfAbsent(agency, key -> new ArrayList<>())
                                .add(collective));
            }
        }
    }

    /** The collectives of an agency: {@link Reason#MEMBER} where all members are meant all the way, else {@link Reason#POSSIBLE_MEMBER}. */
    Map<Agency, Reason> of(Agency agency) {
        Map<Agency, Reason> reasons = new IdentityHashMap<>();
        Deque<Agency> open = new ArrayDeque<>();
        reasons.put(agency, Reason.MEMBER);
        open.add(agency);
        while (!open.isEmpty()) {
            Agency below = open.remove();
            for (Agency collective : above.getOrDefault(below, List.of())) {
                boolean sure = reasons.get(below) == Reason.MEMBER && collective.membership() == Membership.ALL;
                Reason reason = sure ? Reason.MEMBER : Reason.POSSIBLE_MEMBER;
                Reason known = reasons.get(collective);
                if (known == null || reason.compareTo(known) < 0) {
                    reasons.put(collective, reason);
                    open.add(collective);
                }
            }
        }
        reasons.remove(agency);
        return reasons;
    }
}
