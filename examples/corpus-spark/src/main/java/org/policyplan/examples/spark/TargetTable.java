package org.policyplan.examples.spark;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;
import org.policyplan.model.Target;

/** The table of targets: those of the plan, of its sections and of its measures. */
final class TargetTable {
    static final StructType SCHEMA = new Columns()
            .text("file", "file of the plan")
            .text("target_id", "id of the target in its plan")
            .text("measure_id", "the measure that states it; null where the plan or a section does")
            .text("path", "path of the section or measure that states it; empty for the plan itself")
            .text("indicator", "what is measured")
            .text("comparator", "REACH, AT_LEAST, …, as in the plan format")
            .decimal("value", "the number in unit; null where there is none, or none that fits")
            .decimal("upper", "upper end of a range, in unit")
            .text("unit", "unit as printed, such as 亿美元")
            .flag("approximate", "whether 左右 or 约 stands with it")
            .flag("aspiration", "whether 力争 or 争取 governs it")
            .text("deadline", "by when: a year, a month or a day")
            .whole("due_year", "year of the deadline")
            .text("text", "the words that state it")
            .whole("line", "line of the file on which it begins, from 1")
            .toStruct();

    private TargetTable() {}

    static List<Row> rows(String file, @Nullable String measureId, String path, List<Target> targets) {
        return targets.stream()
                .map(target -> row(file, measureId, path, target))
                .toList();
    }

    private static Row row(String file, @Nullable String measureId, String path, Target target) {
        BigDecimal value = Amount.fitting(target.value());
        BigDecimal upper = Amount.fitting(target.upper());
        Deadline deadline = target.deadline();
        return RowFactory.create(
                file,
                target.id(),
                measureId,
                path,
                target.indicator(),
                target.comparator().name(),
                value,
                upper,
                target.unit(),
                target.approximate(),
                target.aspiration(),
                deadline == null ? null : deadline.toString(),
                deadline == null ? null : deadline.year(),
                target.text(),
                MeasureTable.line(target.origin()));
    }
}
