package org.policyplan.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The files of a corpus as rows, from a folder or from the same rows packed into Parquet.
 *
 * <p>Every file is a row, also one that is empty, too large or unreadable. That is why Spark's own {@code binaryFile} is not used: it leaves out
 * empty files without a word, and one file that can't be read ends the job.
 */
final class PlanSources {
    private static final List<String> ENDINGS = List.of(".txt", ".yaml", ".yml", ".json");

    /** What one task reads: some hundreds of plans, a few seconds of work. */
    private static final long BYTES_OF_A_TASK = 16 << 20;

    private PlanSources() {}

    /** A folder, or, where the name ends in {@code .parquet}, a packed corpus. */
    static Dataset<Row> open(SparkSession spark, String corpus, int maxBytes) throws IOException {
        return corpus.endsWith(".parquet") ? spark.read().parquet(corpus) : folder(spark, corpus, maxBytes);
    }

    /** The files of a folder and of all folders below it; those with other endings are none of ours. */
    static Dataset<Row> folder(SparkSession spark, String folder, int maxBytes) throws IOException {
        Configuration configuration = spark.sessionState().newHadoopConf();
        List<Row> files = list(new Path(folder), configuration);
        long bytes = files.stream()
                .mapToLong(file -> file.getLong(1))
                .filter(length -> length <= maxBytes)
                .sum();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int tasks = (int) Math.max(context.defaultParallelism(), bytes / BYTES_OF_A_TASK + 1);
        return spark.createDataset(context.parallelize(files, tasks).rdd(), Encoders.row(ReadContent.LISTED))
                .map(
                        new ReadContent(new SerializableConfiguration(configuration), maxBytes),
                        Encoders.row(SourceFile.SCHEMA));
    }

    private static List<Row> list(Path folder, Configuration configuration) throws IOException {
        FileSystem files = folder.getFileSystem(configuration);
        Path root = files.makeQualified(folder);
        List<Row> rows = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String name = root.toUri().relativize(file.getPath().toUri()).getPath();
            if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                rows.add(RowFactory.create(
                        name, file.getLen(), file.getPath().toUri().toString()));
            }
        }
        return rows;
    }
}
