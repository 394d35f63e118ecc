package org.policyplan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A folder of the file system that nothing leads out of. */
record FileFolder(Path folder) implements SourceFolder {
    @Override
    public InputStream open(String relativeName) throws IOException {
        Path root = folder.toRealPath();
        Path file = inside(root, relativeName);
        if (!file.startsWith(root)) {
            throw new OutsideException(relativeName);
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("not a regular file");
        }
        // The real path again, without links: one that is swapped in after the check isn't followed.
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path inside(Path root, String relativeName) throws IOException {
        try {
            return root.resolve(relativeName).toRealPath();
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(relativeName);
        }
    }

    /** The file lies outside the folder; it was not opened. */
    static final class OutsideException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        OutsideException(String name) {
            super(name);
        }
    }
}
