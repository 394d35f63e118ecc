package org.policyplan.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.policyplan.yaml.SourceFolder;

/** The agency registers that plans name, read once and sent to every machine: they are few and small. */
final class RegisterFiles implements SourceFolder, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HashMap<String, byte[]> files;

    RegisterFiles(Map<String, byte[]> files) {
        this.files = new HashMap<>(files);
    }

    /** No registers: plans that name one get a finding. */
    static RegisterFiles none() {
        return new RegisterFiles(Map.of());
    }

    /** The files of a folder; plans name them by their path below it. */
    static RegisterFiles in(SparkSession spark, String folder, int maxBytes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Row row : PlanSources.folder(spark, folder, maxBytes).collectAsList()) {
            SourceFile file = SourceFile.of(row);
            if (file.content() != null) {
                files.put(file.name(), file.content());
            }
        }
        return new RegisterFiles(files);
    }

    @Override
    public InputStream open(String relativeName) throws IOException {
        byte[] content = files.get(relativeName);
        if (content == null) {
            throw new FileNotFoundException(relativeName);
        }
        return new ByteArrayInputStream(content);
    }
}
