package org.policyplan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Result;
import org.policyplan.model.Role;

class ResponsibilityMatrixTest {
    private final ResponsibilityMatrix shanghai = PlanQuery.of(Shanghai.PLAN).matrix();

    @Test
    void theShanghaiMatrixHasARowForEachMeasureAndAColumnForEachName() {
        assertThat(shanghai.rows()).hasSize(23);
        assertThat(shanghai.agencies()).hasSize(33).startsWith("市经济信息化委", "市通信管理局");
        assertThat(shanghai.row("六/（二十）")).get().extracting(MatrixRow::title).isEqualTo("促进和规范数据跨境流动");
        assertThat(shanghai.row("九")).isEmpty();
        assertThat(shanghai.toCsv())
                .startsWith("measure,title,市经济信息化委,市通信管理局,浦东新区政府,临港新片区管委会,")
                .contains("\n一/（一）,先行先试增值电信扩大开放,R1,R2,R3,R4,,");
        assertThat(shanghai).hasToString(shanghai.toCsv());
    }

    @Test
    void theShanghaiMatrixIsReadBackFromItsCsv() {
        ResponsibilityMatrix read =
                ResponsibilityMatrix.parseCsv(shanghai.toCsv(), "m.csv").orThrow();
        assertThat(read).isEqualTo(shanghai).hasSameHashCodeAs(shanghai);
        assertThat(shanghai.differences(read)).isEmpty();
        String crLf = "\uFEFF" + shanghai.toCsv().replace("\n", "\r\n");
        assertThat(ResponsibilityMatrix.parseCsv(crLf, "m.csv").orThrow()).isEqualTo(shanghai);
    }

    @Test
    void aWrongExpectationReadsLikeAReviewersNote() {
        String csv = "measure,title,市数据局,市委网信办\n六/（二十）,促进和规范数据跨境流动,L1,R1\n";
        ResponsibilityMatrix expected =
                ResponsibilityMatrix.parseCsv(csv, "expected.csv").orThrow();
        List<Finding> differences = shanghai.differences(expected);
        assertThat(differences).hasSize(2 + 22);
        Finding lead = differences.get(0);
        assertThat(lead.toString())
                .matches("plan.yaml:\\d+:\\d+: error matrix.lead: 六/（二十） 促进和规范数据跨境流动: expected lead 市数据局, printed —");
        assertThat(lead.message(Language.CHINESE)).isEqualTo("六/（二十） 促进和规范数据跨境流动：应由 市数据局 牵头，文中为 —");
        assertThat(lead.related()).hasToString("expected.csv:2:1");
        assertThat(lead.path()).isEqualTo("六/（二十）");
        assertThat(differences.get(1).id()).isEqualTo("matrix.responsible");
        assertThat(differences.get(1).arguments().get(2))
                .isEqualTo(String.join(
                        "、", Shanghai.PLAN.measures().get(19).responsibility().responsible()));
        assertThat(differences.subList(2, 24)).allMatch(finding -> finding.id().equals("matrix.measure.unexpected"));
    }

    @Test
    void titlesOrderAndMissingMeasuresAreCompared() {
        ResponsibilityMatrix left = matrix("measure,title,甲,乙\n一,题,R1,R2\n");
        assertThat(left.differences(matrix("measure,甲,乙\n一,R1,R2\n"))).isEmpty();
        assertThat(left.differences(matrix("measure,甲,乙\n一,R2,R1\n")))
                .extracting(Finding::arguments)
                .containsExactly(List.of("一 题", "乙、甲", "甲、乙"));
        assertThat(left.differences(matrix("measure,title,甲,乙\n一,目,R1,R2\n二,,S1,\n")))
                .extracting(Finding::toString)
                .containsExactly(
                        "m.csv:2:1: error matrix.title: 一: expected title 目, printed 题",
                        "m.csv:3:1: error matrix.measure.missing: 二: expected and not in the plan");
        assertThat(left).isNotEqualTo(matrix("measure,甲\n一,R1\n")).isNotEqualTo("x");
        assertThat(left.rows().get(0))
                .isNotEqualTo("x")
                .hasSameHashCodeAs(
                        matrix("measure,title,甲,乙\n\n一,题,R1,R2").rows().get(0));
    }

