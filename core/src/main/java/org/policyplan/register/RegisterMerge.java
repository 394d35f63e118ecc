package org.policyplan.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.finding.Finding;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Extensions;
import org.policyplan.model.Origin;

/** Merges the registers of one jurisdiction. One for each. */
final class RegisterMerge {
    private final String jurisdiction;
    private final List<Finding> findings;

    RegisterMerge(String jurisdiction, List<Finding> findings) {
        this.jurisdiction = jurisdiction;
        this.findings = findings;
    }

    AgencyRegister of(List<AgencyRegister> registers) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
        for (AgencyRegister register : registers) {
            register.agencies()
                    .forEach(agency -> agencies.merge(AgencyIndex.normal(agency.name()), agency, this::merge));
            register.extensions().values().forEach(extensions::putIfAbsent);
        }
        List<Agency> merged = List.copyOf(agencies.values());
        shared(merged);
        return registers.get(0).toBuilder()
                .agencies(merged)
                .extensions(Extensions.of(extensions))
                .build();
    }

    private Agency merge(Agency first, Agency second) {
        Set<String> aliases = new LinkedHashSet<>(first.aliases());
        aliases.addAll(second.aliases());
        return first.toBuilder()
                .fullName(either("fullName", first, first.fullName(), second, second.fullName()))
                .aliases(List.copyOf(aliases))
                .kind(either("kind", first, first.kind(), second, second.kind()))
                .members(members(first, second))
                .membership(either("membership", first, first.membership(), second, second.membership()))
                .extensions(extensions(first, second))
                .build();
    }

    private static @Nullable List<String> orNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }

    private List<String> members(Agency first, Agency second) {
        List<String> members = either("members", first, orNull(first.members()), second, orNull(second.members()));
        return members == null ? List.of() : members;
    }

    private Extensions extensions(Agency first, Agency second) {
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(first.extensions().values());
        second.extensions().values().forEach((key, value) -> {
            Object merged = either(key, first, values.get(key), second, value);
            values.put(key, merged);
        });
        return Extensions.of(values);
    }

    /** The value that one of them has; the first's where they differ, which is reported. */
    private <T> @Nullable T either(String key, Agency first, @Nullable T value, Agency second, @Nullable T other) {
        if (value != null && other != null && !value.equals(other)) {
            Finding finding = Finding.error(
                    "register.conflict",
                    place(second, key),
                    "agencies",
                    second.name(),
                    key,
                    value.toString(),
                    other.toString());
            Origin related = place(first, key);
            findings.add(related == null ? finding : finding.withRelated(related));
        }
        return value != null ? value : other;
    }

    private static @Nullable Origin place(Agency agency, String key) {
        Origin origin = agency.origin();
        return origin == null ? null : origin.part(key).orElse(origin);
    }

    /** Reports names that two agencies from different files bear; within a file the validator does. */
    private void shared(List<Agency> agencies) {
        Map<String, Agency> owners = new HashMap<>();
        agencies.forEach(agency -> owners.putIfAbsent(AgencyIndex.normal(agency.name()), agency));
        for (Agency agency : agencies) {
            for (String name : new ArrayList<>(AgencyIndex.names(agency))) {
                Agency owner = owners.putIfAbsent(AgencyIndex.normal(name), agency);
                if (owner != null && !owner.equals(agency) && !isOneFile(owner, agency)) {
                    Finding finding = Finding.error(
                            "register.name.taken", place(agency, "name"), "agencies", name, owner.name(), jurisdiction);
                    Origin related = place(owner, "name");
                    findings.add(related == null ? finding : finding.withRelated(related));
                }
            }
        }
    }

    private static boolean isOneFile(Agency a, Agency b) {
        return a.origin() != null
                && b.origin() != null
                && a.origin().source().equals(b.origin().source());
    }
}
