package org.policyplan.examples.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The Parquet tables of a corpus, in one folder. */
final class CorpusTables {
    private final SparkSession spark;
    private final String folder;

    /** Tables in a folder. Dates are {@code java.time}'s from now on in this session: Spark's default is older. */
    CorpusTables(SparkSession spark, String folder) {
        spark.conf().set("spark.sql.datetime.java8API.enabled", true);
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * Reads every source once and writes all tables.
     *
     * <p>What was read goes to Parquet first and the tables are taken from there: so nothing is read twice, and nothing is held in memory.
     *
     * @throws IOException if the folder exists or can't be written
     */
    void write(Dataset<Row> sources, RegisterFiles registers, int maxBytes) throws IOException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(spark.sessionState().newHadoopConf());
        if (files.exists(path)) {
            throw new IOException(folder + " exists already");
        }
        Path read = new Path(path, "_read");
        sources.mapPartitions(new ReadPlans(registers, maxBytes), Encoders.row(Table.record()))
                .write()
                .parquet(read.toString());
        Dataset<Row> records = spark.read().schema(Table.record()).parquet(read.toString());
        for (Table table : Table.values()) {
            table.of(records).write().parquet(location(table));
        }
        files.delete(read, true);
    }

    /** The rows of a table that was written. */
    Dataset<Row> rows(Table table) {
        return spark.read().parquet(location(table));
    }

    /** Gives every table its name in SQL. */
    void name() {
        for (Table table : Table.values()) {
            rows(table).createOrReplaceTempView(table.title());
        }
    }

    private String location(Table table) {
        return new Path(folder, table.title()).toString();
    }
}
