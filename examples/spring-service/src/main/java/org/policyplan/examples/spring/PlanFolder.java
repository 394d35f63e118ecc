package org.policyplan.examples.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.PlanFile;
import org.policyplan.yaml.SourceFolder;
import org.springframework.stereotype.Component;

/** The files of the folder, by their names relative to it. It may be a link itself, to swap all at once; links in it aren't followed. */
@Component
final class PlanFolder {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".txt");

    private final Path folder;
    private final int maxBytes;
    private final PlanParser parser;

    PlanFolder(PlansProperties properties, PlanParser parser) {
        this.folder = properties.folder().toAbsolutePath().normalize();
        this.maxBytes = Math.toIntExact(properties.maxFile().toBytes());
        this.parser = parser;
    }

    /** By what a change is noticed; polling sees it on every file system. */
    record Stamp(long size, long modified, @Nullable Object key) {}

    boolean exists() {
        return Files.isDirectory(folder);
    }

    SortedMap<String, Stamp> stamps() throws IOException {
        Path root = folder.toRealPath();
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(PlanFolder::isPlan).toList()) {
                BasicFileAttributes file =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (file.isRegularFile()) {
                    Stamp stamp = new Stamp(file.size(), file.lastModifiedTime().toMillis(), file.fileKey());
                    stamps.put(root.relativize(path).toString().replace('\\', '/'), stamp);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return stamps;
    }

    private static boolean isPlan(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /** What a file holds; a file that can't be read is a finding. */
    Result<PlanFile> load(String name) {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            return isText(name)
                    ? parser.text(bytes, name, maxBytes)
                    : parser.data(bytes, name, maxBytes, parent == null ? null : SourceFolder.of(parent));
        } catch (IOException e) {
            return Result.of(null, List.of(Finding.error("corpus.unreadable", null, "", name)));
        }
    }
}
