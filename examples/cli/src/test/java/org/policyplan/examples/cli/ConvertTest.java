package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.seeds.ShanghaiSeed;

class ConvertTest {
    @TempDir
    Path folder;

    SeedFolder seed;

    @BeforeEach
    void copySeed() {
        seed = new SeedFolder(folder);
    }

    private static String converted(Path file, String format) {
        Run run = Run.of("convert", file, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void planToJsonAndBackIsTheSameFile() {
        Path json = seed.write("plan.json", converted(seed.plan(), "json"));
        assertThat(converted(json, "yaml")).isEqualTo(SeedFolder.text(ShanghaiSeed.PLAN));
    }

    @Test
    void registerToJsonAndBackIsTheSameFile() {
        Path json = seed.write("agencies.json", converted(seed.agencies(), "JSON"));
        assertThat(converted(json, "yaml")).isEqualTo(converted(seed.agencies(), "yaml"));
    }

    @Test
    void twiceGivesTheSameBytes() {
        assertThat(converted(seed.plan(), "yaml")).isEqualTo(converted(seed.plan(), "yaml"));
        assertThat(converted(seed.plan(), "json")).isEqualTo(converted(seed.plan(), "json"));
    }

    @Test
    void fileWithErrorsIsNotWritten() {
        Run run = Run.of("convert", seed.brokenPlan("genre: 实施方案", "gerne: 实施方案"), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(":5:1: error key.unknown: ");
    }

    @Test
    void registerElsewhereIsNotMissed() {
        Path alone = new SeedFolder(folder)
                .write(
                        "alone.yaml",
                        SeedFolder.text(ShanghaiSeed.PLAN).replace("shanghai-agencies.yaml", "elsewhere.yaml"));
        assertThat(converted(alone, "json")).contains("elsewhere.yaml");
    }
}
