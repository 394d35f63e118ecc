package org.policyplan.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Role;

/**
 * Who is named in which measure and as what: a row for each measure, a column for each name as printed.
 *
 * <p>Written as CSV it looks like this, where L, R and S are lead, responsible and support and the number is the printed place in that role:
 *
 * <pre>
 * measure,title,市经济信息化委,市通信管理局,市委宣传部
 * 一/（一）,先行先试增值电信扩大开放,R1,R2,
 * 一/（二）,以文化贸易为重点扩大数字产品贸易,,,R1
 * </pre>
 *
 * <p>A test asserts its own mapping by {@code assertThat(PlanQuery.of(plan).matrix().differences(expected)).isEmpty()}. Two matrices are equal where their
 * rows are, in the same order. Immutable and thread-safe.
 */
public final class ResponsibilityMatrix {
    private final List<MatrixRow> rows;

    private ResponsibilityMatrix(List<MatrixRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The matrix of a plan.
     *
     * @param plan the plan
     * @return a row for each measure, in the order of the plan
     */
    public static ResponsibilityMatrix of(Plan plan) {
        List<MatrixRow> rows = new ArrayList<>();
        for (PlanItem item : new PlanItems(plan).all()) {
            Measure measure = item.measure();
            if (measure != null) {
                rows.add(MatrixRow.of(item, measure.responsibility()));
            }
        }
        return new ResponsibilityMatrix(rows);
    }

    /**
     * A matrix of the given rows.
     *
     * @param rows the rows
     * @return the matrix
     */
    public static ResponsibilityMatrix of(List<MatrixRow> rows) {
        return new ResponsibilityMatrix(rows);
    }

    /**
     * Reads the CSV form (RFC 4180, lines ended by LF or CR LF).
     *
     * <p>The column {@code title} may be missing. A cell may leave the number out ({@code R}); such names follow the numbered ones in the order
     * of the columns.
     *
     * @param csv the text
     * @param name the name shown in findings, such as {@code expected.csv}
     * @return the matrix and what was found; what couldn't be read is left out of it
     */
    public static Result<ResponsibilityMatrix> parseCsv(String csv, String name) {
        return MatrixCsv.read(Objects.requireNonNull(csv, "csv"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Writes the CSV form (RFC 4180, with LF), which {@link #parseCsv} reads back as an equal matrix.
     *
     * @return the text
     */
    public String toCsv() {
        return MatrixCsv.write(this);
    }

    /**
     * The rows.
     *
     * @return an immutable list in the order of the plan
     */
    public List<MatrixRow> rows() {
        return rows;
    }

    /**
     * The columns.
     *
     * @return every name, in order of first appearance
     */
    public List<String> agencies() {
        Set<String> names = new LinkedHashSet<>();
        for (MatrixRow row : rows) {
            for (Role role : Role.values()) {
                names.addAll(row.agencies(role));
            }
        }
        return List.copyOf(names);
    }

    /**
     * The row of a measure.
     *
     * @param measure path of the measure, such as {@code 六/（二十）}
     * @return the first row with that path, or empty where there is none
     */
    public Optional<MatrixRow> row(String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).findFirst();
    }

    /**
     * Every way in which this matrix is not as expected, one finding for each measure and role.
     *
     * <p>It reads like a reviewer's note: {@code official.txt:300:4: error matrix.lead: 六/（二十） 促进和规范数据跨境流动: expected lead 市数据局, printed
     * 市委网信办}. The place is that of the responsibility clause here, and the related place that of the row there.
     *
     * @param expected the matrix as it should be
     * @return the findings, in the order of the expected rows, then of the rows that weren't expected; empty where the matrices agree
     */
    public List<Finding> differences(ResponsibilityMatrix expected) {
        return MatrixDifferences.between(this, Objects.requireNonNull(expected, "expected"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponsibilityMatrix that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return toCsv();
    }
}
