package org.policyplan.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.PlanFile;
import org.policyplan.query.PlanQuery;

/**
 * Loads many plans in parallel, for example {@code CorpusLoader.of(PlanLoader.standard()::load).folder(Path.of("plans"))}.
 *
 * <p>The result doesn't depend on the order in which files are done, and a file that can't be read is a finding and takes no other with it.
 * Immutable; as thread-safe as the source that it was given.
 */
public final class CorpusLoader {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final Source source;
    private final Executor executor;
    private final Progress progress;

    /** What loads a file, such as {@code PlanLoader::load}; it is called from several threads at once. */
    @FunctionalInterface
    public interface Source {
        /**
         * Loads a file.
         *
         * @param file the file
         * @return the plan or register, and what was found
         * @throws IOException if the file can't be read
         */
        Result<? extends PlanFile> load(Path file) throws IOException;
    }

    /** What is told of each file that is done, one at a time, from whichever thread loaded it. */
    @FunctionalInterface
    public interface Progress {
        /**
         * A file is done.
         *
         * @param done how many are done, from 1
         * @param all how many there are
         * @param file the file that was done last
         */
        void loaded(int done, int all, Path file);
    }

    private CorpusLoader(Source source, Executor executor, Progress progress) {
        this.source = source;
        this.executor = executor;
        this.progress = progress;
    }

    /**
     * A loader on the common pool that tells no progress.
     *
     * @param source what loads a file
     * @return the loader
     */
    public static CorpusLoader of(Source source) {
        Objects.requireNonNull(source, "source");
        return new CorpusLoader(source, ForkJoinPool.commonPool(), (done, all, file) -> {});
    }

    /**
     * This loader on another executor.
     *
     * @param other where files are loaded, such as a pool of four threads or {@code Runnable::run}
     * @return a loader with it
     */
    public CorpusLoader withExecutor(Executor other) {
        return new CorpusLoader(source, Objects.requireNonNull(other, "other"), progress);
    }

    /**
     * This loader with another progress.
     *
     * @param other what is told of each file; what it throws ends the loading
     * @return a loader with it
     */
    public CorpusLoader withProgress(Progress other) {
        return new CorpusLoader(source, executor, Objects.requireNonNull(other, "other"));
    }

    /**
     * Loads the files of a folder and the folders in it that end in {@code .yaml}, {@code .yml} or {@code .json}.
     *
     * @param folder the folder; links in it aren't followed, and a folder in it that can't be read is a finding
     * @return the corpus, in the order of the paths
     * @throws IOException if the folder can't be read
     */
    public PlanCorpus folder(Path folder) throws IOException {
        return folder(folder, CorpusLoader::isPlan);
    }

    /**
     * Loads some files of a folder and the folders in it, such as the official texts: {@code folder(dir, file -> file.toString().endsWith(".txt"))}.
     *
     * @param folder the folder; links in it aren't followed
     * @param wanted the files that are loaded
     * @return the corpus, in the order of the paths
     * @throws IOException if the folder can't be read
     */
    public PlanCorpus folder(Path folder, Predicate<Path> wanted) throws IOException {
        return files(FolderWalk.files(folder, wanted));
    }

    private static boolean isPlan(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * Loads files.
     *
     * @param files the files
     * @return the corpus, in the order of the list
     */
    public PlanCorpus files(List<Path> files) {
        Countdown countdown = new Countdown(files.size());
        List<CompletableFuture<Loaded>> running = new ArrayList<>(files.size());
        for (Path file : files) {
            running.add(CompletableFuture.supplyAsync(() -> countdown.done(file, load(file)), executor));
        }
        List<Loaded> loaded = running.stream().map(CompletableFuture::join).toList();
        return new PlanCorpus(
                loaded.stream().map(Loaded::file).toList(),
                loaded.stream().flatMap(file -> file.query.stream()).toList());
    }

    /** A file, and the index of its plan, which is made where the file is loaded. */
    private record Loaded(CorpusFile file, List<PlanQuery> query) {
        static Loaded of(Path path, Result<? extends PlanFile> read) {
            PlanFile content = read.value().orElse(null);
            CorpusFile file = new CorpusFile(path.toString(), content, read.findings());
            return new Loaded(file, file.plan().stream().map(PlanQuery::of).toList());
        }
    }

    private Loaded load(Path file) {
        try {
            return Loaded.of(file, source.load(file));
        } catch (IOException e) {
            return failed(file, "corpus.unreadable", e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(file, "corpus.failed", e);
        }
    }

    private static Loaded failed(Path file, String id, Throwable cause) {
        Finding finding = Finding.error(id, null, "", file + ": " + cause);
        return Loaded.of(file, Result.of(null, List.of(finding)));
    }

    /** Tells the progress under a lock, so that the numbers rise. */
    private final class Countdown {
        private final int all;
        private int done;

        Countdown(int all) {
            this.all = all;
        }

        synchronized Loaded done(Path file, Loaded loaded) {
            done++;
            progress.loaded(done, all, file);
            return loaded;
        }
    }
}
