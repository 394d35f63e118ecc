package org.policyplan.text;

/**
 * Tells quantities that can't be targets, whatever stands around: subsidies, thresholds, names, dates, durations,
 * base values; for example 500万元 in 给予最高500万元奖励.
 */
final class TargetExclusions {
    private final TargetText text;
    private final TargetDateIndex dates;
    private final TargetMarks marks;

    TargetExclusions(TargetText text, TargetDateIndex dates, TargetMarks marks) {
        this.text = text;
        this.dates = dates;
        this.marks = marks;
    }

    /** Whether a quantity is worth reading: no part of a date, a name or a rating, and not a bare number. */
    static boolean mayBeTarget(Quantity quantity, TargetText text, TargetDateIndex dates) {
        String s = text.text;
        boolean bare = quantity.kind() == QuantityUnit.NONE
                && !quantity.magnitude()
                && !isDecimal(quantity, s)
                && TargetPhrases.AT_LEAST.lengthAt(s, quantity.end(), s.length()) == 0
                && TargetPhrases.AT_MOST.lengthAt(s, quantity.end(), s.length()) == 0
                && TargetPhrases.APPROXIMATE.lengthAt(s, quantity.end(), s.length()) == 0;
        return !bare
                && quantity.kind() != QuantityUnit.RATING
                && !text.isQuoted(quantity.start())
                && !dates.covers(quantity.start());
    }

    /** A coefficient such as 0.575, which needs no unit; 1.5:1 is none. */
    private static boolean isDecimal(Quantity quantity, String s) {
        char next = quantity.end() < s.length() ? s.charAt(quantity.end()) : ' ';
        return quantity.value().scale() > 0 && ":：∶比".indexOf(next) < 0;
    }

    /** Whether a quantity is none; {@code dated} says whether a date governs it. */
    boolean isExcluded(TargetCandidate candidate, TargetClause clause, int index, boolean dated) {
        return isBase(candidate)
                || isThreshold(candidate)
                || isTime(candidate)
                || isSubsidy(candidate, clause, index, dated)
                || isPresent(candidate, clause, index)
                || isNear(candidate)
                || isDone(candidate)
                || isPerThing(candidate)
                || isFrequency(candidate);
    }

    /** 从10%提高到20%: the 10%. */
    private boolean isBase(TargetCandidate candidate) {
        return TargetPhrases.CHANGE_TO.lengthAt(text.text, candidate.end(), text.text.length()) > 0;
    }

    /** 年销售额1000万元以上的企业: the 1000万元. */
    private boolean isThreshold(TargetCandidate candidate) {
        int end = Math.min(candidate.clauseEnd(), candidate.end() + 60);
        if ("对凡".indexOf(text.at(candidate.clauseStart())) >= 0
                && text.text
                        .substring(candidate.end(), Math.max(end, candidate.end()))
                        .contains("的")) {
            return true;
        }
        QuantityUnit kind = candidate.quantity().kind();
        if (!candidate.linked() || candidate.isFund(text)) {
            return false;
        }
        if (kind == QuantityUnit.SHARE) {
            return candidate.tail().isBound() && candidate.namesQuantity(text);
        }
        return kind != QuantityUnit.COUNT || candidate.tail().start() > candidate.floor() && !isMadeHere(candidate);
    }

    private boolean isMadeHere(TargetCandidate candidate) {
        int at = candidate.tail().start();
        return candidate.tail().change() != null
                || TargetPhrases.MAKE.lengthBefore(text.text, at, candidate.floor()) > 0
                || TargetPhrases.PUSH.lengthBefore(text.text, at, candidate.floor()) > 0;
    }

    private boolean isTime(TargetCandidate candidate) {
        Quantity quantity = candidate.quantity();
        if (quantity.kind() != QuantityUnit.TIME || quantity.magnitude()) {
            return false;
        }
        boolean subject = TargetPhrases.TIME_SUBJECT.isIn(
                text.text, candidate.floor(), candidate.tail().start());
        return !subject || candidate.nounFollows() || !candidate.tail().isVerbal();
    }

    private boolean isSubsidy(TargetCandidate candidate, TargetClause clause, int index, boolean dated) {
        QuantityUnit kind = candidate.quantity().kind();
        if (TargetPhrases.REWARD.isIn(
                text.text, candidate.floor(), candidate.quantity().start())) {
            return true;
        }
        boolean conditional = "对凡".indexOf(text.at(clause.start())) >= 0;
        if (kind != QuantityUnit.MONEY && kind != QuantityUnit.SHARE && kind != QuantityUnit.NONE && !conditional) {
            return false;
        }
        boolean firm = dated && candidate.tail().isVerbal() || isYield(candidate);
        return marks.isSubsidy(index) || marks.isNearSubsidy(index) && !firm;
    }

