package org.policyplan.examples.embedder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A JVM of its own for a program, and what it printed and loaded. */
record FreshJvm(int exit, String out, String err, String loaded) {
    private static final Pattern HOME = Pattern.compile("^JAVA_TOOL_OPTIONS$|^_JAVA_OPTIONS$|^JDK_JAVA_OPTIONS$");
    private static final String JAVA = System.getProperty("embedder.java");

    static FreshJvm run(List<String> arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("embedder");
        try {
            return run(arguments, folder);
        } finally {
            for (String file : List.of("out", "err", "loaded")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private static FreshJvm run(List<String> arguments, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path loaded = folder.resolve("loaded");
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-Xlog:class+load:file=" + loaded));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> HOME.matcher(name).matches());
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end: " + command);
        }
        return new FreshJvm(
                process.exitValue(), Files.readString(out), new String(Files.readAllBytes(err), UTF_8), read(loaded));
    }

    private static String read(Path log) throws IOException {
        return new String(Files.readAllBytes(log), UTF_8);
    }

    /** The last line, which is the digest of all parts. */
    String digest() {
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit + ": " + err);
        }
        return out.lines().reduce((first, second) -> second).orElse("");
    }

    /** Whether a class came from a jar of this name. */
    boolean hasUsed(String jar) {
        return loaded.contains(jar);
    }
}
