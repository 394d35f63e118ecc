package org.policyplan.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyDetails;
import org.policyplan.model.AgencyRegister;
import org.policyplan.register.Resolution.How;

/** The agencies of one register by their names, for each way of understanding a name. */
final class NameTable {
    private static final List<How> WAYS = List.of(How.EXACT, How.ALIAS, How.NORMALISED, How.FORMER_NAME);

    private final AgencyIndex index;
    private final NameForms forms;
    private final Map<How, Map<String, List<Agency>>> byName = new EnumMap<>(How.class);

    NameTable(AgencyRegister register) {
        this.index = AgencyIndex.of(register.agencies());
        this.forms = new NameForms(register.jurisdiction());
        WAYS.forEach(how -> byName.put(how, new HashMap<>()));
        for (Agency agency : register.agencies()) {
            put(How.EXACT, AgencyIndex.normal(agency.name()), agency);
            for (String name : AgencyIndex.names(agency)) {
                put(How.ALIAS, AgencyIndex.normal(name), agency);
                put(How.NORMALISED, forms.of(name), agency);
            }
            AgencyDetails.of(agency).formerNames().forEach(name -> put(How.FORMER_NAME, forms.of(name.name()), agency));
        }
    }

    private void put(How how, String name, Agency agency) {
        List<Agency> bearers = byName.getOrDefault(how, Map.of()).computeIfAbsent(name, any -> new ArrayList<>(1));
        if (!bearers.contains(agency)) {
            bearers.add(agency);
        }
    }

    static List<How> ways() {
        return WAYS;
    }

    NameForms forms() {
        return forms;
    }

    AgencyIndex index() {
        return index;
    }

    /** The agencies that bear a name in one way of understanding it. */
    List<Agency> bearers(String name, How how) {
        String key = how == How.NORMALISED || how == How.FORMER_NAME ? forms.of(name) : AgencyIndex.normal(name);
        return byName.getOrDefault(how, Map.of()).getOrDefault(key, List.of());
    }
}
