package org.policyplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policyplan.yaml.ReadLimits;
import org.policyplan.yaml.SourceFolder;

/**
 * The content of a file that the user named; {@code -} is standard input.
 *
 * @param name the name shown in findings
 * @param bytes the content, up to one byte more than {@link ReadLimits} allow
 * @param folder the folder it lies in; null for standard input
 */
record SourceFile(String name, byte[] bytes, @Nullable SourceFolder folder) {
    /** The name of standard input in findings. */
    static final String STANDARD_INPUT_NAME = "stdin";

    private static final String STANDARD_INPUT = "-";
    private static final int MOST = ReadLimits.standard().maxBytes();
    private static final int HEAD = 1 << 16;
    private static final Pattern PLAN_NAME = Pattern.compile(".*\\.(yaml|yml|json)");
    private static final Pattern PLAN_HEAD = Pattern.compile("(?m)\\A[\\s\uFEFF]*\\{|^[\"']?schemaVersion[\"']?\\s*:");

    static SourceFile read(String name, Console console) throws UnreadableFileException {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return new SourceFile(STANDARD_INPUT_NAME, console.in().readNBytes(MOST + 1), null);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw UnreadableFileException.folder(name);
            }
            return read(path);
        } catch (IOException e) {
            throw UnreadableFileException.of(name, e);
        } catch (InvalidPathException e) {
            throw UnreadableFileException.of(name, e);
        }
    }

    static SourceFile read(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        try (InputStream in = Files.newInputStream(path)) {
            return new SourceFile(
                    path.toString(), in.readNBytes(MOST + 1), parent == null ? null : SourceFolder.of(parent));
        }
    }

    /** Whether this is a plan in YAML or JSON, by its name or its first words; else it is an official text. */
    boolean isPlan() {
        return PLAN_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
                || PLAN_HEAD.matcher(head()).find();
    }

    /** Whether there is more of it than is read. */
    boolean isTooLarge() {
        return bytes.length > MOST;
    }

    private String head() {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
    }
}
