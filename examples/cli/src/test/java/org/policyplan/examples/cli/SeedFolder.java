package org.policyplan.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policyplan.seeds.ShanghaiSeed;

/** The files of the Shanghai plan in a folder of a test's own. */
final class SeedFolder {
    private final Path folder;

    SeedFolder(Path folder) {
        this.folder = folder;
        for (ShanghaiSeed seed : ShanghaiSeed.values()) {
            write(seed.fileName(), text(seed));
        }
    }

    static String text(ShanghaiSeed seed) {
        try (InputStream in = seed.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path plan() {
        return folder.resolve("plan.yaml");
    }

    Path officialText() {
        return folder.resolve("official.txt");
    }

    Path agencies() {
        return folder.resolve("shanghai-agencies.yaml");
    }

    /** The plan with one thing changed where it first stands. */
    Path brokenPlan(String old, String changed) {
        String plan = text(ShanghaiSeed.PLAN);
        int at = plan.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(old);
        }
        return write("broken.yaml", plan.substring(0, at) + changed + plan.substring(at + old.length()));
    }
}
