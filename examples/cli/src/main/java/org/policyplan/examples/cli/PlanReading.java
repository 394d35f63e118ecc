package org.policyplan.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.RegisterReference;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;

/** Reads a plan in whatever form: YAML or JSON, or an official text, which is parsed. */
final class PlanReading {
    private PlanReading() {}

    /** A plan, with its own register where none is given. */
    static Result<Plan> read(SourceFile source, @Nullable AgencyRegister agencies) {
        if (!source.isPlan()) {
            OfficialTextParser parser = OfficialTextParser.standard();
            return OfficialText.parse(source, agencies == null ? parser : parser.withAgencies(agencies));
        }
        if (agencies == null) {
            return reader(source).read(source.bytes(), source.name());
        }
        Result<Plan> read = PlanReader.standard().read(source.bytes(), source.name());
        return Result.of(read.value().map(plan -> with(plan, agencies)).orElse(null), withoutUnread(read.findings()));
    }

    /** A plan as above, or a register. */
    static Result<? extends PlanFile> readAny(SourceFile source, @Nullable AgencyRegister agencies) {
        if (!source.isPlan()) {
            return read(source, agencies);
        }
        if (agencies == null) {
            return reader(source).readAny(source.bytes(), source.name());
        }
        Result<PlanFile> read = PlanReader.standard().readAny(source.bytes(), source.name());
        PlanFile file = read.value()
                .map(any -> any instanceof Plan plan ? with(plan, agencies) : any)
                .orElse(null);
        return Result.of(file, withoutUnread(read.findings()));
    }

    /** Leaves out that the plan's own register wasn't read, where another takes its place. */
    private static List<Finding> withoutUnread(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.id().equals("register.unread"))
                .toList();
    }

    private static Plan with(Plan plan, AgencyRegister agencies) {
        return plan.toBuilder()
                .agencyRegister(new RegisterReference("agencies.yaml", agencies))
                .build();
    }

    /** A reader that finds registers beside the file. */
    static PlanReader reader(SourceFile source) {
        return source.folder() == null
                ? PlanReader.standard()
                : PlanReader.builder().folder(source.folder()).build();
    }
}
