package org.policyplan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.query.PlanQuery;
import org.policyplan.query.ResponsibilityMatrix;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;

class MatrixYamlTest {
    private static ResponsibilityMatrix shanghai() throws IOException {
        try (var in = ShanghaiSeed.PLAN.open()) {
            return PlanQuery.of(PlanReader.standard().read(in, "plan.yaml").orThrow())
                    .matrix();
        }
    }

    @Test
    void whatIsWrittenIsReadAsAnEqualMatrix() throws IOException {
        ResponsibilityMatrix matrix = shanghai();
        String yaml = MatrixYaml.write(matrix);
        assertThat(yaml)
                .startsWith("rows:\n  - measure: 一/（一）\n    title: 先行先试增值电信扩大开放\n    responsible:\n      - 市经济信息化委\n");
        assertThat(MatrixYaml.parse(yaml, "matrix.yaml").orThrow()).isEqualTo(matrix);
    }

    @Test
    void aDifferenceNamesBothPlaces() throws IOException {
        String yaml = MatrixYaml.write(shanghai()).replaceFirst("- 市通信管理局", "- 市科委");
        ResponsibilityMatrix expected = MatrixYaml.parse(yaml, "expected.yaml").orThrow();
        assertThat(shanghai().differences(expected)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("matrix.responsible");
            assertThat(finding.related()).hasToString("expected.yaml:2:5");
        });
    }

    @Test
    void faultsAreFindingsWithPlaces() {
        Result<ResponsibilityMatrix> read = MatrixYaml.parse(
                "rows:\n  - measure: 一\n    leed: [甲局]\n  - measure: 一\n  - title: 无\n", "expected.yaml");
        assertThat(read.findings())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder("key.unknown", "matrix.row.duplicate", "key.missing");
        assertThat(read.findings()).allMatch(finding -> finding.place() != null);
        assertThat(MatrixYaml.parse("", "e.yaml").errors()).isNotEmpty();
        assertThat(MatrixYaml.parse("- a", "e.yaml").errors()).isNotEmpty();
        assertThat(MatrixYaml.parse("rows: []", "e.yaml").orThrow().rows()).isEmpty();
    }
}
