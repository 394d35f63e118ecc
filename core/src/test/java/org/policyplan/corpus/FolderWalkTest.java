package org.policyplan.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderWalkTest {
    private final Path root = Path.of("plans");
    private final FolderWalk walk = new FolderWalk(root, file -> false);

    @Test
    void aFolderThatCannotBeLookedIntoIsKeptSoThatLoadingItSaysSo() throws IOException {
        Path denied = root.resolve("secret");
        assertThat(walk.visitFileFailed(denied, new AccessDeniedException("secret")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.files()).containsExactly(denied);
    }

    @Test
    void theFolderItselfMustBeReadable() {
        assertThatThrownBy(() -> walk.visitFileFailed(root, new AccessDeniedException("plans")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
