package org.policyplan.text;

import org.jspecify.annotations.Nullable;
import org.policyplan.text.TargetReading.Form;

/**
 * Reads one quantity: is it a target, and of what, for example 企业 in 培育10家企业.
 *
 * <p>Looks only at the words of the clause near the number and at the reading before; what can't be a target at all
 * is told by {@link TargetExclusions}.
 */
final class TargetReader {
    /** How far from its subject a number of a list may stand. */
    private static final int LONGEST_LIST = 400;

    private final TargetCountFirst countFirst;
    private final TargetCountLast countLast;
    private final TargetLevel level;

    TargetReader(TargetText text, TargetDateIndex dates) {
        TargetSubject subjects = new TargetSubject(text, dates);
        this.level = new TargetLevel(text, dates, subjects);
        this.countFirst = new TargetCountFirst(text, dates, subjects);
        this.countLast = new TargetCountLast(text, subjects, level);
    }

    /** The reading, or null where the quantity is no target. */
    @Nullable
    TargetReading read(TargetCandidate candidate, TargetAround around) {
        TargetReading previous = around.previous();
        if (previous != null && isContinuation(candidate, previous)) {
            return new TargetReading(
                    candidate,
                    Form.NEXT,
                    previous.name(),
                    previous.change(),
                    previous.start(),
                    candidate.end(),
                    around.clause());
        }
        return candidate.nounFollows() ? countFirst.read(candidate, around) : afterNoun(candidate, around);
    }

    /** Whether only 、 or 和 stands between the number before and this one: 下降10%、20%. */
    private static boolean isContinuation(TargetCandidate candidate, TargetReading previous) {
        int between = candidate.floor() - previous.candidate().end();
        return previous.form() != Form.COUNT_FIRST
                && !candidate.nounFollows()
                && candidate.floor() == candidate.quantity().start()
                && between >= 0
                && between <= 2
                && candidate.end() - previous.start() <= LONGEST_LIST;
    }

    /** 规模达到10亿元, 培育企业10家: the number after the noun. */
    private @Nullable TargetReading afterNoun(TargetCandidate candidate, TargetAround around) {
        if (level.isShareOf(candidate)) {
            return level.shareOf(candidate, around);
        }
        TargetReading compared = level.compared(candidate, around);
        if (compared != null) {
            return compared;
        }
        if (level.isStated(candidate)) {
            return level.read(candidate, around, candidate.tail().start());
        }
        boolean otherVerb = candidate.tail().isVerbal() && !candidate.tail().has(TargetCue.AT_LEAST);
        return otherVerb ? null : countLast.read(candidate, around);
    }
}
