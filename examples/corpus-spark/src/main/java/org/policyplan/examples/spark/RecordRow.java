package org.policyplan.examples.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Result;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.query.PlanItem;
import org.policyplan.query.PlanQuery;

/** All that the tables hold of one record, as one row with a column for each table, so that a plan is read once. One for each record. */
final class RecordRow {
    private final String file;
    private final List<Row> measures = new ArrayList<>();
    private final List<Row> responsibilities = new ArrayList<>();
    private final List<Row> targets = new ArrayList<>();

    private RecordRow(String file) {
        this.file = file;
    }

    /** The row of a record that was read; a plan with an error is rejected as a whole. */
    static Row of(SourceFile source, Result<Plan> read) {
        String file = source.name();
        RecordRow record = new RecordRow(file);
        String format = RecordParser.format(file);
        Plan plan = read.hasErrors() ? null : read.value().orElse(null);
        if (plan != null) {
            record.add(plan);
        }
        List<Row> findings = read.findings().stream()
                .map(finding -> FindingTable.row(file, finding))
                .toList();
        return RowFactory.create(
                plan == null ? null : PlanTable.row(file, format, plan, record.targets.size()),
                array(record.measures),
                array(record.responsibilities),
                array(record.targets),
                plan == null ? RejectedTable.row(file, format, source.length(), read) : null,
                array(findings));
    }

    private static Row[] array(List<Row> rows) {
        return rows.toArray(Row[]::new);
    }

    private void add(Plan plan) {
        ResponsibilityTable names = new ResponsibilityTable(file, plan.registeredAgencies());
        targets.addAll(TargetTable.rows(file, null, "", plan.targets()));
        for (PlanItem item : PlanQuery.of(plan).items()) {
            Measure measure = item.measure();
            if (measure != null) {
                int ordinal = measures.size() + 1;
                measures.add(MeasureTable.row(file, ordinal, item, measure));
                responsibilities.addAll(names.rows(ordinal, measure));
            }
            targets.addAll(TargetTable.rows(file, idOf(measure), item.path(), item.targets()));
        }
    }

    private @Nullable String idOf(@Nullable Measure last) {
        return last == null ? null : MeasureTable.id(file, measures.size());
    }
}
