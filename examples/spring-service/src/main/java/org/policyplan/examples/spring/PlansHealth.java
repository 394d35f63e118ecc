package org.policyplan.examples.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** UP where every file is good, DEGRADED with the names of the bad ones where some aren't, DOWN where the folder can't be read. */
@Component("plansHealthIndicator")
final class PlansHealth implements HealthIndicator {
    private final Plans plans;

    PlansHealth(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Health health() {
        Snapshot snapshot = plans.snapshot();
        List<LoadedFile> bad =
                snapshot.files().stream().filter(LoadedFile::isBad).toList();
        Health.Builder health =
                !plans.isReadable() ? Health.down() : bad.isEmpty() ? Health.up() : Health.status("DEGRADED");
        health.withDetail("served", snapshot.plans().size());
        if (!bad.isEmpty()) {
            health.withDetail("bad", bad.stream().map(PlansHealth::describe).toList());
        }
        return health.build();
    }

    private static Map<String, Object> describe(LoadedFile file) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("file", file.name());
        details.put("state", file.state().name().toLowerCase(Locale.ROOT));
        details.put("errors", file.errors().size());
        List<Finding> errors = file.errors();
        if (!errors.isEmpty()) {
            details.put("first", errors.get(0).render(Language.ENGLISH));
        }
        return details;
    }
}
