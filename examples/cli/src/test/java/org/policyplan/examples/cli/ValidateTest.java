package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyplan.seeds.ShanghaiSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTest {
    @TempDir
    Path folder;

    SeedFolder seed;

    @BeforeEach
    void copySeed() {
        seed = new SeedFolder(folder);
    }

    @Test
    void seedHasNoFinding() {
        Run run = Run.of("validate", seed.plan(), seed.agencies());
        assertThat(run).isEqualTo(new Run(0, "", "policyplan: checked 2 file(s), nothing found\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "        responsibility:,        responsibilty:,67:9,key.unknown",
        "            - 市通信管理局,            - 市通讯管理局,70:15,agency.unknown",
        "'marker: （五）\n        number: 5','marker: （六）\n        number: 6',109:17,marker.skipped"
    })
    void onePlaceBrokenIsOneFindingAtThatPlace(String old, String changed, String place, String id) {
        Path broken = seed.brokenPlan(old, changed);
        Run run = Run.of("validate", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(broken + ":" + place + ": error " + id + ": ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"en,[a-z]", "zh,\\p{IsHan}"})
    void tenFaultsAreTenFindingsAtTheirPlaces(String language, String letter) throws IOException {
        Path faulty = seed.write("ten-faults.yaml", resource("ten-faults.yaml"));
        String[] lines = Run.of("validate", faulty, "--lang", language).out().split("\n");
        String[] expected = resource("ten-faults.findings").split("\n");
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.length; i++) {
            String start = faulty + ":" + expected[i].replace(" ", ": error ") + ": ";
            assertThat(lines[i]).startsWith(start);
            assertThat(lines[i].substring(start.length())).containsPattern(letter);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ValidateTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        Path broken = seed.brokenPlan("genre: 实施方案", "gerne: 实施方案");
        String chinese = Run.of("validate", broken, "--lang", "zh").out();
        assertThat(chinese).contains("此处没有“gerne”这个键");
        assertThat(Run.of("--lang=zh", "validate", broken).out()).isEqualTo(chinese);
        assertThat(Run.with(Map.of("LANG", "zh_CN.UTF-8"), false, "", "validate", broken)
                        .out())
                .isEqualTo(chinese);
        assertThat(Run.of("validate", broken, "--lang", "en").out()).contains("\"gerne\" is no key here");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Path broken = seed.brokenPlan("genre: 实施方案", "gerne: 实施方案");
        Map<String, String> terminal = Map.of("TERM", "xterm");
        assertThat(Run.with(terminal, true, "", "validate", broken).out()).contains("\u001B[31merror\u001B[0m");
        assertThat(Run.with(terminal, false, "", "validate", broken).out()).doesNotContain("\u001B");
        Map<String, String> plain = Map.of("TERM", "xterm", "NO_COLOR", "1");
        assertThat(Run.with(plain, true, "", "validate", broken).out()).doesNotContain("\u001B");
    }

    @Test
    void aFileCantDriveTheTerminal() {
        Run run = Run.of("validate", seed.brokenPlan("genre: 实施方案", "\"g\\e[31m\": 实施方案"));
        assertThat(run.out()).contains("key.unknown").doesNotContain("\u001B");
    }

    @Test
    void anUnreadableFileDoesNotHideTheOthers() {
        Path broken = seed.brokenPlan("genre: 实施方案", "gerne: 实施方案");
        Run run = Run.of("validate", folder.resolve("missing.yaml"), broken, folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("key.unknown").hasLineCount(1);
        assertThat(run.err()).contains("missing.yaml: there is no such file").contains(": it is a folder");
    }

    @Test
    void standardInputIsRead() {
        Run run = Run.withInput("title: x\n", "validate", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("stdin:1:1: error key.missing");
    }

    @Test
    void jsonTellsEverything() {
        Path broken = seed.brokenPlan("number: 2\n", "number: 2\n        number: 2\n");
        JsonNode finding = JsonMapper.shared()
                .readTree(Run.of("validate", broken, "--format", "json").out())
                .get(0);
        assertThat(finding.get("id").stringValue()).isEqualTo("key.duplicate");
        assertThat(finding.get("severity").stringValue()).isEqualTo("error");
        assertThat(finding.at("/place/file").stringValue()).isEqualTo(broken.toString());
        assertThat(finding.at("/place/line").intValue())
                .isEqualTo(finding.at("/related/line").intValue() + 1);
        assertThat(Run.of("validate", seed.plan(), "--format", "json").out()).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @CsvSource({"en,unknown key", "zh,没有的键"})
    void sarifIsValidByItsSchema(String language, String key) throws IOException {
        Path broken = seed.write(
                "坏 的.yaml",
                SeedFolder.text(ShanghaiSeed.PLAN)
                        .replaceFirst("genre: 实施方案", key + " {0}: 1")
                        .replaceFirst("- 市商务委", "- 市商务局")
                        .replaceFirst("number: 1\n", "number: 1\n    number: 1\n"));
        Run run = Run.of("validate", broken, seed.plan(), "--format", "sarif", "--lang", language);
        assertThat(run.code()).isEqualTo(1);
        assertThat(sarifSchema().validate(run.out(), InputFormat.JSON)).isEmpty();
        JsonNode sarif = JsonMapper.shared().readTree(run.out()).at("/runs/0");
        assertThat(sarif.get("columnKind").stringValue()).isEqualTo("unicodeCodePoints");
        assertThat(sarif.get("results")).hasSize(3);
        assertThat(sarif.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .endsWith("/%E5%9D%8F%20%E7%9A%84.yaml");
        assertThat(sarif.at("/results/0/message/text").stringValue()).contains(key + " {{0}}");
        assertThat(sarif.at("/tool/driver/rules").valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.at("/help/text").stringValue()).matches("(?s).*[a-z].*\n.*\\p{IsHan}.*"));
    }

    @Test
    void sarifWithoutFindingsIsValidToo() throws IOException {
        String sarif = Run.of("validate", seed.plan(), "--format", "sarif").out();
        assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
    }

    private static Schema sarifSchema() throws IOException {
        try (InputStream schema = ValidateTest.class.getResourceAsStream("/json/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }
}
