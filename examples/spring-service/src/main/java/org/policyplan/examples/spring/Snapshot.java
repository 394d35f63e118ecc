package org.policyplan.examples.spring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.query.PlanQuery;

/** All plans at one moment. Immutable: whoever holds it is not disturbed by a reload. */
final class Snapshot {
    private final List<LoadedFile> files;
    private final Map<String, LoadedFile> byId;
    private final PlanCorpus corpus;

    Snapshot(List<LoadedFile> files) {
        this.files = List.copyOf(files);
        Map<String, LoadedFile> plans = new LinkedHashMap<>();
        for (LoadedFile file : files) {
            if (file.query() != null) {
                plans.put(file.query().plan().id(), file);
            }
        }
        this.byId = Collections.unmodifiableMap(plans);
        this.corpus = PlanCorpus.of(plans().stream().map(PlanQuery::plan).toList());
    }

    List<LoadedFile> files() {
        return files;
    }

    /** The plans, in the order of the names of their files. */
    List<PlanQuery> plans() {
        return byId.values().stream()
                .map(LoadedFile::query)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The plan, looked up in memory: no id ever becomes a path. */
    PlanQuery plan(String id) {
        return Optional.ofNullable(byId.get(id)).map(LoadedFile::query).orElseThrow(() -> Problem.unknownPlan(id));
    }

    PlanCorpus corpus() {
        return corpus;
    }
}
