package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * What the words just before a number say about it, for example {@link #AT_LEAST} for 不低于.
 *
 * <p>This is the table of comparator words: a new one is one word in its line.
 */
enum TargetCue {
    AT_LEAST("不低于 不少于 不小于 不得低于 不得少于 不应低于 不下于 至少 至少为 至少有 最少 最低 下限为 ≥ ⩾ ≧"),
    MORE_THAN("超过 高于 大于 多于 超 优于 好于 领先 ＞ >"),
    /** 突破: more than a value, but no bound before things that are achieved (突破10项技术). */
    PASSED("突破 首次突破 跃上 迈上 突破到 破"),
    AT_MOST("不超过 不高于 不大于 不多于 不得超过 不得高于 不应超过 最高不超过 控制在 严控在 管控在 限制在 ≤ ⩽ ≦"),
    LESS_THAN("低于 小于 少于 不足 ＜ <"),
    /** Levels: what follows is the value itself. */
    LEVEL("达到 达 达成 实现 完成 达至 为 是 保持 稳定 维持 至 到 在 占 占到 均达 拥有 共有 都有 均有 位居", "发展到 发展至 拓展到 拓展至 扩展到 扩展至 延伸到 延伸至 恢复到 恢复至"),
    UP("增长 提高 增加 新增 净增 提升 上升 扩大 增 上涨 递增 增产 增收 升高 升 提速 提 扩容 净增加 增扩 延长 多增加"),
    DOWN("下降 降低 减少 削减 压减 压缩 缩短 缩减 降 减 下浮 减排 下调 减量 缩小 降本 消减 降耗 压降 递减 节约 节省 精简"),
    APPROXIMATE("约 近 大约 约为 将近 接近 大概 约占"),
    ADVERB(
            "均 各 共 都 再 累计 总计 合计 共计 每年 每年度 年均 平均 同比 分别 力争 争取 全部 努力 年均复合 总共 逐年 年度 大幅 相应 进一步 再次 稳步 计划 预计 应当 每 基本",
            "仍 也 整体 总体 有 平均每年 全年 每季度 每月 各自 每天 每日 每周 每人每月 每人每年 每人 每亩 每户 每年每人 每人次 每平方米 每吨 率先 有望 全区 双双 常年 始终 长期 五年累计 三年累计 5年累计 3年累计");

    private static final WordSet NO_CUE =
            WordSet.of("节约 大约 公约 签约 契约 集约 雷达 行为 作为 成为 认为 人为 存在 所在 表达 发达 到达 直达 抵达 传达 预约 邻近 附近 靠近 最近 汇总 平均 面积为 起降 升降");

    private static final TargetCue[] CUES = values();
    private static final WordSet ALL = WordSet.union(sets());

    private final WordSet words;

    TargetCue(String... words) {
        this.words = WordSet.of(words);
    }

    private static WordSet[] sets() {
        WordSet[] sets = new WordSet[CUES.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = CUES[i].words;
        }
        return sets;
    }

    /** A cue that ends at a place, and its length. */
    record Found(TargetCue cue, int length) {}

    /** The words without one of which 一 in 一家 is but an article: 不少于 before it, 以上 behind it. */
    static WordSet boundsOfOne() {
        return WordSet.union(AT_LEAST.words, TargetPhrases.AT_LEAST);
    }

    /** Whether a word of a cue, of two characters at least, begins at a place. */
    static boolean startsWith(TargetCue cue, String text, int at) {
        return cue.words.lengthAt(text, at, text.length()) > 1;
    }

    /** The longest cue that ends at {@code at} and begins at {@code start} or later. */
    static @Nullable Found before(String text, int at, int start) {
        if (ALL.lengthBefore(text, at, start) == 0) {
            return null;
        }
        Found best = null;
        for (TargetCue cue : CUES) {
            int length = cue.words.lengthBefore(text, at, start);
            if (length > 0 && (best == null || length > best.length)) {
                best = new Found(cue, length);
            }
        }
        return best != null && NO_CUE.lengthBefore(text, at, start) > best.length ? null : best;
    }
}
