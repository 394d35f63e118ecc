package org.policyplan.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.Source;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.text.Stretch;
import org.policyplan.yaml.ReadLimits;

/** Official texts, held to the size that plan files are held to. */
final class OfficialText {
    private static final String BOM = "\uFEFF";

    private OfficialText() {}

    static Result<Plan> parse(SourceFile source, OfficialTextParser parser) {
        if (source.isTooLarge()) {
            String most = Integer.toString(ReadLimits.standard().maxBytes());
            Origin start = Origin.of(Source.of(source.name(), ""), 0, 0);
            return Result.of(null, List.of(Finding.error("limit.size", start, "", most)));
        }
        return parser.parse(source.bytes(), source.name());
    }

    /** The text in labelled stretches, where it can be parsed. */
    static List<Stretch> explain(SourceFile source, OfficialTextParser parser) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        return parser.explain(text.startsWith(BOM) ? text.substring(1) : text, source.name());
    }
}
