package org.policyplan.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The commands that need a session. */
final class Commands {
    /** The largest file that is read; a plan has some 20 KB. */
    static final int MAX_BYTES = 4 << 20;

    private final SparkSession spark;
    private final PrintStream out;

    Commands(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
    }

    /** Writes the tables of a corpus, and tells how many files became what. */
    void tables(String corpus, String folder, RegisterFiles registers) throws IOException {
        CorpusTables tables = new CorpusTables(spark, folder);
        tables.write(PlanSources.open(spark, corpus, MAX_BYTES), registers, MAX_BYTES);
        long plans = tables.rows(Table.PLANS).count();
        long rejected = tables.rows(Table.REJECTED).count();
        out.println(plans + rejected + " files: " + plans + " plans, " + rejected + " rejected");
        for (Table table : List.of(Table.MEASURES, Table.RESPONSIBILITIES, Table.TARGETS, Table.FINDINGS)) {
            out.println(tables.rows(table).count() + " " + table.title());
        }
    }

    /** Asks the tables, and prints the first rows of the answer. */
    void ask(String folder, String question, int rows) {
        new CorpusTables(spark, folder).name();
        Dataset<Row> answer =
                spark.sql(Question.valueOf(question.toUpperCase(Locale.ROOT)).sql());
        out.println(String.join("  ", answer.columns()));
        for (Row row : answer.limit(rows).collectAsList()) {
            out.println(line(row));
        }
    }

    /** The number in front, so that Chinese characters, which are wide, stand in no column. */
    private static String line(Row row) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%8d", row.getLong(0)));
        for (int i = 1; i < row.length(); i++) {
            line.append("  ").append(row.isNullAt(i) ? "(none)" : row.get(i));
        }
        return line.toString();
    }

    /** Makes few large files of many small ones. */
    void pack(String corpus, String packed) throws IOException {
        PlanSources.folder(spark, corpus, MAX_BYTES).write().parquet(packed);
        out.println(spark.read().parquet(packed).count() + " files packed");
    }
}
