package org.policyplan.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus, as it stands in a row of {@link PlanSources}.
 *
 * @param name its name below the corpus
 * @param length its length in bytes
 * @param content its bytes; null where it is too large or unreadable
 * @param fault why it is unreadable; null where it is not
 */
record SourceFile(
        String name,
        long length,
        byte @Nullable [] content,
        @Nullable String fault) {
    static final StructType SCHEMA = new Columns()
            .text("file", "name of the file below the corpus")
            .bytes("length", "its length in bytes")
            .binary("content", "its bytes; null where it is too large or unreadable")
            .text("fault", "why it is unreadable; null where it is not")
            .toStruct();

    static SourceFile of(Row row) {
        return new SourceFile(row.getString(0), row.getLong(1), row.getAs(2), row.getString(3));
    }

    Row toRow() {
        return RowFactory.create(name, length, content, fault);
    }
}
