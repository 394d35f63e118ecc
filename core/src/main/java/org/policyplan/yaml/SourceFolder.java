package org.policyplan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a {@link PlanReader} finds the register that a plan names, for example {@code SourceFolder.of(Path.of("plans"))} or a jar:
 * {@code MyPlans.class::getResourceAsStream}.
 *
 * <p>The reader asks only for names that it has checked: relative, parted by {@code /}, without {@code ..}, drive, backslash or control
 * character. An implementation is used by several threads at once where its reader is.
 */
@FunctionalInterface
public interface SourceFolder {
    /**
     * Opens a file of the folder; the reader closes it.
     *
     * @param relativeName checked name, relative to the folder, such as {@code shanghai-agencies.yaml}
     * @return the content
     * @throws IOException if there is no such file, or it can't be read; the reader makes a finding of it
     */
    InputStream open(String relativeName) throws IOException;

    /**
     * A folder of the file system. It opens regular files only; a symbolic link that leads out of the folder is refused.
     *
     * @param folder the folder
     * @return the folder as a source
     */
    static SourceFolder of(Path folder) {
        return new FileFolder(Objects.requireNonNull(folder, "folder"));
    }
}
