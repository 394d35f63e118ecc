package org.policyplan.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects the wanted files of a folder and the folders in it; what can't be looked into is collected too, so that loading it says so. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> wanted;
    private final List<Path> files = new ArrayList<>();

    FolderWalk(Path root, Predicate<Path> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    static List<Path> files(Path root, Predicate<Path> wanted) throws IOException {
        FolderWalk walk = new FolderWalk(root, wanted);
        Files.walkFileTree(root, walk);
        return walk.files();
    }

    /** What was collected, in the order of the paths. */
    List<Path> files() {
        return files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && wanted.test(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
        if (file.equals(root)) {
            throw cause;
        }
        files.add(file);
        return FileVisitResult.CONTINUE;
    }
}
