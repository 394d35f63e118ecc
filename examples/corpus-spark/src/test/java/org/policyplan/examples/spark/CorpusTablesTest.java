package org.policyplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.seeds.ShanghaiSeed;

class CorpusTablesTest {
    private static final int FILES = 300;

    @TempDir
    private static Path temp;

    private static SparkSession spark;
    private static Path folder;
    private static List<GeneratedFile> generated;
    private static PlainCorpus plain;
    private static CorpusTables tables;

    @BeforeAll
    static void writesTheTablesOfAGeneratedCorpus() throws IOException {
        folder = temp.resolve("计划 100%25 a+b");
        PlanGenerator generator = new PlanGenerator(7);
        generator.write(folder, FILES);
        generated = IntStream.rangeClosed(1, FILES).mapToObj(generator::file).toList();
        Files.copy(ShanghaiSeed.OFFICIAL_TEXT.open(), folder.resolve("official.TXT.txt"));
        plain = new PlainCorpus(folder);
        spark = Sessions.local();
        tables = write("tables", PlanSources.open(spark, folder.toString(), Commands.MAX_BYTES), RegisterFiles.none());
        tables.name();
    }

    private static CorpusTables write(String name, Dataset<Row> sources, RegisterFiles registers) throws IOException {
        CorpusTables written = new CorpusTables(spark, temp.resolve(name).toString());
        written.write(sources, registers, Commands.MAX_BYTES);
        return written;
    }

    @Test
    void everyFileIsAPlanOrRejected() {
        Set<String> plans = files(Table.PLANS);
        Set<String> rejected = files(Table.REJECTED);
        Set<String> all = new HashSet<>(plans);
        all.addAll(rejected);
        assertThat(all).isEqualTo(plain.files().keySet());
        assertThat(plans.size() + rejected.size()).isEqualTo(FILES + 1);
        assertThat(tables.rows(Table.PLANS).count()).isEqualTo(plans.size());
        assertThat(tables.rows(Table.REJECTED).count()).isEqualTo(rejected.size());
    }

    @Test
    void whatWasBrokenOnPurposeIsRejectedAndNothingElse() {
        Set<String> broken = generated.stream()
                .filter(GeneratedFile::broken)
                .map(GeneratedFile::name)
                .collect(Collectors.toSet());
        assertThat(broken.stream().map(name -> name.substring(name.lastIndexOf('.'))))
                .contains(".txt", ".yaml", ".json");
        assertThat(files(Table.REJECTED)).isEqualTo(broken);
    }

    @Test
    void findingsOfEveryFileAreThoseOfTheLibrary() {
        List<String> expected = plain.files().entrySet().stream()
                .flatMap(file -> file.getValue().findings().stream().map(finding -> line(file.getKey(), finding)))
                .toList();
        List<String> found = tables
                .rows(Table.FINDINGS)
                .select("file", "line", "column", "severity", "id", "path", "message_zh", "message_en")
                .collectAsList()
                .stream()
                .map(row -> row.mkString("|"))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).anyMatch(row -> row.contains("|key.unknown|"));
    }

    private static String line(String file, Finding finding) {
        return String.join(
                "|",
                file,
                String.valueOf(finding.line().orElse(null)),
                String.valueOf(finding.column().orElse(null)),
                finding.severity().name(),
                finding.id(),
                finding.path(),
                finding.message(Language.CHINESE),
                finding.message(Language.ENGLISH));
    }

    @Test
    void measuresByAgencyAreThoseOfAPlainCorpus() {
        assertThat(ask(Question.AGENCY)).isEqualTo(plain.measuresByAgency()).hasSizeGreaterThan(300);
    }

    @Test
    void measuresByJurisdictionAreThoseOfAPlainCorpus() {
        assertThat(ask(Question.JURISDICTION))
                .isEqualTo(plain.measuresByJurisdiction())
                .hasSize(12);
    }

    @Test
    void measuresByYearAreThoseOfAPlainCorpus() {
        assertThat(ask(Question.YEAR)).isEqualTo(plain.measuresByYear()).hasSize(10);
    }

    /** The rows by all but their first column. */
    private static Map<String, Long> ask(Question question) {
        Map<String, Long> answer = new TreeMap<>();
        for (Row row : spark.sql(question.sql()).collectAsList()) {
            answer.put(row.toSeq().tail().mkString(" "), row.getLong(0));
        }
        return answer;
    }

    @Test
    void countsOfAPlanAreThoseOfItsRows() {
        List<Row> wrong = spark.sql("""
                SELECT file FROM plans
                LEFT JOIN (SELECT file, count(*) AS m, max(ordinal) AS last FROM measures GROUP BY file) USING (file)
                LEFT JOIN (SELECT file, count(*) AS t FROM targets GROUP BY file) USING (file)
                WHERE measures <> coalesce(m, 0) OR measures <> coalesce(last, 0) OR targets <> coalesce(t, 0)""").collectAsList();
        assertThat(wrong).isEmpty();
        assertThat(tables.rows(Table.TARGETS).count())
                .isEqualTo(plain.plans().each(query -> query.targets().size()).stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .isPositive();
    }

    @Test
    void keysAreUnique() {
        assertThat(tables.rows(Table.MEASURES).select("measure_id").distinct().count())
                .isEqualTo(tables.rows(Table.MEASURES).count());
        assertThat(tables.rows(Table.TARGETS)
                        .select("file", "target_id")
                        .distinct()
                        .count())
                .isEqualTo(tables.rows(Table.TARGETS).count());
    }

    @Test
    void packedCorpusGivesTheSameTables() throws IOException {
        String packed = temp.resolve("packed.parquet").toString();
        PlanSources.open(spark, folder.toString(), Commands.MAX_BYTES)
                .repartition(5)
                .write()
                .parquet(packed);
        CorpusTables again =
                write("tables-of-packed", PlanSources.open(spark, packed, Commands.MAX_BYTES), RegisterFiles.none());
        for (Table table : Table.values()) {
            assertThat(rows(again, table)).isEqualTo(rows(tables, table)).isNotEmpty();
        }
    }

    private static List<String> rows(CorpusTables from, Table table) {
        return from.rows(table).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }

    @Test
    void tablesHaveTheColumnsThatTheyAreSaidToHave() {
        for (Table table : Table.values()) {
            assertThat(tables.rows(table).schema()).isEqualTo(table.columns());
        }
    }

    @Test
    void tablesAreNeverWrittenOverOthers() {
        assertThatThrownBy(() -> write("tables", spark.emptyDataFrame(), RegisterFiles.none()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exists");
    }

    private static Set<String> files(Table table) {
        return tables.rows(table).select("file").collectAsList().stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
    }
}
