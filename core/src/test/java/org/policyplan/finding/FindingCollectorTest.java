package org.policyplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

class FindingCollectorTest {
    private static final Source SOURCE = Source.of("plan.yaml", "id: a\ntitle: b\n");

    private static Finding warning(String id, int at) {
        return Finding.warning(id, Origin.of(SOURCE, at, at), "");
    }

    @Test
    void findingsAreSortedByPlaceThenById() {
        FindingCollector collector = new FindingCollector(9);
        collector.add(warning("b", 4));
        collector.add(warning("c", 2));
        collector.add(Finding.warning("z", null, ""));
        collector.add(warning("a", 4));

        assertThat(collector.toList()).extracting(Finding::id).containsExactly("z", "c", "a", "b");
    }

    @Test
    void aFindingBeyondTheLimitIsCountedWithoutBeingMade() {
        FindingCollector collector = new FindingCollector(1);

        assertThat(collector.omits(Severity.WARNING)).isFalse();
        collector.add(warning("a", 0));
        assertThat(collector.omits(Severity.WARNING)).isTrue();
        assertThat(collector.hasErrors()).isFalse();
        assertThat(collector.omits(Severity.ERROR)).isTrue();
        assertThat(collector.hasErrors()).isTrue();

        Finding more = collector.toList().get(1);
        assertThat(more.id()).isEqualTo("findings.more");
        assertThat(more.arguments()).containsExactly("2");
        assertThat(more.severity()).isEqualTo(Severity.ERROR);
    }
}
