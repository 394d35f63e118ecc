package org.policyplan.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.URI;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the content of a file that was listed, where it isn't too large. A file that can't be read keeps its row. */
final class ReadContent implements MapFunction<Row, Row> {
    static final StructType LISTED = new Columns()
            .text("file", "name of the file below the corpus")
            .bytes("length", "its length in bytes")
            .text("uri", "where it is")
            .toStruct();

    @Serial
    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration configuration;
    private final int maxBytes;

    ReadContent(SerializableConfiguration configuration, int maxBytes) {
        this.configuration = configuration;
        this.maxBytes = maxBytes;
    }

    @Override
    public Row call(Row listed) {
        String name = listed.getString(0);
        long length = listed.getLong(1);
        if (length > maxBytes) {
            return new SourceFile(name, length, null, null).toRow();
        }
        Path path = new Path(URI.create(listed.getString(2)));
        try (InputStream in = path.getFileSystem(configuration.value()).open(path)) {
            return new SourceFile(name, length, in.readNBytes(maxBytes + 1), null).toRow();
        } catch (IOException e) {
            return new SourceFile(name, length, null, e.toString()).toRow();
        }
    }
}
