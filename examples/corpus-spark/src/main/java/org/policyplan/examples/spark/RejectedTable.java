package org.policyplan.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

/** The side table: one row for each file with an error. Every file is in this table or in that of the plans. */
final class RejectedTable {
    static final StructType SCHEMA = new Columns()
            .text("file", "name of the file below the corpus")
            .text("format", "what its name says that it is: text, yaml or json")
            .bytes("length", "its length in bytes")
            .whole("errors", "number of its errors in the table of findings")
            .toStruct();

    private RejectedTable() {}

    static Row row(String file, String format, long length, Result<Plan> read) {
        return RowFactory.create(file, format, length, read.errors().size());
    }
}
