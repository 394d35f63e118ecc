package org.policyplan.examples.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Collects the columns of a table, each with what it means; Spark keeps the meaning in the Parquet files as the comment of the column. */
final class Columns {
    private StructType columns = new StructType();

    Columns text(String name, String meaning) {
        return add(name, DataTypes.StringType, meaning);
    }

    Columns whole(String name, String meaning) {
        return add(name, DataTypes.IntegerType, meaning);
    }

    Columns bytes(String name, String meaning) {
        return add(name, DataTypes.LongType, meaning);
    }

    Columns binary(String name, String meaning) {
        return add(name, DataTypes.BinaryType, meaning);
    }

    Columns decimal(String name, String meaning) {
        return add(name, DataTypes.createDecimalType(Amount.PRECISION, Amount.SCALE), meaning);
    }

    Columns flag(String name, String meaning) {
        return add(name, DataTypes.BooleanType, meaning);
    }

    Columns date(String name, String meaning) {
        return add(name, DataTypes.DateType, meaning);
    }

    private Columns add(String name, DataType type, String meaning) {
        columns = columns.add(new StructField(name, type, true, Metadata.empty()).withComment(meaning));
        return this;
    }

    StructType toStruct() {
        return columns;
    }
}
