package org.policyplan.model;

/** How a target's value bounds its indicator, for example {@link #REACH} for 达到2600亿美元. */
public enum TargetComparator {
    /** 达到, 为, 建成. */
    REACH,
    /** 以上, 不低于, 不少于. */
    AT_LEAST,
    /** 超过, 突破. */
    MORE_THAN,
    /** 以内, 不超过. */
    AT_MOST,
    /** 低于. */
    LESS_THAN,
    /** Between two values: 8—10个. */
    RANGE,
    /** 增长, 提高. */
    INCREASE_BY,
    /** 下降, 降低. */
    DECREASE_BY,
    /** Without a number: 全覆盖, 基本实现. */
    QUALITATIVE
}
