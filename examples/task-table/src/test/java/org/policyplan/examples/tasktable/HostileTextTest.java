package org.policyplan.examples.tasktable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;

class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-1+1",
                "@SUM(1,1)",
                "\t=1+1",
                "\n=1+1",
                "=HYPERLINK(\"http://example.org\",\"点击\")",
                "<x>&amp;]]>",
                "literal _x000D_ and _x005F_",
                "0123",
                "1e5",
                "2025-01-01",
                "表😀𠀀"
            })
    void textStaysTextAndTheSame(String text) throws IOException {
        Cell cell = written(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void carriageReturnComesBack() throws IOException {
        assertThat(written("\r=1+1").getStringCellValue()).matches("[\\r\\n]=1\\+1");
    }

    @Test
    void whatACellCannotHoldIsLeftOut() throws IOException {
        assertThat(written("a\u0000b\u001Bc\uFFFFd").getStringCellValue()).isEqualTo("abcd");
    }

    @Test
    void textLongerThanACellIsCutAndSaysSo() throws IOException {
        // Not one character over and over: POI would take the workbook for a zip bomb.
        String all = new Random(1)
                .ints(40_000, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String kept = written(all).getStringCellValue();
        assertThat(kept)
                .hasSize(CellText.MOST)
                .startsWith(all.substring(0, 32_000))
                .endsWith("……（略）");
    }

    @Test
    void agencyMayBeNamedAsItLikes() throws IOException {
        try (XSSFWorkbook workbook = workbook("正文", List.of("=1+1", "市[商]务:委", "A".repeat(50), "a".repeat(50)))) {
            assertThat(workbook.getSheetAt(2).getSheetName()).isEqualTo("=1+1");
            assertThat(workbook.getSheetAt(3).getSheetName()).isEqualTo("市_商_务_委");
            assertThat(workbook.getSheetAt(4).getSheetName()).isEqualTo("A".repeat(31));
            assertThat(workbook.getSheetAt(5).getSheetName()).isEqualTo("a".repeat(27) + " (2)");
        }
    }

    @Test
    void emptyPlanHasItsTwoSheets() throws IOException {
        try (XSSFWorkbook workbook = read(Plan.builder().id("p").title("方案").build())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
    }

    private static Cell written(String text) throws IOException {
        try (XSSFWorkbook workbook = workbook(text, List.of("市商务委"))) {
            return workbook.getSheetAt(0).getRow(2).getCell(3);
        }
    }

    private static XSSFWorkbook workbook(String text, List<String> agencies) throws IOException {
        Measure measure = Measure.builder()
                .title("任务")
                .text(text)
                .responsibility(Responsibility.builder().lead(agencies).build())
                .build();
        Section section =
                Section.builder().title("章节").measures(List.of(measure)).build();
        return read(
                Plan.builder().id("p").title("方案").sections(List.of(section)).build());
    }

    private static XSSFWorkbook read(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TaskWorkbook(plan).write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
