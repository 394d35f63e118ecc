package org.policyplan.examples.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.query.Counting;
import org.policyplan.query.PlanQuery;
import org.policyplan.query.ResponsibilityMatrix;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.text.OfficialTextParser;

/** Our system assigns the measures of 沪府办发〔2024〕31号 to departments by assignments.csv; the official text says whether it does so rightly. */
class ResponsibilityTest {
    private static PlanQuery plan;

    @BeforeAll
    static void readOfficialText() throws IOException {
        try (InputStream text = ShanghaiSeed.open("official.txt")) {
            plan = PlanQuery.of(OfficialTextParser.standard()
                    .parse(text.readAllBytes(), "official.txt")
                    .orThrow());
        }
    }

    private static ResponsibilityMatrix matrix(String file) throws IOException {
        try (InputStream csv = Objects.requireNonNull(ResponsibilityTest.class.getResourceAsStream(file), file)) {
            String text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
            return ResponsibilityMatrix.parseCsv(text, file).orThrow();
        }
    }

    @Test
    void everyMeasureIsAssignedAsPrinted() throws IOException {
        assertEquals(List.of(), plan.matrix().differences(matrix("assignments.csv")));
    }

    @Test
    void theMatrixIsThatOfTheText() throws IOException {
        assertEquals(plan.matrix(), matrix("assignments.csv"));
    }

    @Test
    void theCommerceCommissionHasItsSixteenMeasures() {
        assertEquals(16, plan.measuresByAgency("市商务委", Counting.EXACT).size());
    }

    /** Deliberately wrong: it makes 市数据局 the lead of measure 20. */
    @Test
    void aWrongAssignmentIsToldLikeAReviewersNote() throws IOException {
        List<Finding> notes = plan.matrix().differences(matrix("wrong-assignments.csv"));
        assertEquals(
                List.of(
                        "official.txt:272:13: error matrix.lead: 六/（二十） 促进和规范数据跨境流动: expected lead 市数据局, printed —",
                        "official.txt:272:13: error matrix.responsible: 六/（二十） 促进和规范数据跨境流动: expected responsible "
                                + "市委网信办、市经济信息化委、浦东新区政府（上海自贸试验区管委会）、临港新片区管委会, printed "
                                + "市委网信办、市数据局、市经济信息化委、浦东新区政府（上海自贸试验区管委会）、临港新片区管委会"),
                notes.stream().map(note -> note.render(Language.ENGLISH)).toList());
        assertEquals(
                List.of(
                        "六/（二十） 促进和规范数据跨境流动：应由 市数据局 牵头，文中为 —",
                        "六/（二十） 促进和规范数据跨境流动：责任单位应为 市委网信办、市经济信息化委、浦东新区政府（上海自贸试验区管委会）、临港新片区管委会，"
                                + "文中为 市委网信办、市数据局、市经济信息化委、浦东新区政府（上海自贸试验区管委会）、临港新片区管委会"),
                notes.stream().map(note -> note.message(Language.CHINESE)).toList());
        assertTrue(Files.readString(Path.of("README.md"))
                .contains("\n" + notes.get(0).render(Language.ENGLISH) + "\n"));
        assertEquals("wrong-assignments.csv:21:1", String.valueOf(notes.get(0).related()));
    }
}
