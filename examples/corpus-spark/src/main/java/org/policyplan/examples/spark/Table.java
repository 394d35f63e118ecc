package org.policyplan.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of a corpus, and how each is taken from the rows that {@link RecordRow} makes. */
enum Table {
    /** {@link PlanTable}. */
    PLANS(PlanTable.SCHEMA, false),
    /** {@link MeasureTable}. */
    MEASURES(MeasureTable.SCHEMA, true),
    /** {@link ResponsibilityTable}. */
    RESPONSIBILITIES(ResponsibilityTable.SCHEMA, true),
    /** {@link TargetTable}. */
    TARGETS(TargetTable.SCHEMA, true),
    /** {@link RejectedTable}. */
    REJECTED(RejectedTable.SCHEMA, false),
    /** {@link FindingTable}. */
    FINDINGS(FindingTable.SCHEMA, true);

    private final StructType columns;
    private final boolean many;

    Table(StructType columns, boolean many) {
        this.columns = columns;
        this.many = many;
    }

    /** Its columns. */
    StructType columns() {
        return columns;
    }

    /** Its name in SQL and the name of its folder, such as {@code plans}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its rows: those of all records. */
    Dataset<Row> of(Dataset<Row> records) {
        Dataset<Row> nested = many
                ? records.select(explode(col(title())).as("row"))
                : records.where(col(title()).isNotNull()).select(col(title()).as("row"));
        return nested.select("row.*");
    }

    /** One column for each table, in the order of the tables: a row or an array of rows. */
    static StructType record() {
        StructType record = new StructType();
        for (Table table : values()) {
            record = record.add(table.title(), table.many ? DataTypes.createArrayType(table.columns) : table.columns);
        }
        return record;
    }
}
