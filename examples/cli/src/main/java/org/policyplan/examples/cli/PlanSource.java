package org.policyplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that name a plan: a plan file, or an official text that is parsed first. */
final class PlanSource {
    @Parameters(paramLabel = "FILE", descriptionKey = "file.any")
    private String file = "";

    @Option(names = "--agencies", paramLabel = "REGISTER", descriptionKey = "agencies")
    private @Nullable String register;

    /** The plan and the findings of all that was read for it. */
    Result<Plan> read(Console console) throws UnreadableFileException {
        SourceFile source = SourceFile.read(file, console);
        if (register == null) {
            return read(source, null);
        }
        SourceFile names = SourceFile.read(register, console);
        Result<AgencyRegister> agencies = reader(names).readRegister(names.bytes(), names.name());
        if (agencies.value().isEmpty()) {
            return Result.of(null, agencies.findings());
        }
        Result<Plan> plan = read(source, agencies.value().get());
        List<Finding> findings = new ArrayList<>(agencies.findings());
        findings.addAll(plan.findings());
        return Result.of(plan.value().orElse(null), findings);
    }

    /** A plan in either form, with its own register where none is given. */
    static Result<Plan> read(SourceFile source, @Nullable AgencyRegister agencies) {
        if (!source.isPlan()) {
            OfficialTextParser parser = OfficialTextParser.standard();
            return OfficialText.parse(source, agencies == null ? parser : parser.withAgencies(agencies));
        }
        if (agencies == null) {
            return reader(source).read(source.bytes(), source.name());
        }
        Result<Plan> read = PlanReader.standard().read(source.bytes(), source.name());
        List<Finding> findings = read.findings().stream()
                .filter(finding -> !finding.id().equals("register.unread"))
                .toList();
        return Result.of(read.value().map(plan -> with(plan, agencies)).orElse(null), findings);
    }

    private static Plan with(Plan plan, AgencyRegister agencies) {
        return plan.toBuilder()
                .agencyRegister(new RegisterReference("agencies.yaml", agencies))
                .build();
    }

    static PlanReader reader(SourceFile source) {
        return source.folder() == null
                ? PlanReader.standard()
                : PlanReader.builder().folder(source.folder()).build();
    }
}
