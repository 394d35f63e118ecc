package org.policyplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policyplan.corpus.CorpusLoader;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.query.ResponsibilityMatrix;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that name plans: a plan file, an official text, or a folder of either. */
final class PlanSource {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file.any")
    private String file = "";

    @Option(names = "--agencies", paramLabel = "REGISTER", descriptionKey = "agencies")
    private @Nullable String register;

    /**
     * Plans and the findings of all that was read for them.
     *
     * @param isFolder whether a folder was named
     * @param corpus the plans
     * @param findings the findings
     */
    record Plans(boolean isFolder, PlanCorpus corpus, List<Finding> findings) {
        /** One matrix of all; in a folder the measures are named by plan and path. */
        ResponsibilityMatrix matrix() {
            return isFolder ? corpus.matrix() : corpus.plans().get(0).matrix();
        }
    }

    Plans read(Console console) throws UnreadableFileException {
        if (register == null) {
            return read(null, List.of(), console);
        }
        SourceFile names = SourceFile.read(register, console);
        Result<AgencyRegister> agencies = PlanReading.reader(names).readRegister(names.bytes(), names.name());
        return agencies.value().isEmpty()
                ? new Plans(false, PlanCorpus.of(List.of()), agencies.findings())
                : read(agencies.value().get(), agencies.findings(), console);
    }

    private Plans read(@Nullable AgencyRegister agencies, List<Finding> before, Console console)
            throws UnreadableFileException {
        List<Finding> findings = new ArrayList<>(before);
        boolean isFolder = isFolder();
        PlanCorpus corpus;
        if (isFolder) {
            corpus = folder(agencies, console);
            findings.addAll(corpus.findings());
        } else {
            Result<Plan> plan = PlanReading.read(SourceFile.read(file, console), agencies);
            corpus = PlanCorpus.of(plan.value().stream());
            findings.addAll(plan.findings());
        }
        return new Plans(isFolder, corpus, findings);
    }

    private boolean isFolder() throws UnreadableFileException {
        try {
            return Files.isDirectory(Path.of(file));
        } catch (InvalidPathException e) {
            throw UnreadableFileException.of(file, e);
        }
    }

    /** The plans of a folder; its official texts only where it has no plans, so that none counts twice. */
    private PlanCorpus folder(@Nullable AgencyRegister agencies, Console console) throws UnreadableFileException {
        CorpusLoader loader = CorpusLoader.of(path -> PlanReading.readAny(SourceFile.read(path), agencies))
                .withProgress(new ProgressLine(console));
        try {
            PlanCorpus plans = loader.folder(Path.of(file));
            if (plans.files().isEmpty()) {
                plans = loader.folder(Path.of(file), PlanSource::isText);
            }
            if (plans.files().isEmpty()) {
                throw UnreadableFileException.empty(file);
            }
            return plans;
        } catch (IOException e) {
            throw UnreadableFileException.of(file, e);
        }
    }

    private static boolean isText(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".txt");
    }
}
