package org.policyplan.examples.tasktable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyplan.finding.FindingsException;

class TaskTableTest {
    private static final Path SHANGHAI =
            Path.of("..", "..", "seeds", "src", "main", "resources", "org", "policyplan", "seeds", "shanghai-2024-31");

    @TempDir
    private static Path folder;

    private static String said = "";
    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void openAgain() throws IOException {
        Path file = folder.resolve("task-table.xlsx");
        said = TaskTable.write(SHANGHAI.resolve("plan.yaml"), file);
        workbook = new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void saysWhatItWrote() {
        assertThat(said).isEqualTo("23 tasks, 3 targets, 32 agencies");
    }

    @Test
    void firstSheetHasARowForEachMeasure() {
        XSSFSheet table = workbook.getSheetAt(0);
        assertThat(table.getSheetName()).isEqualTo("任务分解表");
        assertThat(text(table, 0, 0)).isEqualTo("上海市推动数字贸易和服务贸易高质量发展的实施方案任务分解表");
        assertThat(texts(table.getRow(1)))
                .containsExactly("序号", "章节", "任务", "主要内容", "牵头单位", "责任单位", "配合单位", "完成时限", "进展情况", "备注");
        assertThat(table.getLastRowNum()).isEqualTo(1 + 23);
        Row first = table.getRow(2);
        assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(text(table, 2, 1)).isEqualTo("一、大力发展数字交付服务贸易");
        assertThat(text(table, 2, 2)).isEqualTo("（一）先行先试增值电信扩大开放");
        assertThat(text(table, 2, 3)).startsWith("发挥临港新片区以及浦东新区数字基础设施优势");
        assertThat(text(table, 2, 5)).isEqualTo("市经济信息化委、市通信管理局、浦东新区政府、临港新片区管委会");
        assertThat(text(table, 2, 8)).isEmpty();
        assertThat(text(table, 24, 2)).isEqualTo("（二十三）发挥会展贸易促进功能");
    }

    @Test
    void everyAgencyHasASheetOfItsTasksWithTheirNumbers() {
        assertThat(workbook.getNumberOfSheets()).isEqualTo(2 + 32);
        XSSFSheet commerce = workbook.getSheet("市商务委");
        assertThat(text(commerce, 0, 0)).isEqualTo("市商务委任务清单（16项）");
        List<Double> numbers = new ArrayList<>();
        for (int row = 2; row <= commerce.getLastRowNum(); row++) {
            numbers.add(commerce.getRow(row).getCell(0).getNumericCellValue());
        }
        assertThat(numbers).containsExactly(2., 3., 4., 5., 6., 7., 11., 13., 14., 15., 16., 17., 18., 21., 22., 23.);
    }

    @Test
    void targetsHaveNumbersThatCanBeComputedWith() {
        XSSFSheet targets = workbook.getSheet("目标");
        assertThat(targets.getLastRowNum()).isEqualTo(1 + 3);
        assertThat(text(targets, 2, 1)).isEqualTo("全市服务进出口规模");
        assertThat(targets.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(2600);
        assertThat(text(targets, 2, 5)).isEqualTo("亿美元");
        assertThat(text(targets, 2, 6)).isEqualTo("2029");
        assertThat(text(targets, 2, 9)).isEqualTo("力争");
    }

    @Test
    void everySheetIsReadyToReadFilterAndPrint() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            int last = sheet.getLastRowNum();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:J" + (last + 1));
            assertThat(sheet.getMergedRegions().toString()).contains("A1:J1");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRow(last).getCell(3).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(sheet.getRow(last).getCell(3).getCellStyle().getBorderTop())
                    .isEqualTo(BorderStyle.THIN);
        }
        assertThat(workbook.getSheetAt(0).getColumnWidth(3)).isGreaterThan(60 * 256);
    }

    @Test
    void everyRowIsAsHighAsItsWrappedText() {
        XSSFSheet table = workbook.getSheetAt(0);
        for (int row = 2; row <= table.getLastRowNum(); row++) {
            double lines = Math.ceil(2.0 * text(table, row, 3).length() / 64);
            assertThat((double) table.getRow(row).getHeightInPoints()).isGreaterThan(14 * lines);
        }
    }

    @Test
    void planWithErrorsGivesNoWorkbook() throws IOException {
        Path plan = folder.resolve("bad.yaml");
        Files.writeString(plan, "schemaVersion: \"1.0\"\nid: bad\ntitle: 方案\nsectoins: []\n");
        Path out = folder.resolve("bad.xlsx");
        assertThatThrownBy(() -> TaskTable.write(plan, out))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("bad.yaml:4:1: error key.unknown");
        assertThat(out).doesNotExist();
    }

    @Test
    void nothingInTheWorkbookIsAFormula() {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(
                cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK))));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