    private static ResponsibilityMatrix matrix(String csv) {
        return ResponsibilityMatrix.parseCsv(csv, "m.csv").orThrow();
    }

    @Test
    void aCellMayHoldSeveralRolesOrNoNumber() {
        MatrixRow row = matrix("measure,title,甲,乙,丙\n一,题,L1 S2,S1,S\n").rows().get(0);
        assertThat(row.agencies(Role.LEAD)).containsExactly("甲");
        assertThat(row.agencies(Role.SUPPORT)).containsExactly("乙", "甲", "丙");
        assertThat(row.agencies(Role.RESPONSIBLE)).isEmpty();
    }

    @Test
    void quotesCommasAndLineEndsInCellsAreKept() {
        MatrixRow row = new MatrixRow("一", "有,有\"有\n行", List.of("甲,乙"), List.of(), List.of(), null);
        ResponsibilityMatrix matrix = ResponsibilityMatrix.of(List.of(row));
        assertThat(matrix(matrix.toCsv())).isEqualTo(matrix);
    }

    @Test
    void everyFaultOfAFileIsFoundAtItsPlace() {
        Result<ResponsibilityMatrix> read =
                ResponsibilityMatrix.parseCsv("measure,title,甲,甲,\n一,题,R1,X,R2\n一,题\n二,题,,,,R1\n三,\"题", "m.csv");
        assertThat(read.findings())
                .extracting(finding -> finding.id() + " " + finding.place())
                .containsExactly(
                        "matrix.column m.csv:1:17",
                        "matrix.column m.csv:1:19",
                        "matrix.cell m.csv:2:8",
                        "matrix.row.duplicate m.csv:3:1",
                        "matrix.row.long m.csv:4:8",
                        "matrix.quote m.csv:5:3");
        assertThat(read.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Language.CHINESE)).doesNotContain("{"));
        assertThat(read.value().orElseThrow().rows()).hasSize(2);
        assertThat(ResponsibilityMatrix.parseCsv("", "m.csv").errors())
                .extracting(Finding::id)
                .containsExactly("matrix.header");
        assertThat(ResponsibilityMatrix.parseCsv("a,b\n一,R1", "m.csv").errors())
                .extracting(Finding::id)
                .containsExactly("matrix.header");
    }

    @Property(tries = 300)
    void everyMatrixIsReadBackAndDiffersFromItselfInNothing(@ForAll("matrices") ResponsibilityMatrix matrix) {
        assertThat(matrix(matrix.toCsv())).isEqualTo(matrix);
        assertThat(matrix.differences(matrix)).isEmpty();
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedButNeverThrows(@ForAll("texts") String csv) {
        ResponsibilityMatrix.parseCsv(csv, "m.csv");
        ResponsibilityMatrix.parseCsv("measure," + csv, "m.csv");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("measure", "title", ",", "\n", "\r\n", "\r", "\"", "\"\"", "R1", "L", "甲", " ")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ResponsibilityMatrix> matrices() {
        Arbitrary<String> names = Arbitraries.of("甲", "乙", "丙（丁）", "戊,己", "庚\"辛");
        Arbitrary<List<String>> list = names.list().uniqueElements().ofMaxSize(4);
        Arbitrary<MatrixRow> rows = Combinators.combine(Arbitraries.of("", "题", "长,题", "\"引\""), list, list, list)
                .as((title, lead, responsible, support) -> new MatrixRow("一", title, lead, responsible, support, null));
        return rows.list().ofMaxSize(6).map(some -> {
            List<MatrixRow> numbered = new ArrayList<>();
            for (MatrixRow row : some) {
                numbered.add(new MatrixRow(
                        "一/" + numbered.size(), row.title(), row.lead(), row.responsible(), row.support(), null));
            }
            return ResponsibilityMatrix.of(numbered);
        });
    }
}
