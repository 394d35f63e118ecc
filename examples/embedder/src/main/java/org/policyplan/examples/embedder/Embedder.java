package org.policyplan.examples.embedder;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyplan.compare.PlanComparison;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.PlanQuery;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/**
 * Reads the Shanghai plan in YAML, in JSON and as official text, validates, writes, asks and compares, and prints a digest of all that came out. The
 * same digest in two programs means that the library did the same in both, whatever stands beside it.
 */
public final class Embedder {
    private static final String FAULTY = """
            schemaVersion: "1.0"
            id: Faulty Plan
            title: 某市数字贸易行动方案
            jurisdiction: 某市
            colour: red
            document: {number: 某府办发〔2024〕031号, issuedOn: 2024-12-30, printedOn: 2024-12-01}
            targets: [{id: t1, indicator: 进出口规模, comparator: RANGE, value: 5, upper: 3, unit: 亿美元}]
            sections:
              - marker: 一
                number: 1
                title: 总体要求
                measures:
                  - {marker: （一）, number: 1, title: 甲, responsibility: {responsible: [市商务局, 市商务局]}}
                  - {marker: （三）, number: 2, title: 乙}
            agencies: [{name: 市商务委}, {name: İstanbul}]
            """;

    private Embedder() {}

    /**
     * Prints a line for each part, and the digest of all parts last.
     *
     * @param args none
     * @throws IOException if a seed is missing
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> parts = parts();
        parts.forEach((part, text) -> out.println(part + " " + digest(text)));
        out.println("digest " + digest(parts.toString()));
    }

    /**
     * What the library answers.
     *
     * @return the texts of the parts by name, in the order of the names
     * @throws IOException if a seed is missing
     */
    public static Map<String, String> parts() throws IOException {
        PlanLoader loader = PlanLoader.builder()
                .reader(PlanReader.builder().folder(ShanghaiSeed::open).build())
                .build();
        Plan plan = load(loader);
        String json = PlanWriter.json().write(plan);
        Plan official = official();
        Map<String, String> parts = new TreeMap<>();
        parts.put("yaml", PlanWriter.yaml().write(plan));
        parts.put("json", json);
        parts.put("json-again", PlanWriter.json().write(read(json)));
        parts.put("official", PlanWriter.yaml().write(official));
        parts.put("changes", PlanComparison.between(plan, official).toJson());
        parts.put("matrix", PlanQuery.of(plan).matrix().toCsv());
        parts.put("agencies", agencies(plan));
        for (Language language : Language.values()) {
            parts.put("findings-" + language.code(), findings(loader, language));
        }
        return parts;
    }

    private static Plan load(PlanLoader loader) throws IOException {
        try (InputStream in = ShanghaiSeed.PLAN.open()) {
            return loader.loadPlan(in, "plan.yaml").orThrow();
        }
    }

    private static Plan read(String json) {
        return PlanReader.builder()
                .folder(ShanghaiSeed::open)
                .build()
                .read(json.getBytes(StandardCharsets.UTF_8), "plan.json")
                .orThrow();
    }

    private static Plan official() throws IOException {
        try (InputStream in = ShanghaiSeed.OFFICIAL_TEXT.open()) {
            return OfficialTextParser.standard()
                    .parse(in.readAllBytes(), "official.txt")
                    .orThrow();
        }
    }

    private static String agencies(Plan plan) {
        Function<AgencyUse, String> line =
                use -> use.name() + " " + use.measures().size();
        return PlanQuery.of(plan).agencies().stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String findings(PlanLoader loader, Language language) {
        List<Finding> findings = loader.load(FAULTY.getBytes(StandardCharsets.UTF_8), "faulty.yaml")
                .findings();
        return findings.stream().map(finding -> finding.render(language)).collect(Collectors.joining("\n"));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
