package org.policyplan.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownStandingPaths}: finding {@code standing.from.unknown} at each {@code from} that names no item. */
public final class KnownStandingPathsValidator implements ConstraintValidator<KnownStandingPaths, Plan> {
    /** Made by the validation provider. */
    public KnownStandingPathsValidator() {}

    @Override
    public boolean isValid(@Nullable Plan value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.standing().size(); i++) {
            String[] steps = value.standing().get(i).from().split("/", -1);
            BitSet start = new BitSet();
            start.set(0);
            if (value.sections().stream().noneMatch(section -> leads(section, steps, start))) {
                violations.add("standing.from.unknown", "standing[" + i + "].from");
            }
        }
        return violations.isEmpty();
    }

    /** Whether some of the steps, of which {@code taken} may be behind us, end in this section or below it. */
    private static boolean leads(Section section, String[] steps, BitSet taken) {
        BitSet next = step(section.marker(), section.title(), steps, taken);
        if (section.marker() == null) {
            next.or(taken);
        }
        return next.get(steps.length)
                || section.measures().stream()
                        .anyMatch(measure -> step(measure.marker(), measure.title(), steps, next)
                                .get(steps.length))
                || section.sections().stream().anyMatch(below -> leads(below, steps, next));
    }

    /** An item goes by its marker; one without, by its title or the empty step, and as a section by nothing at all. */
    private static BitSet step(@Nullable String marker, @Nullable String title, String[] steps, BitSet taken) {
        BitSet next = new BitSet();
        taken.stream()
                .filter(i -> i < steps.length)
                .filter(i ->
                        steps[i].equals(marker) || marker == null && (steps[i].isEmpty() || steps[i].equals(title)))
                .forEach(i -> next.set(i + 1));
        return next;
    }
}
