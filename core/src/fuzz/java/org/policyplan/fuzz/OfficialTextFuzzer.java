package org.policyplan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.text.Stretch;

/** Whatever the bytes: a plan or an error, and an explanation whose stretches, joined, are the text again. */
public final class OfficialTextFuzzer {
    private static final OfficialTextParser PARSER = OfficialTextParser.standard();

    private OfficialTextFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Result<Plan> result = PARSER.parse(bytes, "fuzz");
        PlanReaderFuzzer.check(result.findings());
        String text = new String(bytes, StandardCharsets.UTF_8);
        String joined = PARSER.explain(text, "fuzz").stream().map(Stretch::text).collect(Collectors.joining());
        if (!joined.equals(text)) {
            throw new IllegalStateException("explained as another text");
        }
    }
}
