package org.policyplan.yaml;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import org.policyplan.encoding.Utf8;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingCollector;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.PlanFile;

/** Reads one file, from its bytes to its value, without the register that it names. */
final class FileReading {
    private static final String KIND = "kind";

    private final ReadLimits limits;
    private final FindingCollector collector;

    FileReading(ReadLimits limits, FindingCollector collector) {
        this.limits = limits;
        this.collector = collector;
    }

    /** What the caller takes. */
    enum Wanted {
        /** A plan. */
        PLAN,
        /** A register. */
        REGISTER,
        /** Whichever it is. */
        ANY
    }

    /** The value, or null where nothing can be read; errors are reported then. */
    @Nullable
    PlanFile read(String name, byte[] bytes, Wanted wanted) {
        try {
            if (bytes.length > limits.maxBytes()) {
                throw Faults.of(name, collector).fatal("limit.size", 0, 0, Integer.toString(limits.maxBytes()));
            }
            Result<CharBuffer> text = Utf8.decode(name, bytes);
            for (Finding finding : text.findings()) {
                collector.add(finding);
            }
            return text.value().isEmpty()
                    ? null
                    : bind(CleanText.of(name, text.value().get(), collector), wanted);
        } catch (Unreadable reported) {
            return null;
        }
    }

    private @Nullable PlanFile bind(CleanText text, Wanted wanted) {
        Node root = isJson(text) ? JsonNodes.read(text, limits) : YamlNodes.read(text, limits);
        return bind(root, new Scalars(text), wanted);
    }

    static @Nullable PlanFile bind(Node root, Scalars scalars, Wanted wanted) {
        if (!(root instanceof Node.Entries map)) {
            if (!(root instanceof Node.Broken)) {
                scalars.wrongType(root, Scalars.OBJECT);
            }
            return null;
        }
        int kind = kind(map);
        if (wanted == Wanted.PLAN && kind >= 0) {
            scalars.faults().error("file.kind", KIND, map.values[kind], AgencyRegister.KIND);
            return null;
        }
        boolean register = wanted == Wanted.REGISTER || kind >= 0;
        return register ? new RegisterBinder(scalars).bind(map) : new PlanBinder(scalars).bind(map);
    }

    /** The entry that makes it a register: a plan has no such key. */
    private static int kind(Node.Entries map) {
        for (int i = 0; i < map.count; i++) {
            if (map.keys[i].equals(KIND)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isJson(CharSequence text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '{';
    }
}
