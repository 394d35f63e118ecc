package org.policyplan.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Origin;
import org.policyplan.model.Role;

/** The CSV form of a matrix. One for each reading. */
final class MatrixCsv {
    private static final Map<Character, Role> ROLES = Map.of('L', Role.LEAD, 'R', Role.RESPONSIBLE, 'S', Role.SUPPORT);

    private final CsvTable table;
    private final List<CsvTable.Cell> header;
    private final int firstAgency;
    private final List<Finding> findings;
    private final Set<String> measures = new HashSet<>();

    private MatrixCsv(CsvTable table) {
        this.table = table;
        this.header = table.rows().isEmpty() ? List.of() : table.rows().get(0);
        this.firstAgency = header.size() > 1 && header.get(1).text().equals("title") ? 2 : 1;
        this.findings = new ArrayList<>(table.findings());
    }

    static Result<ResponsibilityMatrix> read(String csv, String name) {
        MatrixCsv reader = new MatrixCsv(CsvTable.read(csv, name));
        List<MatrixRow> rows = new ArrayList<>();
        if (reader.hasHeader()) {
            reader.table.rows().stream().skip(1).forEach(row -> reader.row(row, rows));
        }
        reader.findings.sort(Finding.BY_PLACE);
        return Result.of(ResponsibilityMatrix.of(rows), reader.findings);
    }

    private boolean hasHeader() {
        if (header.isEmpty() || !header.get(0).text().equals("measure")) {
            Origin place = header.isEmpty() ? null : header.get(0).origin();
            findings.add(Finding.error("matrix.header", place, ""));
            return false;
        }
        Set<String> names = new HashSet<>();
        for (CsvTable.Cell cell : header.subList(firstAgency, header.size())) {
            if (cell.text().isBlank() || !names.add(cell.text())) {
                findings.add(Finding.error("matrix.column", cell.origin(), "", cell.text()));
            }
        }
        return true;
    }

    private void row(List<CsvTable.Cell> cells, List<MatrixRow> rows) {
        CsvTable.Cell measure = cells.get(0);
        if (cells.size() > header.size()) {
            findings.add(Finding.error(
                    "matrix.row.long", cells.get(header.size()).origin(), measure.text(), "" + header.size()));
            return;
        }
        if (!measures.add(measure.text())) {
            findings.add(Finding.error("matrix.row.duplicate", measure.origin(), measure.text(), measure.text()));
            return;
        }
        Map<Role, List<Place>> places = new TreeMap<>();
        for (int column = firstAgency; column < cells.size(); column++) {
            cell(cells.get(column), header.get(column).text(), measure.text(), places);
        }
        String title = firstAgency == 2 && cells.size() > 1 ? cells.get(1).text() : "";
        rows.add(new MatrixRow(
                measure.text(),
                title,
                names(places, Role.LEAD),
                names(places, Role.RESPONSIBLE),
                names(places, Role.SUPPORT),
                measure.origin()));
    }

    private void cell(CsvTable.Cell cell, String agency, String measure, Map<Role, List<Place>> places) {
        for (String mark : cell.text().strip().split("\\s+")) {
            Role role = mark.isEmpty() ? null : ROLES.get(mark.charAt(0));
            if (role != null && mark.substring(1).matches("[0-9]{0,4}")) {
                int at = mark.length() == 1 ? Integer.MAX_VALUE : Integer.parseInt(mark, 1, mark.length(), 10);
                places.computeIfAbsent(role, key -> new ArrayList<>()).add(new Place(at, agency));
            } else if (!mark.isEmpty()) {
                findings.add(Finding.error("matrix.cell", cell.origin(), measure, mark));
            }
        }
    }

    private static List<String> names(Map<Role, List<Place>> places, Role role) {
        return places.getOrDefault(role, List.of()).stream()
                .sorted(Comparator.comparingInt(Place::at))
                .map(Place::agency)
                .toList();
    }

    static String write(ResponsibilityMatrix matrix) {
        List<String> agencies = matrix.agencies();
        StringBuilder out = new StringBuilder("measure,title");
        agencies.forEach(agency -> out.append(',').append(CsvTable.quote(agency)));
        for (MatrixRow row : matrix.rows()) {
            out.append('\n').append(CsvTable.quote(row.measure())).append(',').append(CsvTable.quote(row.title()));
            Map<String, String> marks = marks(row);
            agencies.forEach(agency -> out.append(',').append(marks.getOrDefault(agency, "")));
        }
        return out.append('\n').toString();
    }

    private static Map<String, String> marks(MatrixRow row) {
        Map<String, String> marks = new TreeMap<>();
        for (Role role : Role.values()) {
            List<String> names = row.agencies(role);
            for (int i = 0; i < names.size(); i++) {
                marks.merge(names.get(i), role.name().charAt(0) + "" + (i + 1), (a, b) -> a + " " + b);
            }
        }
        return marks;
    }

    private record Place(int at, String agency) {}
}
