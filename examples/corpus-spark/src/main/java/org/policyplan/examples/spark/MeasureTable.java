package org.policyplan.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.Origin;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.query.PlanItem;

/** The table of measures. */
final class MeasureTable {
    static final StructType SCHEMA = new Columns()
            .text("measure_id", "file, #, ordinal; the key of a measure, the same in every run")
            .text("file", "file of the plan")
            .whole("ordinal", "its place among the measures of the plan, from 1")
            .text("path", "markers from the top section down, such as 六/（二十）")
            .text("section", "title of the innermost section")
            .text("marker", "marker as printed, such as （二十）")
            .text("title", "heading")
            .text("text", "the text without heading and responsibility clause")
            .flag("per_mandate", "whether each agency acts within its mandate (按职责分工)")
            .flag("open_ended", "whether the list of agencies is open (等)")
            .text("deadline", "time limit (完成时限) as printed")
            .whole("line", "line of the file on which it begins, from 1")
            .toStruct();

    private MeasureTable() {}

    static String id(String file, int ordinal) {
        return file + "#" + ordinal;
    }

    static Row row(String file, int ordinal, PlanItem item, Measure measure) {
        Responsibility responsibility = measure.responsibility();
        return RowFactory.create(
                id(file, ordinal),
                file,
                ordinal,
                item.path(),
                item.section().map(Section::title).orElse(null),
                measure.marker(),
                measure.title(),
                measure.text(),
                responsibility.perMandate(),
                responsibility.openEnded(),
                responsibility.deadline(),
                line(measure.origin()));
    }

    static @Nullable Integer line(@Nullable Origin origin) {
        return origin == null ? null : origin.from().line();
    }
}
