package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyplan.compare.PlanComparison;
import org.policyplan.finding.Language;
import org.policyplan.model.Plan;

/** Plans of every form against themselves; here, as the plans are. */
class SelfComparisonTest {
    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aPlanComparedWithItselfHasNoChange(@ForAll("plans") Plan plan) {
        PlanComparison comparison = PlanComparison.between(plan, plan);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.consequences()).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyTwoPlansCompare(@ForAll("plans") Plan before, @ForAll("plans") Plan after) {
        PlanComparison comparison = PlanComparison.between(before, after);
        assertThat(comparison.toText(Language.CHINESE).isEmpty()).isEqualTo(comparison.isEmpty());
        assertThat(comparison.toJson()).endsWith("}\n");
        assertThat(comparison.toText(Language.ENGLISH)).isNotNull();
    }
}
