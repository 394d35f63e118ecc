package org.policyplan.yaml;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;

/** Makes a target of its node. */
final class TargetBinder extends ElementBinder<Target> {
    static final Constants<TargetComparator> COMPARATORS = Constants.of(TargetComparator.values());

    TargetBinder(Scalars scalars) {
        super(scalars, Shape.TARGET);
    }

    @Override
    Target make(Fields fields) {
        TargetComparator comparator = fields.constant("comparator", COMPARATORS);
        BigDecimal value = fields.decimal("value");
        BigDecimal upper = fields.decimal("upper");
        return Target.builder()
                .id(fields.requiredText("id"))
                .indicator(fields.requiredText("indicator"))
                .comparator(comparator == null ? likely(value, upper) : comparator)
                .value(value)
                .upper(upper)
                .unit(fields.text("unit"))
                .approximate(fields.flag("approximate"))
                .aspiration(fields.flag("aspiration"))
                .deadline(fields.deadline("deadline"))
                .text(fields.text("text"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    /** A comparator that breaks no rule, where the one that was written can't be read. */
    private static TargetComparator likely(@Nullable BigDecimal value, @Nullable BigDecimal upper) {
        if (value == null) {
            return TargetComparator.QUALITATIVE;
        }
        return upper == null ? TargetComparator.REACH : TargetComparator.RANGE;
    }
}
