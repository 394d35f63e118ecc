package org.policyplan.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFilesTest {
    @TempDir
    private Path folder;

    private static String content(Path file) throws IOException {
        try (InputStream in = SourceFiles.open(file)) {
            return new String(in.readAllBytes());
        }
    }

    @Test
    void aFileIsOpened() throws IOException {
        assertThat(content(Files.writeString(folder.resolve("plan.yaml"), "id: a")))
                .isEqualTo("id: a");
    }

    @Test
    void aFileOfAnotherFileSystemIsOpened() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("plans.zip"), Map.of("create", "true"))) {
            assertThat(content(Files.writeString(zip.getPath("plan.yaml"), "id: a")))
                    .isEqualTo("id: a");
        }
    }

    @Test
    void aFileThatIsMissingIsNamedAsMissing() {
        assertThatThrownBy(() -> SourceFiles.open(folder.resolve("none.yaml")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.yaml");
    }
}
