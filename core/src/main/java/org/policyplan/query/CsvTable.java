package org.policyplan.query;

import java.util.ArrayList;
import java.util.List;
import org.policyplan.finding.Finding;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/** The rows of a CSV text (RFC 4180) with the place of each cell; empty lines are left out. One for each reading. */
final class CsvTable {
    private final String text;
    private final Source source;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int at;

    private CsvTable(String text, String name) {
        this.text = text;
        this.source = Source.of(name, text);
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    record Cell(String text, Origin origin) {}

    static CsvTable read(String text, String name) {
        CsvTable table = new CsvTable(text, name);
        while (table.at < text.length()) {
            table.row();
        }
        return table;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }

    private void row() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (at < text.length() && text.charAt(at++) == ',');
        boolean crLf = at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
        at += crLf ? 1 : 0;
        if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
            rows.add(List.copyOf(cells));
        }
    }

    /** Reads a cell and stops at the comma or the end of the line after it. */
    private Cell cell() {
        int start = at;
        StringBuilder out = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(out);
        }
        int plain = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Cell(out.append(text, plain, at).toString(), Origin.of(source, start, at));
    }

    private void quoted(StringBuilder out) {
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
                return;
            }
            out.append(c);
            at += c == '"' ? 1 : 0;
        }
        findings.add(Finding.error("matrix.quote", Origin.of(source, start, at), ""));
    }

    static String quote(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
