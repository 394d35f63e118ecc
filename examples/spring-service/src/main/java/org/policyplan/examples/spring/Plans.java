package org.policyplan.examples.spring;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The snapshot that is served, and its replacement as a whole when the folder has changed. */
@Component
class Plans {
    private static final Logger LOG = LoggerFactory.getLogger(Plans.class);
    private static final int LOGGED = 10;

    private final PlanFolder folder;
    private volatile Snapshot current = new Snapshot(List.of());
    private SortedMap<String, PlanFolder.Stamp> seen = new TreeMap<>();
    private boolean readable = true;

    Plans(PlanFolder folder) {
        this.folder = folder;
        reload();
    }

    /** What is served now; a request takes it once. */
    Snapshot snapshot() {
        return current;
    }

    /** Whether the folder itself could be read when last tried. */
    synchronized boolean isReadable() {
        return readable;
    }

    /** Looks for changes. What changes while it is being read is read again the next time. */
    @Scheduled(fixedDelayString = "${plans.poll:1s}", initialDelayString = "${plans.poll:1s}")
    final synchronized void reload() {
        try {
            SortedMap<String, PlanFolder.Stamp> now = folder.stamps();
            readable = true;
            if (now.equals(seen)) {
                return;
            }
            Snapshot next = new SnapshotBuilder(folder, current).build(now.keySet());
            if (folder.stamps().equals(now)) {
                current = next;
                seen = now;
                log(next);
            }
        } catch (NoSuchFileException e) {
            // A file that goes while the folder is read is no fault; the next look finds the folder without it.
            unreadable(e, folder.exists());
        } catch (IOException e) {
            unreadable(e, false);
        }
    }

    private void unreadable(IOException e, boolean passing) {
        if (!passing) {
            if (readable) {
                LOG.error("the folder of plans can't be read: {}", e.toString());
            }
            readable = false;
        }
    }

    private static void log(Snapshot snapshot) {
        for (LoadedFile file : snapshot.files()) {
            List<Finding> findings = file.findings();
            findings.stream()
                    .limit(LOGGED)
                    .forEach(finding ->
                            LOG.atLevel(file.isBad() ? Level.WARN : Level.INFO).log(finding.render(Language.ENGLISH)));
            if (file.isBad()) {
                LOG.warn("{} is {}, with {} findings", file.name(), file.state(), findings.size());
            }
        }
        LOG.info(
                "{} plans from {} files",
                snapshot.plans().size(),
                snapshot.files().size());
    }
}
