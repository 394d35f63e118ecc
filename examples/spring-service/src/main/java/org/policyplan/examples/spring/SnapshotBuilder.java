package org.policyplan.examples.spring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Result;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.query.PlanQuery;

/** Loads every file and decides what is served; a file that turned bad keeps the plan that it held before. */
final class SnapshotBuilder {
    private final PlanFolder folder;
    private final Map<String, LoadedFile> before;

    SnapshotBuilder(PlanFolder folder, Snapshot before) {
        this.folder = folder;
        this.before = before.files().stream().collect(Collectors.toMap(LoadedFile::name, Function.identity()));
    }

    Snapshot build(Collection<String> names) {
        List<LoadedFile> files = new ArrayList<>(names.stream().map(this::load).toList());
        Set<DocumentNumber> curated = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            LoadedFile file = files.get(i);
            if (file.query() != null && !PlanFolder.isText(file.name())) {
                DocumentNumber number = number(file.query().plan());
                if (!ids.add(file.query().plan().id())) {
                    files.set(i, file.as(LoadedFile.State.DUPLICATE));
                } else if (number != null) {
                    curated.add(number);
                }
            }
        }
        files.replaceAll(file -> text(file, curated, ids));
        return new Snapshot(files);
    }

    private LoadedFile load(String name) {
        Result<PlanFile> result = folder.load(name);
        LoadedFile last = before.get(name);
        if (result.hasErrors()) {
            return last != null && last.query() != null
                    ? new LoadedFile(name, LoadedFile.State.STALE, last.query(), result.findings())
                    : new LoadedFile(name, LoadedFile.State.REFUSED, null, result.findings());
        }
        return result.value().orElse(null) instanceof Plan plan
                ? new LoadedFile(name, LoadedFile.State.SERVED, PlanQuery.of(plan), result.findings())
                : new LoadedFile(name, LoadedFile.State.REGISTER, null, result.findings());
    }

    /** Official texts come last: a curated plan of the same document knows more. */
    private static LoadedFile text(LoadedFile file, Set<DocumentNumber> curated, Set<String> ids) {
        if (file.query() == null || !PlanFolder.isText(file.name())) {
            return file;
        }
        Plan plan = file.query().plan();
        DocumentNumber number = number(plan);
        if (number != null && curated.contains(number)) {
            return file.as(LoadedFile.State.CURATED);
        }
        return ids.add(plan.id()) ? file : file.as(LoadedFile.State.DUPLICATE);
    }

    private static @Nullable DocumentNumber number(Plan plan) {
        OfficialDocument document = plan.document();
        return document == null ? null : document.number();
    }
}
