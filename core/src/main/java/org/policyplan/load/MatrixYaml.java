package org.policyplan.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.policyplan.finding.Result;
import org.policyplan.model.Responsibility;
import org.policyplan.query.MatrixRow;
import org.policyplan.query.ResponsibilityMatrix;
import org.policyplan.yaml.MatrixEntries;
import org.policyplan.yaml.MatrixEntry;

/**
 * Responsibility matrices in YAML, for example {@code MatrixYaml.parse(text, "expected.yaml").orThrow()}:
 *
 * <pre>
 * rows:
 *   - measure: 一/（一）
 *     title: 先行先试增值电信扩大开放
 *     responsible:
 *       - 市经济信息化委
 *       - 市通信管理局
 * </pre>
 *
 * <p>The CSV form is {@link ResponsibilityMatrix#parseCsv}.
 */
public final class MatrixYaml {
    private MatrixYaml() {}

    /**
     * Reads a matrix; a missing title is not compared.
     *
     * @param yaml the text
     * @param name the name shown in findings, such as {@code expected.yaml}
     * @return the matrix and what was found; what couldn't be read is left out of it
     */
    public static Result<ResponsibilityMatrix> parse(String yaml, String name) {
        return parse(Objects.requireNonNull(yaml, "yaml").getBytes(StandardCharsets.UTF_8), name);
    }

    /**
     * Reads a matrix.
     *
     * @param yaml the content of the file, in UTF-8
     * @param name the name shown in findings, such as {@code expected.yaml}
     * @return the matrix and what was found
     */
    public static Result<ResponsibilityMatrix> parse(byte[] yaml, String name) {
        Result<List<MatrixEntry>> read = MatrixEntries.read(yaml, name);
        List<MatrixRow> rows =
                read.value().orElse(List.of()).stream().map(MatrixYaml::row).toList();
        return Result.of(ResponsibilityMatrix.of(rows), read.findings());
    }

    private static MatrixRow row(MatrixEntry entry) {
        Responsibility agencies = entry.responsibility();
        return new MatrixRow(
                entry.measure(),
                entry.title(),
                agencies.lead(),
                agencies.responsible(),
                agencies.support(),
                agencies.origin());
    }

    /**
     * Writes a matrix, which {@link #parse} reads back as an equal one.
     *
     * @param matrix the matrix
     * @return the text, with LF and a line end at its end
     */
    public static String write(ResponsibilityMatrix matrix) {
        return MatrixEntries.write(matrix.rows().stream().map(MatrixYaml::entry).toList());
    }

    private static MatrixEntry entry(MatrixRow row) {
        Responsibility agencies = Responsibility.builder()
                .lead(row.lead())
                .responsible(row.responsible())
                .support(row.support())
                .build();
        return new MatrixEntry(row.measure(), row.title(), agencies);
    }
}
