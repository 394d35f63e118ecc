package org.policyplan.validate;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Severity;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Warning;

/**
 * Checks what a schema can't say, for example that （六） doesn't follow （四） and that 市商务局 is in the register.
 *
 * <p>It checks plans and registers that were read, parsed or built; it reads nothing itself. Making one takes a few hundred milliseconds and using it
 * little: keep it. Immutable and thread-safe. Source: the last section of the plan format 1.0.
 */
public final class PlanValidator {
    private static final int MOST = 1000;
    private final Validator validator;

    private PlanValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * A validator of all constraints of the model.
     *
     * @return a new validator
     */
    public static PlanValidator create() {
        return new PlanValidator(Validation.byProvider(HibernateValidator.class)
                // Named, not searched for: the search asks the context class loader, which need not know it.
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeepTemplate())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Checks a plan, with the register that it names, or a register.
     *
     * @param file the plan or register
     * @return the findings by place, and those without a place by path; empty where all is well; of more than 1000 the rest is only counted, warnings first
     */
    public List<Finding> validate(PlanFile file) {
        Objects.requireNonNull(file, "file");
        Set<ConstraintViolation<PlanFile>> violations = validator.validate(file);
        return violations.isEmpty() ? List.of() : findings(file, violations);
    }

    private static List<Finding> findings(PlanFile file, Set<ConstraintViolation<PlanFile>> violations) {
        ArgumentMaker arguments = new ArgumentMaker(file);
        List<Broken> broken = violations.stream()
                .map(Broken::of)
                .sorted(Broken.MOST_GRAVE_FIRST)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Broken rule : broken.subList(0, Math.min(broken.size(), MOST))) {
            Located at = Located.find(file, rule.path);
            findings.add(new Finding(
                    rule.id,
                    rule.severity,
                    arguments.of(rule.id, at),
                    at.place(),
                    rule.path.toString(),
                    arguments.related(rule.id, at)));
        }
        findings.sort(Finding.BY_PLACE.thenComparing(Finding::path));
        if (broken.size() > MOST) {
            findings.add(more(broken.subList(MOST, broken.size())));
        }
        return List.copyOf(findings);
    }

    private static Finding more(List<Broken> left) {
        List<String> count = List.of(Integer.toString(left.size()));
        return new Finding("findings.more", left.get(0).severity, count, null, "", null);
    }

    private record Broken(String id, Severity severity, PropertyPath path) {
        static final Comparator<Broken> MOST_GRAVE_FIRST = Comparator.comparing(Broken::severity)
                .thenComparing(Broken::path)
                .thenComparing(Broken::id);

        static Broken of(ConstraintViolation<PlanFile> violation) {
            String template = violation.getMessageTemplate();
            String id = template.substring("{policyplan.".length(), template.length() - 1);
            boolean warning = violation.getConstraintDescriptor().getPayload().contains(Warning.class);
            Severity severity = warning ? Severity.WARNING : Severity.ERROR;
            return new Broken(id, severity, PropertyPath.of(violation.getPropertyPath()));
        }
    }
}
