package org.policyplan.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;

/**
 * Several registers as one, for example the national one and that of 上海市, with their jurisdictions kept apart.
 *
 * <p>An agency is the same in two files where jurisdiction and short name are: 市商务委 of 上海市 is not that of 北京市. A register without a jurisdiction, or
 * of 中国, is the national one. Immutable and thread-safe.
 */
public final class AgencyRegisters {
    /** The jurisdiction of central agencies: {@value}. */
    public static final String NATIONAL = "全国";

    private static final Set<String> NATIONAL_NAMES = Set.of("", NATIONAL, "中国", "国家", "中央", "中华人民共和国");

    private final Map<String, AgencyRegister> byJurisdiction;

    private AgencyRegisters(Map<String, AgencyRegister> byJurisdiction) {
        this.byJurisdiction = Collections.unmodifiableMap(byJurisdiction);
    }

    /**
     * Merges registers.
     *
     * @param registers the registers; of what they tell differently, the first is kept
     * @return the merged registers, and the conflicts with both places: {@code register.conflict} and {@code register.name.taken}
     */
    public static Result<AgencyRegisters> of(List<AgencyRegister> registers) {
        Map<String, List<AgencyRegister>> groups = new LinkedHashMap<>();
        for (AgencyRegister register : registers) {
            groups.computeIfAbsent(jurisdiction(register.jurisdiction()), any -> new ArrayList<>())
                    .add(register);
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, AgencyRegister> merged = new LinkedHashMap<>();
        groups.forEach((jurisdiction, group) -> merged.put(
                jurisdiction, group.size() == 1 ? group.get(0) : new RegisterMerge(jurisdiction, findings).of(group)));
        findings.sort(Finding.BY_PLACE);
        return Result.of(new AgencyRegisters(merged), findings);
    }

    /**
     * Merges registers as they were read, for example by {@code PlanLoader.loadRegister}.
     *
     * @param read what was read; a register that couldn't be read is left out
     * @return the merged registers, with the findings of reading before those of merging
     */
    public static Result<AgencyRegisters> merge(List<Result<AgencyRegister>> read) {
        Result<AgencyRegisters> merged =
                of(read.stream().flatMap(result -> result.value().stream()).toList());
        List<Finding> findings = Stream.concat(
                        read.stream().flatMap(result -> result.findings().stream()), merged.findings().stream())
                .toList();
        return Result.of(merged.value().orElse(null), findings);
    }

    static String jurisdiction(@Nullable String name) {
        String plain = name == null ? "" : name.strip();
        return NATIONAL_NAMES.contains(plain) ? NATIONAL : plain;
    }

    /**
     * The registers, one for each jurisdiction.
     *
     * @return an immutable list in the order of first appearance
     */
    public List<AgencyRegister> registers() {
        return List.copyOf(byJurisdiction.values());
    }

    /**
     * The register of a jurisdiction.
     *
     * @param jurisdiction such as 上海市, or {@link #NATIONAL}
     * @return the register, or empty where there is none
     */
    public Optional<AgencyRegister> register(String jurisdiction) {
        return Optional.ofNullable(byJurisdiction.get(jurisdiction(jurisdiction)));
    }

    /**
     * The agency that a name means in a jurisdiction, by its short name, full name or an alias.
     *
     * @param jurisdiction such as 上海市
     * @param name such as 市商务委
     * @return the agency, or empty where the register of that very jurisdiction has none
     */
    public Optional<Agency> find(String jurisdiction, String name) {
        return register(jurisdiction)
                .flatMap(register -> AgencyIndex.of(register.agencies()).find(name));
    }

    /**
     * What a plan of a jurisdiction needs: its agencies, and the central ones.
     *
     * @param jurisdiction such as 上海市
     * @return a register of that jurisdiction with its agencies, then the central ones whose names they leave free
     */
    public AgencyRegister forPlansOf(String jurisdiction) {
        List<Agency> agencies = new ArrayList<>(
                register(jurisdiction).map(AgencyRegister::agencies).orElse(List.of()));
        AgencyIndex own = AgencyIndex.of(agencies);
        if (!jurisdiction(jurisdiction).equals(NATIONAL)) {
            register(NATIONAL).map(AgencyRegister::agencies).orElse(List.of()).stream()
                    .filter(agency -> AgencyIndex.names(agency).stream()
                            .allMatch(name -> own.find(name).isEmpty()))
                    .forEach(agencies::add);
        }
        return AgencyRegister.builder()
                .schemaVersion("1.0")
                .jurisdiction(jurisdiction)
                .agencies(agencies)
                .build();
    }

    /**
     * A resolver of the names in plans of a jurisdiction: by its own register first, then by the national one.
     *
     * @param jurisdiction such as 上海市
     * @return the resolver
     */
    public NameResolver resolver(String jurisdiction) {
        String wanted = jurisdiction(Objects.requireNonNull(jurisdiction, "jurisdiction"));
        return NameResolver.of(Stream.of(wanted, NATIONAL)
                .distinct()
                .flatMap(name -> register(name).stream())
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyRegisters that && byJurisdiction.equals(that.byJurisdiction);
    }

    @Override
    public int hashCode() {
        return byJurisdiction.hashCode();
    }

    @Override
    public String toString() {
        return byJurisdiction.keySet().toString();
    }
}
