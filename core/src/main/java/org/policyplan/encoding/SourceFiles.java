package org.policyplan.encoding;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files that plans are read from, without the channels that {@link Files} loads in a fresh JVM wherever that is possible. */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * Opens a file, which may stand in any file system.
     *
     * @param file the file, for example {@code plan.yaml}
     * @return its bytes
     * @throws IOException if the file can't be opened; as {@link Files#newInputStream} says it
     */
    public static InputStream open(Path file) throws IOException {
        try {
            return new FileInputStream(file.toFile());
        } catch (FileNotFoundException | UnsupportedOperationException e) {
            // Another file system, or a fault that is told more closely there: no such file, no access, a folder.
            return Files.newInputStream(file);
        }
    }
}
