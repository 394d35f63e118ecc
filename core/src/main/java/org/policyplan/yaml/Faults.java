package org.policyplan.yaml;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingCollector;
import org.policyplan.finding.Severity;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/** Takes the faults of one file, with the path that its reader has come to, such as {@code sections[3].measures[1]}; without a source, they have no place. */
final class Faults {
    private final @Nullable Source source;
    private final FindingCollector collector;
    private @Nullable String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    Faults(@Nullable Source source, FindingCollector collector) {
        this.source = source;
        this.collector = collector;
    }

    /** The faults of a file of which nothing is read. */
    static Faults of(String name, FindingCollector collector) {
        return new Faults(Source.of(name, ""), collector);
    }

    @Nullable
    Source source() {
        return source;
    }

    /** The place of a stretch, or null where there is no source. */
    @Nullable
    Origin place(int start, int end) {
        return source == null ? null : Origin.of(source, start, Math.max(start, end));
    }

    void enter(String key) {
        push(key, 0);
    }

    void enter(int index) {
        push(null, index);
    }

    private void push(@Nullable String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = name;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    void error(String id, int start, int end, String... arguments) {
        add(Severity.ERROR, id, start, end, null, arguments);
    }

    void warning(String id, int start, int end, String... arguments) {
        add(Severity.WARNING, id, start, end, null, arguments);
    }

    void error(String id, Node node, String... arguments) {
        add(Severity.ERROR, id, node.start, node.end, null, arguments);
    }

    void error(String id, String key, Node node, String... arguments) {
        enter(key);
        add(Severity.ERROR, id, node.start, node.end, null, arguments);
        leave();
    }

    void add(Severity severity, String id, int start, int end, @Nullable Origin related, String... arguments) {
        if (!collector.omits(severity)) {
            collector.add(new Finding(id, severity, List.of(arguments), place(start, end), path(), related));
        }
    }

    /** An error that ends the reading. */
    Unreadable fatal(String id, int start, int end, String... arguments) {
        error(id, start, end, arguments);
        return new Unreadable();
    }

    /** A fault of syntax: it ends the reading, and where in the plan it stands isn't known for sure. */
    Unreadable syntax(String id, int start, int end, String... arguments) {
        depth = 0;
        return fatal(id, start, end, arguments);
    }

    private String path() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name == null) {
                out.append('[').append(indexes[i]).append(']');
            } else {
                out.append(i == 0 ? "" : ".").append(name);
            }
        }
        return out.toString();
    }
}
