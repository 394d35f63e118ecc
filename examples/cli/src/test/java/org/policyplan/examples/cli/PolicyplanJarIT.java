package org.policyplan.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.seeds.ShanghaiSeed;

/** Starts the jar itself, as users do. */
class PolicyplanJarIT {
    private static final Path JAR = Path.of(System.getProperty("policyplan.jar"));

    @TempDir
    Path folder;

    SeedFolder seed;

    @BeforeEach
    void copySeed() {
        seed = new SeedFolder(folder);
    }

    private Run run(Map<String, String> environment, Object... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        List.of(args).forEach(arg -> command.add(arg.toString()));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Test
    void officialTextIsParsedAndNothingElseIsSaid() throws Exception {
        Run run = run(Map.of("LC_ALL", "C.UTF-8"), "parse", "--format", "json", "official.txt");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        Run.of("parse", "--format", "json", seed.officialText()).out());
    }

    @Test
    void validationIsSilentAboutItsOwnLibraries() throws Exception {
        Run run = run(Map.of("LC_ALL", "zh_CN.UTF-8"), "validate", "plan.yaml", "shanghai-agencies.yaml");
        assertThat(run).isEqualTo(new Run(0, "", "policyplan: 已检查 2 个文件，未发现问题\n"));
    }

    @Test
    void findingsNameTheFileAsTyped() throws Exception {
        seed.brokenPlan("            - 市通信管理局", "            - 市通讯管理局");
        Run run = run(Map.of("LC_ALL", "C.UTF-8"), "validate", "broken.yaml");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("broken.yaml:70:15: error agency.unknown: ")
                .hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void chineseNamesWorkWithoutALocale() throws Exception {
        Run run = run(Map.of(), "query", "plan.yaml", "--agency", "市商务委");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("市商务委: 16 of 23 measures");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderThatLeavesEarlyIsNoFault() throws Exception {
        List<String> command =
                List.of("sh", "-c", "'" + java() + "' -jar '" + JAR + "' parse official.txt | head -n 1");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(text(process)).isEqualTo("# yaml-language-server: $schema=plan-1.0.schema.json\n");
        assertThat(process.waitFor()).isZero();
    }

    private static String text(Process process) throws IOException {
        try (InputStream in = process.getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void planReadByTheJarIsTheSeed() throws Exception {
        Run run = run(Map.of("LC_ALL", "C.UTF-8"), "convert", "plan.yaml", "--format", "yaml");
        assertThat(run.out()).isEqualTo(SeedFolder.text(ShanghaiSeed.PLAN));
    }
}
