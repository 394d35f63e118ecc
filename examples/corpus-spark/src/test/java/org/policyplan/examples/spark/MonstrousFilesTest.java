package org.policyplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.seeds.ShanghaiSeed;

/** Files that nobody expects in a corpus, beside the Shanghai plan, which must come through. */
class MonstrousFilesTest {
    private static final int MAX_BYTES = 100_000;

    @TempDir
    private static Path temp;

    private static SparkSession spark;
    private static CorpusTables tables;

    @BeforeAll
    static void writesTheTables() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("plans/shanghai"));
        Files.copy(ShanghaiSeed.PLAN.open(), folder.resolve("plan.yaml"));
        Files.writeString(folder.resolve("_hidden.json"), "{");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("large.txt"), "一、".repeat(MAX_BYTES));
        Files.writeString(folder.resolve("nested.JSON"), "{\"x-a\":" + "[".repeat(MAX_BYTES / 2));
        Files.writeString(folder.resolve("wide.yml"), plan("0." + "1".repeat(30)));
        Files.writeString(folder.resolve("notes.md"), "no plan");
        Path gone = Files.writeString(folder.resolve("gone.yaml"), plan("1"));
        Path registers = Files.createDirectories(temp.resolve("registers"));
        Files.copy(ShanghaiSeed.AGENCIES.open(), registers.resolve(ShanghaiSeed.AGENCIES.fileName()));

        spark = Sessions.local();
        tables = new CorpusTables(spark, temp.resolve("tables").toString());
        Dataset<Row> listed = PlanSources.folder(spark, temp.resolve("plans").toString(), MAX_BYTES);
        Files.delete(gone);
        tables.write(listed, RegisterFiles.in(spark, registers.toString(), MAX_BYTES), MAX_BYTES);
        tables.name();
    }

    private static String plan(String value) {
        String target = "{id: t1, indicator: 规模, comparator: REACH, value: " + value + "}";
        return "schemaVersion: \"1.0\"\nid: p\ntitle: 计划\ntargets: [" + target + "]\n";
    }

    @Test
    void planIsReadBesideThem() {
        Row plan = spark.sql("SELECT * FROM plans WHERE file = 'shanghai/plan.yaml'")
                .head();
        assertThat(plan.<String>getAs("jurisdiction")).isEqualTo("上海市");
        assertThat(plan.<Integer>getAs("year")).isEqualTo(2024);
        assertThat(plan.<Integer>getAs("measures")).isEqualTo(23);
        assertThat(plan.<Integer>getAs("targets")).isEqualTo(3);
    }

    @Test
    void agencyGoesByItsShortNameInTheRegisterThatThePlanNames() {
        List<Row> rows = spark.sql("""
                SELECT DISTINCT agency FROM responsibilities WHERE printed = '浦东新区政府（上海自贸试验区管委会）'""").collectAsList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getString(0)).isEqualTo("浦东新区政府");
    }

    @Test
    void everyOtherFileIsRejectedWithItsReason() {
        assertThat(errors())
                .containsOnly(
                        entry("shanghai/_hidden.json", "json.end"),
                        entry("shanghai/empty.txt", "text.empty"),
                        entry("shanghai/gone.yaml", "corpus.unreadable"),
                        entry("shanghai/large.txt", "limit.size"),
                        entry("shanghai/nested.JSON", "limit.depth"));
    }

    private static Map<String, String> errors() {
        Map<String, String> errors = new TreeMap<>();
        spark.sql("SELECT file, id FROM findings JOIN rejected USING (file) WHERE severity = 'ERROR'")
                .collectAsList()
                .forEach(row -> errors.put(row.getString(0), row.getString(1)));
        return errors;
    }

    @Test
    void valueThatIsTooWideForSparkIsNoneAndTheWordsStay() {
        Row target = spark.sql("SELECT * FROM targets WHERE file = 'shanghai/wide.yml'")
                .head();
        assertThat(target.<String>getAs("indicator")).isEqualTo("规模");
        assertThat(target.<Object>getAs("value")).isNull();
    }

    @Test
    void filesOfOtherKindsAreNoneOfOurs() {
        assertThat(tables.rows(Table.PLANS).count()).isEqualTo(2);
        assertThat(tables.rows(Table.REJECTED).count()).isEqualTo(5);
    }
}
