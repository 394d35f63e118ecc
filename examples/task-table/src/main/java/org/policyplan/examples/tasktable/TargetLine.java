package org.policyplan.examples.tasktable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;
import org.policyplan.query.PlacedTarget;
import org.policyplan.query.PlanQuery;

/**
 * One row of the sheet of targets.
 *
 * @param placed the target and the path of what states it
 */
record TargetLine(PlacedTarget placed) {
    static final List<Column> COLUMNS = List.of(
            Column.text("编号", 8),
            Column.text("指标", 34),
            Column.text("要求", 12),
            Column.number("数值", 12),
            Column.number("上限", 12),
            Column.text("单位", 12),
            Column.text("期限", 12),
            Column.text("出处", 18),
            Column.text("原文", 64),
            Column.text("备注", 14));

    static List<TargetLine> of(PlanQuery query) {
        return query.targets().stream().map(TargetLine::new).toList();
    }

    List<Object> cells() {
        Target target = placed.target();
        return List.of(
                target.id(),
                target.indicator(),
                words(target.comparator()),
                orEmpty(target.value()),
                orEmpty(target.upper()),
                orEmpty(target.unit()),
                target.deadline() == null ? "" : target.deadline().toString(),
                placed.path().isEmpty() ? "总体目标" : placed.path(),
                orEmpty(target.text()),
                (target.aspiration() ? "力争" : "") + (target.approximate() ? "约数" : ""));
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static String words(TargetComparator comparator) {
        return switch (comparator) {
            case REACH -> "达到";
            case AT_LEAST -> "不低于";
            case MORE_THAN -> "超过";
            case AT_MOST -> "不超过";
            case LESS_THAN -> "低于";
            case RANGE -> "介于";
            case INCREASE_BY -> "增长";
            case DECREASE_BY -> "下降";
            case QUALITATIVE -> "定性";
        };
    }
}
