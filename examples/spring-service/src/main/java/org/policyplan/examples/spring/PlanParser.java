package org.policyplan.examples.spring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.validate.PlanValidator;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.ReadLimits;
import org.policyplan.yaml.SourceFolder;
import org.springframework.stereotype.Component;

/** Reads and validates the bytes of a file or an upload, in either form of a plan. */
@Component
final class PlanParser {
    private final PlanValidator validator;

    PlanParser(PlanValidator validator) {
        this.validator = validator;
    }

    /** A plan or register in YAML or JSON; without a folder, the register that a plan names isn't read. */
    Result<PlanFile> data(byte[] bytes, String name, int maxBytes, @Nullable SourceFolder folder) {
        PlanReader.Builder reader =
                PlanReader.builder().limits(ReadLimits.standard().withMaxBytes(maxBytes));
        if (folder != null) {
            reader.folder(folder);
        }
        return PlanLoader.builder()
                .reader(reader.build())
                .validator(validator)
                .build()
                .load(bytes, name);
    }

    /** A plan in its official text. */
    Result<PlanFile> text(byte[] bytes, String name, int maxBytes) {
        if (bytes.length > maxBytes) {
            return Result.of(null, List.of(Finding.error("limit.size", null, "", Integer.toString(maxBytes))));
        }
        Result<Plan> parsed = OfficialTextParser.standard().parse(bytes, name);
        Plan plan = parsed.value().orElse(null);
        if (plan == null) {
            return Result.of(null, parsed.findings());
        }
        List<Finding> findings = new ArrayList<>(parsed.findings());
        findings.addAll(validator.validate(plan));
        findings.sort(Finding.BY_PLACE);
        return Result.of(plan, findings);
    }
}
