package org.policyplan.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.query.Counting;
import org.policyplan.query.PlanQuery;
import org.policyplan.query.ResponsibilityMatrix;
import org.policyplan.seeds.ShanghaiSeed;

class PlanCorpusTest {
    private static final PlanLoader LOADER = PlanLoader.standard();

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() throws IOException {
        for (String city : List.of("shanghai", "beijing", "again")) {
            Path own = Files.createDirectories(folder.resolve(city));
            String place = city.equals("beijing") ? "北京市" : "上海市";
            copy("plan.yaml", own, place);
            copy("shanghai-agencies.yaml", own, place);
        }
        Files.writeString(folder.resolve("broken.yaml"), "schemaVersion: [");
        Files.writeString(folder.resolve("notes.txt"), "nothing");
    }

    private static void copy(String name, Path to, String place) throws IOException {
        try (var in = ShanghaiSeed.open(name)) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.writeString(to.resolve(name), text.replace("jurisdiction: 上海市", "jurisdiction: " + place));
        }
    }

    private static PlanCorpus load() throws IOException {
        return CorpusLoader.of(LOADER::load).folder(folder);
    }

    @Test
    void aFolderIsLoadedWithItsFoldersAndOneBadFileLosesNothing() throws IOException {
        PlanCorpus corpus = load();
        assertThat(corpus.files()).hasSize(7);
        assertThat(corpus.plans()).hasSize(3);
        assertThat(corpus.findings())
                .isNotEmpty()
                .allMatch(it -> it.place() != null && it.place().file().endsWith("broken.yaml"));
        assertThat(corpus.files().get(0).name())
                .endsWith(Path.of("again", "plan.yaml").toString());
        assertThat(corpus.files().get(4).content()).isNull();
    }

    @Test
    void jurisdictionsAreKeptApart() throws IOException {
        PlanCorpus corpus = load();
        assertThat(corpus.jurisdictions()).containsExactly("上海市", "北京市");
        List<CorpusUse> uses = corpus.byAgency("市商务委");
        assertThat(uses).extracting(CorpusUse::jurisdiction).containsExactly("上海市", "北京市");
        assertThat(uses).extracting(use -> use.measures().size()).containsExactly(32, 16);
        assertThat(uses).extracting(use -> use.plans().size()).containsExactly(2, 1);
        assertThat(corpus.measuresByAgency("市商务委")).containsOnlyKeys("上海市", "北京市");
        assertThat(corpus.in("北京市").plans()).hasSize(1);
        assertThat(corpus.in("北京市").files()).hasSize(1);
        assertThat(corpus.agencies()).hasSize(64);
    }

    @Test
    void aJurisdictionHasOneAgencyUnderWhateverName() throws IOException {
        PlanCorpus corpus = load();
        assertThat(corpus.byAgency("上海市商务委员会").get(0).name()).isEqualTo("市商务委");
        assertThat(corpus.byAgency("浦东新区政府", Counting.POSSIBLE).get(1).measures())
                .hasSize(10);
        assertThat(corpus.byAgency("市商务局")).isEmpty();
    }

    @Test
    void theSameQuestionsAreAskedOfListsAndStreams() {
        Plan plan = load("shanghai");
        assertThat(PlanCorpus.of(List.of(plan, plan))
                        .each(query -> query.find("数据跨境").size()))
                .hasSize(2)
                .doesNotContain(0);
        assertThat(PlanCorpus.of(Stream.of(plan)).each(PlanQuery::names).get(0)).hasSize(33);
    }

    @Test
    void theMatrixOfACorpusNamesThePlanOfEachMeasure() throws IOException {
        ResponsibilityMatrix matrix = load().matrix();
        assertThat(matrix.rows()).hasSize(3 * 23);
        assertThat(matrix.row("shanghai-digital-trade-2024/六/（二十）")
                        .orElseThrow()
                        .responsible())
                .hasSize(5);
        assertThat(ResponsibilityMatrix.parseCsv(matrix.toCsv(), "all.csv").orThrow())
                .isEqualTo(matrix);
    }

    @Test
    void anUnknownNameHasTheNearestOfAllPlans() throws IOException {
        PlanCorpus corpus = load();
        assertThat(corpus.knows("市商务委")).isTrue();
        assertThat(corpus.knows("市商务局")).isFalse();
        assertThat(corpus.nearest("市商务局").get(0)).isEqualTo("市商务委");
        assertThat(PlanCorpus.of(List.of()).nearest("市商务局")).isEmpty();
    }

    @Test
    void furtherQuestionsAreAskedOfThePlansOfAnAnswer() throws IOException {
        CorpusUse.InPlan first = load().byAgency("市商务委").get(0).plans().get(0);
        assertThat(first.query().coResponsibility("市商务委")).isNotEmpty();
        assertThat(first.plan()).isSameAs(first.query().plan());
    }

    @Test
    void chosenFilesOfAFolderAreLoaded() throws IOException {
        CorpusLoader loader = CorpusLoader.of(LOADER::load);
        assertThat(loader.folder(folder, file -> file.endsWith("plan.yaml")).files())
                .hasSize(3);
        assertThatThrownBy(() -> loader.folder(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private static Plan load(String city) {
        try {
            return LOADER.loadPlan(folder.resolve(city).resolve("plan.yaml")).orThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void progressCountsUpAndTheOrderStays() throws IOException {
        List<Integer> told = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            PlanCorpus parallel = CorpusLoader.of(LOADER::load)
                    .withExecutor(pool)
                    .withProgress((done, all, file) -> told.add(done * 100 + all))
                    .folder(folder);
            PlanCorpus alone =
                    CorpusLoader.of(LOADER::load).withExecutor(Runnable::run).folder(folder);
            assertThat(told).containsExactly(107, 207, 307, 407, 507, 607, 707);
            assertThat(parallel.files()).isEqualTo(alone.files());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatALoaderThrowsIsAFindingOfThatFile() {
        CorpusLoader loader = CorpusLoader.of(file -> {
            if (file.endsWith("a")) {
                throw new IllegalStateException("boom");
            }
            return LOADER.load(file);
        });
        PlanCorpus corpus = loader.files(List.of(
                Path.of("a"),
                folder.resolve("none.yaml"),
                folder.resolve("beijing").resolve("plan.yaml")));
        assertThat(corpus.findings()).extracting(Finding::id).containsExactly("corpus.failed", "corpus.unreadable");
        assertThat(corpus.findings().get(0).message(Language.ENGLISH)).contains("boom");
        assertThat(corpus.plans()).hasSize(1);
    }
}
