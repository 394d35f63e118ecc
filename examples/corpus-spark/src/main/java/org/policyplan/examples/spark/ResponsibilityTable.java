package org.policyplan.examples.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Role;

/** The table of responsibilities: one row for each agency named in a measure. */
final class ResponsibilityTable {
    static final StructType SCHEMA = new Columns()
            .text("measure_id", "the measure")
            .text("file", "file of the plan")
            .text("role", "LEAD, RESPONSIBLE or SUPPORT")
            .whole("ordinal", "its place among the agencies of that role, from 1")
            .text("agency", "short name by the register of the plan; the name as printed where no register knows it")
            .text("printed", "the name as printed")
            .toStruct();

    private final String file;
    private final AgencyIndex register;

    ResponsibilityTable(String file, List<Agency> agencies) {
        this.file = file;
        this.register = AgencyIndex.of(agencies);
    }

    List<Row> rows(int ordinal, Measure measure) {
        List<Row> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> names = measure.responsibility().agencies(role);
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                rows.add(RowFactory.create(
                        MeasureTable.id(file, ordinal), file, role.name(), i + 1, shortName(name), name));
            }
        }
        return rows;
    }

    private String shortName(String printed) {
        return AgencyIndex.normal(register.find(printed).map(Agency::name).orElse(printed));
    }
}
