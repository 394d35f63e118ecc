package org.policyplan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Result;
import org.policyplan.model.PlanFile;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/** Whatever the bytes, YAML or JSON: a value or an error, each finding with a place and a message, and no loss on a round trip. */
public final class PlanReaderFuzzer {
    /** They are about no place in particular. */
    private static final Set<String> PLACELESS = Set.of("findings.more", "text.empty");

    private static final PlanReader READER = PlanReader.standard();

    private PlanReaderFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Result<PlanFile> result = READER.readAny(bytes, "fuzz");
        check(result.findings());
        if (result.value().isEmpty() && !result.hasErrors()) {
            throw new IllegalStateException("neither a value nor an error");
        }
        if (!result.hasErrors()) {
            PlanFile file = result.orThrow();
            same(file, PlanWriter.yaml().write(file));
            same(file, PlanWriter.json().write(file));
        }
    }

    private static void same(PlanFile file, String written) {
        PlanFile again = READER.readAny(written.getBytes(StandardCharsets.UTF_8), "written")
                .value()
                .orElseThrow();
        if (!again.equals(file)) {
            throw new IllegalStateException("read again as another:\n" + written);
        }
    }

    static void check(List<Finding> findings) {
        for (Finding finding : findings) {
            finding.render(Language.CHINESE);
            finding.render(Language.ENGLISH);
            if (finding.line().isEmpty() && !PLACELESS.contains(finding.id())) {
                throw new IllegalStateException("without a place: " + finding);
            }
        }
    }
}
