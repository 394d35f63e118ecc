package org.policyplan.yaml;

import java.io.StringWriter;
import java.nio.CharBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.policyplan.encoding.Utf8;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingCollector;
import org.policyplan.finding.Result;
import org.policyplan.model.Origin;

/**
 * Reads and writes the rows of a responsibility matrix in YAML; {@code MatrixYaml} makes a matrix of them.
 *
 * <pre>
 * rows:
 *   - measure: 一/（一）
 *     title: 先行先试增值电信扩大开放
 *     responsible:
 *       - 市经济信息化委
 * </pre>
 */
public final class MatrixEntries {
    private static final ReadLimits LIMITS = ReadLimits.standard();

    private MatrixEntries() {}

    /**
     * Reads rows, with the faults of the text as findings; {@link ReadLimits#standard()} hold.
     *
     * @param bytes the content
     * @param name the name shown in findings, such as {@code expected.yaml}
     * @return the rows that could be read, and the findings
     */
    public static Result<List<MatrixEntry>> read(byte[] bytes, String name) {
        Objects.requireNonNull(name, "name");
        FindingCollector collector = new FindingCollector(LIMITS.maxFindings());
        List<MatrixEntry> rows = List.of();
        try {
            if (bytes.length > LIMITS.maxBytes()) {
                throw Faults.of(name, collector).fatal("limit.size", 0, 0, Integer.toString(LIMITS.maxBytes()));
            }
            Result<CharBuffer> text = Utf8.decode(name, bytes);
            text.findings().forEach(collector::add);
            rows = text.value()
                    .map(decoded -> bind(CleanText.of(name, decoded, collector)))
                    .orElse(List.of());
        } catch (Unreadable reported) {
            rows = List.of();
        }
        distinct(rows, collector);
        return Result.of(rows, collector.toList());
    }

    private static List<MatrixEntry> bind(CleanText text) {
        List<MatrixEntry> rows = new MatrixBinder(new Scalars(text)).bind(YamlNodes.read(text, LIMITS));
        return rows == null ? List.of() : rows;
    }

    private static void distinct(List<MatrixEntry> rows, FindingCollector collector) {
        Set<String> measures = new HashSet<>();
        for (MatrixEntry row : rows) {
            if (!measures.add(row.measure())) {
                Origin place = row.responsibility().origin();
                collector.add(Finding.error("matrix.row.duplicate", place, "rows", row.measure()));
            }
        }
    }

    /**
     * Writes rows; {@link #read} reads them as equal ones.
     *
     * @param rows the rows
     * @return the text, with LF and a line end at its end
     */
    public static String write(List<MatrixEntry> rows) {
        StringWriter text = new StringWriter();
        try (PlanOutput out = new PlanOutput(OutputFormat.YAML, text)) {
            out.open();
            out.requiredList("rows", rows, row -> {
                out.open();
                out.required("measure", row.measure());
                out.text("title", row.title());
                out.texts("lead", row.responsibility().lead());
                out.texts("responsible", row.responsibility().responsible());
                out.texts("support", row.responsibility().support());
                out.closeObject();
            });
            out.closeObject();
        }
        return WrittenEscapes.escapeShielded(text.toString());
    }
}