    /** 撬动社会消费5000万元: what the money before is to bring. */
    private boolean isYield(TargetCandidate candidate) {
        int end = candidate.quantity().start();
        return TargetPhrases.YIELD.isIn(text.text, candidate.floor(), end);
    }

    private boolean isPresent(TargetCandidate candidate, TargetClause clause, int index) {
        int place = candidate.quantity().start();
        int since = marks.presentBefore(clause, place);
        boolean overtaken = false;
        for (TargetDate date : dates.in(Math.max(since, place - 200), since < 0 ? since : place)) {
            overtaken |= date.governs();
        }
        return marks.isPresent(index, place) || since >= 0 && !overtaken;
    }

    private boolean isNear(TargetCandidate candidate) {
        int at = candidate.quantity().start();
        if (TargetPhrases.BASIS.lengthBefore(text.text, candidate.tail().start(), candidate.floor()) > 0) {
            return true;
        }
        if (at == candidate.floor()
                || candidate.tail().isVerbal() && candidate.tail().strong()) {
            return at > 0 && text.at(at - 1) == '第';
        }
        int near = TargetPhrases.BLOCK_NEAR.lengthBefore(text.text, at, candidate.floor());
        boolean dateBefore = dates.endingAt(at) != null;
        boolean tail =
                candidate.tail().isVerbal() || candidate.tail().has(TargetCue.APPROXIMATE) && text.at(at - 1) != '近';
        boolean verb = TargetPhrases.MAKE.lengthBefore(text.text, at, candidate.floor()) > near
                || TargetPhrases.NO_BLOCK.lengthBefore(text.text, at, candidate.floor()) > near;
        return near > 0 && !dateBefore && !tail && !verb && !isShareOf(candidate) && !isDescribed(candidate);
    }

    /** 打造有影响力的10个平台: 的 belongs to the thing, whose verb heads the clause. */
    private boolean isDescribed(TargetCandidate candidate) {
        int at = candidate.quantity().start() - 1;
        return text.at(at) == '的'
                && candidate.nounFollows()
                && candidate.quantity().kind() == QuantityUnit.COUNT;
    }

    private boolean isShareOf(TargetCandidate candidate) {
        QuantityUnit kind = candidate.quantity().kind();
        return text.at(candidate.quantity().start() - 1) == '的'
                && (kind == QuantityUnit.SHARE || kind == QuantityUnit.MULTIPLE);
    }

    /** Whether a number only counts points of the text, as in 三个方面, or is the 一 of 一个平台. */
    boolean isLooseChinese(TargetCandidate candidate) {
        Quantity quantity = candidate.quantity();
        if (quantity.kind() == QuantityUnit.COUNT && candidate.nounFollows() && isAbstract(candidate)) {
            return true;
        }
        if (!quantity.chinese() || quantity.kind() == QuantityUnit.SHARE || quantity.kind() == QuantityUnit.MULTIPLE) {
            return false;
        }
        boolean unit = TargetPhrases.CHINESE_UNITS.lengthAt(
                        quantity.unit(), 0, quantity.unit().length())
                == quantity.unit().length();
        boolean bounded = candidate.suffix().atLeast() || candidate.tail().has(TargetCue.AT_LEAST);
        return !unit || quantity.value().intValue() == 1 && !bounded;
    }

    /** Whether the noun is a word like 方面 or 重点领域 and no more. */
    private boolean isAbstract(TargetCandidate candidate) {
        String s = text.text;
        int end = candidate.clauseEnd();
        int at = candidate.noun();
        for (int length = 1; length > 0; at += length) {
            length = TargetPhrases.ABSTRACT.lengthAt(s, at, end);
        }
        return at > candidate.noun() && (at >= end || TargetPhrases.NO_NOUN.lengthAt(s, at, end) > 0);
    }

    /** 形成了12项成果: done already. */
    private boolean isDone(TargetCandidate candidate) {
        return candidate.quantity().kind() == QuantityUnit.COUNT
                && text.at(candidate.tail().start() - 1) == '了';
    }

    /** 每培育1家企业, 每25平方公里: what a reward or a rate is measured by. */
    private boolean isPerThing(TargetCandidate candidate) {
        int at = candidate.tail().start();
        int verb = TargetPhrases.MAKE.lengthBefore(text.text, at, candidate.floor());
        return verb > 0 && text.at(at - verb - 1) == '每'
                || text.at(candidate.quantity().start() - 1) == '每';
    }

    /** 每季度召开1次. */
    private boolean isFrequency(TargetCandidate candidate) {
        String unit = candidate.quantity().unit();
        return (unit.equals("次") || unit.equals("轮") || unit.equals("期"))
                && text.text
                        .substring(candidate.floor(), candidate.quantity().start())
                        .contains("每");
    }
}
