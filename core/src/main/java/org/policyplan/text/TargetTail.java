package org.policyplan.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words between a subject and its number, for example 比2020年下降 in 能耗比2020年下降13.5%.
 *
 * @param start place where the words begin
 * @param cues what they say
 * @param change whether they state a change: {@link TargetCue#UP} or {@link TargetCue#DOWN}; null where they state a
 *     level or nothing
 * @param strong whether a verb or a bound stands among them, not only 在 or 为
 */
record TargetTail(int start, Set<TargetCue> cues, @Nullable TargetCue change, boolean strong) {
    private static final WordSet WEAK = WordSet.of("在 为 是 到 至 占 稳定 保持 维持");
    private static final WordSet BASE =
            WordSet.of("比上年 较上年 比去年 较去年 比上年同期 较上年同期 比上年末 较上年末 比同期 同期 比基期 较基期 较基准年 比现在 在此基础上");
    private static final WordSet THAN = WordSet.of("比 较 在 以 相比 与 对比 相较 相较于 相对");
    private static final WordSet AFTER_BASE = WordSet.of("末 底 年 相比 的基础上 基础上 水平 同期");

    /** The tail that ends at {@code end} and begins at {@code floor} or later; {@code dates} are those of the text. */
    static TargetTail of(String text, int end, int floor, TargetDateIndex dates) {
        Builder builder = new Builder(text, dates);
        int at = end;
        for (int next = builder.step(at, floor); next < at; next = builder.step(at, floor)) {
            at = next;
        }
        return new TargetTail(at, builder.cues, builder.change, builder.strong);
    }

    /** The same, stating a change. */
    TargetTail changing(TargetCue other) {
        return new TargetTail(start, cues, other, true);
    }

    /** The same, with another bound. */
    TargetTail bounded(TargetCue bound) {
        return new TargetTail(start, EnumSet.of(bound), null, true);
    }

    /** Whether a cue stands among the words. */
    boolean has(TargetCue cue) {
        return cues.contains(cue);
    }

    /** Whether the words hold a bound: 不少于, 超过 …. */
    boolean isBound() {
        return has(TargetCue.AT_LEAST)
                || has(TargetCue.AT_MOST)
                || has(TargetCue.MORE_THAN)
                || has(TargetCue.LESS_THAN);
    }

    /** Whether the words hold a verb or a bound. */
    boolean isVerbal() {
        return change != null || has(TargetCue.LEVEL) || has(TargetCue.PASSED) || isBound();
    }

    private static final class Builder {
        private final String text;
        private final TargetDateIndex dates;
        private final Set<TargetCue> cues = EnumSet.noneOf(TargetCue.class);
        private @Nullable TargetCue change;
        private boolean strong;
        private boolean level;

        Builder(String text, TargetDateIndex dates) {
            this.text = text;
            this.dates = dates;
        }

        int step(int at, int floor) {
            int base = base(at, floor);
            if (base < at) {
                return base;
            }
            TargetCue.Found found = TargetCue.before(text, at, floor);
            boolean inVerb = found != null && TargetPhrases.MAKE.lengthBefore(text, at, floor) > found.length();
            if (found == null || inVerb) {
                return at;
            }
            add(found, at - found.length());
            return at - found.length();
        }

        private void add(TargetCue.Found found, int start) {
            TargetCue cue = found.cue();
            boolean isChange = cue == TargetCue.UP || cue == TargetCue.DOWN;
            boolean weak = WEAK.lengthAt(text, start, start + found.length()) == found.length();
            strong |= !weak && cue != TargetCue.ADVERB && cue != TargetCue.APPROXIMATE;
            level |= cue == TargetCue.LEVEL;
            if (isChange && !level && change == null) {
                change = cue;
            } else if (!isChange) {
                cues.add(cue);
            }
        }

        /** The start of 2026年的 in 提高到2026年的100亿元 that ends at a place, or the place itself. */
        private int reached(int at, int floor) {
            TargetDate date = at > floor && text.charAt(at - 1) == '的' ? dates.endingAt(at - 1) : null;
            return date != null && date.governs() && date.start() > floor ? date.start() : at;
        }

        /** The start of 比2020年 or 较上年 that ends at a place, or the place itself. */
        private int base(int at, int floor) {
            int words = BASE.lengthBefore(text, at, floor);
            if (words > 0) {
                return at - words;
            }
            int reached = reached(at, floor);
            if (reached < at) {
                return reached;
            }
            int after = AFTER_BASE.lengthBefore(text, at, floor);
            TargetDate date = dates.endingAt(at);
            if (date == null && after > 0) {
                date = dates.endingAt(at - after);
            }
            if (date == null || date.start() < floor) {
                return at;
            }
            int than = THAN.lengthBefore(text, date.start(), floor);
            return than > 0 && !date.governs() ? date.start() - than : at;
        }
    }
}
