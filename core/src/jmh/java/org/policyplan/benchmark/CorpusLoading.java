package org.policyplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.policyplan.corpus.CorpusLoader;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.load.PlanLoader;

/** A folder of plans: read, validated and indexed. */
@State(Scope.Benchmark)
public class CorpusLoading {
    /** How many files; each is a small plan of five measures. */
    @Param("10000")
    public int plans;

    @Param({"1", "2"})
    public int threads;

    private final PlanLoader loader = PlanLoader.standard();
    private Path folder;
    private ExecutorService pool;
    private List<Path> files;

    @Setup
    public void make() throws IOException {
        byte[] yaml = Samples.yaml(5);
        folder = Files.createTempDirectory("plans");
        files = new ArrayList<>(plans);
        for (int i = 0; i < plans; i++) {
            files.add(Files.write(folder.resolve(i + ".yaml"), yaml));
        }
        pool = Executors.newFixedThreadPool(threads);
    }

    @TearDown
    public void clear() throws IOException {
        pool.shutdown();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public PlanCorpus load() {
        PlanCorpus corpus = CorpusLoader.of(loader::load).withExecutor(pool).files(files);
        if (corpus.plans().size() != plans) {
            throw new IllegalStateException("not all were read");
        }
        return corpus;
    }
}
