package org.policyplan.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.model.Origin;
import org.policyplan.model.Role;

/** Compares two matrices row by row. One for each comparison. */
final class MatrixDifferences {
    private final List<Finding> found = new ArrayList<>();

    private MatrixDifferences() {}

    static List<Finding> between(ResponsibilityMatrix printed, ResponsibilityMatrix expected) {
        MatrixDifferences differences = new MatrixDifferences();
        Map<String, MatrixRow> left = new LinkedHashMap<>();
        printed.rows().forEach(row -> left.putIfAbsent(row.measure(), row));
        for (MatrixRow wanted : expected.rows()) {
            MatrixRow row = left.remove(wanted.measure());
            if (row == null) {
                differences.add("matrix.measure.missing", wanted.origin(), null, wanted, List.of(wanted.label()));
            } else {
                differences.compare(row, wanted);
            }
        }
        left.values()
                .forEach(row ->
                        differences.add("matrix.measure.unexpected", row.origin(), null, row, List.of(row.label())));
        return List.copyOf(differences.found);
    }

    private void compare(MatrixRow printed, MatrixRow expected) {
        if (!expected.title().isEmpty() && !expected.title().equals(printed.title())) {
            List<String> titles = List.of(printed.measure(), expected.title(), printed.title());
            add("matrix.title", printed.origin(), expected.origin(), printed, titles);
        }
        for (Role role : Role.values()) {
            List<String> here = printed.agencies(role);
            List<String> there = expected.agencies(role);
            if (!here.equals(there)) {
                List<String> sides = List.of(printed.label(), shown(there), shown(here));
                add(id(role), printed.origin(), expected.origin(), printed, sides);
            }
        }
    }

    private void add(
            String id, @Nullable Origin place, @Nullable Origin related, MatrixRow row, List<String> arguments) {
        Finding finding = Finding.error(id, place, row.measure(), arguments.toArray(String[]::new));
        found.add(related == null ? finding : finding.withRelated(related));
    }

    private static String id(Role role) {
        return switch (role) {
            case LEAD -> "matrix.lead";
            case RESPONSIBLE -> "matrix.responsible";
            case SUPPORT -> "matrix.support";
        };
    }

    private static String shown(List<String> names) {
        return names.isEmpty() ? "—" : String.join("、", names);
    }
}
