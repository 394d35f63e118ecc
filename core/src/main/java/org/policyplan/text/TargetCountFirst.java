package org.policyplan.text;

import org.jspecify.annotations.Nullable;
import org.policyplan.text.TargetReading.Form;

/** Reads a number before its noun, for example 培育10家以上企业, 完成5亿吨产能改造 and 80%以上的村. */
final class TargetCountFirst {
    /** How far before a number the verb that counts may stand where it does not stand directly before it. */
    private static final int FAR = 14;

    /** How far behind 80%以上的 the verb of what the part comes to may stand. */
    private static final int LONGEST_PART = 40;

    private final TargetText text;
    private final TargetDateIndex dates;
    private final TargetSubject subjects;

    TargetCountFirst(TargetText text, TargetDateIndex dates, TargetSubject subjects) {
        this.text = text;
        this.dates = dates;
        this.subjects = subjects;
    }

    /** The reading, or null where the quantity is no target. */
    @Nullable
    TargetReading read(TargetCandidate candidate, TargetAround around) {
        int verb = verb(candidate);
        int nounEnd = new TargetNoun(text, around.nextQuantity(), candidate.clauseEnd()).end(candidate.noun());
        if (!candidate.isFund(text) && !isAccepted(candidate, around, verb, nounEnd)) {
            return null;
        }
        int start = verb >= 0 ? verb : candidate.tail().start();
        String name = subjects.name(candidate.noun(), nounEnd);
        TargetCue change = verb < 0 ? around.listedChange() : candidate.tail().change();
        TargetTail before = TargetTail.of(text.text, start, candidate.floor(), dates);
        TargetCandidate bounded = before.has(TargetCue.AT_LEAST) ? candidate.with(before) : candidate;
        return name.isEmpty()
                ? null
                : new TargetReading(bounded, Form.COUNT_FIRST, name, change, start, nounEnd, around.clause());
    }

    private boolean isAccepted(TargetCandidate candidate, TargetAround around, int verb, int nounEnd) {
        int at = candidate.tail().start();
        boolean near = verb >= at || verb >= 0 && makes(at, candidate.floor()) > 0;
        if (!near && candidate.namesQuantity(text)) {
            return false;
        }
        return switch (candidate.quantity().kind()) {
            case COUNT ->
                verb >= 0 && (near || !candidate.quantity().chinese())
                        || inherits(candidate, around)
                        || acts(candidate, around, nounEnd)
                        || has(candidate);
            case SHARE ->
                (near || isPart(candidate, around.governed() || verb >= 0 || isAchieved(candidate)))
                        && nounEnd - candidate.noun() >= 2;
            default -> near && isMeasure(candidate) && around.nextQuantity() > nounEnd;
        };
    }

    /** The length of the verb that ends at a place; 规划 of “十四五”规划102项重大工程 is none. */
    private int makes(int at, int floor) {
        int length = TargetPhrases.MAKE.lengthBefore(text.text, at, floor);
        return length > 0 && "”》".indexOf(text.at(at - length - 1)) >= 0 ? 0 : length;
    }

    /** 80%以上的村, 推动20%的企业. */
    private boolean isPart(TargetCandidate candidate, boolean stated) {
        int at = candidate.tail().start();
        int head = subjects.head(candidate.floor(), at);
        int region = TargetPhrases.REGION.lengthAt(text.text, head, at);
        return stated && head + region == at;
    }

    /** 80%以上的县建成中心. */
    private boolean isAchieved(TargetCandidate candidate) {
        int end = Math.min(candidate.clauseEnd(), candidate.noun() + LONGEST_PART);
        return candidate.linked() && TargetPhrases.ACHIEVE.isIn(text.text, candidate.noun(), end);
    }

    /** 完成5亿吨产能改造, but not 引进投资5亿元以上企业. */
    private static boolean isMeasure(TargetCandidate candidate) {
        QuantityUnit kind = candidate.quantity().kind();
        boolean measure = kind == QuantityUnit.SCALE
                || kind == QuantityUnit.MONEY
                || candidate.quantity().magnitude();
        return measure && !candidate.linked() && !candidate.suffix().atLeast();
    }

    /** The place of the verb whose object the number counts, or −1. */
    private int verb(TargetCandidate candidate) {
        TargetTail tail = candidate.tail();
        int end = tail.start();
        if (tail.change() != null || tail.isVerbal() && tail.strong()) {
            return end;
        }
        if (tail.isVerbal() && !tail.has(TargetCue.AT_LEAST)) {
            return -1;
        }
        int floor = candidate.floor();
        int direct = makes(end, floor);
        if (direct > 0) {
            return end - direct;
        }
        int from = Math.max(floor, end - FAR);
        int make = TargetPhrases.MAKE.lastEndIn(text.text, from, end);
        int block = TargetPhrases.BLOCK.lastEndIn(text.text, from, end);
        int length = make < 0 ? 0 : makes(make, from);
        return make > block && length > 0 ? make - length : block < 0 && make < 0 ? headVerb(floor, end) : -1;
    }

    /** The place of the verb of 打造有影响力的10个平台 or 建成甲、乙等2个平台, or −1. */
    private int headVerb(int floor, int end) {
        boolean described = text.at(end - 1) == '的' || text.at(end - 1) == '等';
        int head = subjects.head(floor, end);
        int verb = makes(head, floor);
        boolean heads = verb > 0 || TargetPhrases.MAKE.lengthAt(text.text, head, end) > 0;
        return described && heads ? head - verb : -1;
    }

    /** Whether the verb of the number before counts this one too: 建成3个园区、20个平台. */
    private boolean inherits(TargetCandidate candidate, TargetAround around) {
        TargetReading previous = around.previous();
        int at = candidate.tail().start();
        return previous != null
                && previous.form() != Form.LEVEL
                && around.followsClosely()
                && subjects.head(candidate.floor(), at) == at;
    }

    /** 到2025年，10家企业上市. */
    private boolean acts(TargetCandidate candidate, TargetAround around, int nounEnd) {
        int at = candidate.tail().start();
        int head = subjects.head(candidate.floor(), at);
        boolean heads = head == at && around.governed();
        boolean short_ = at - head <= FAR && !TargetPhrases.BLOCK.isIn(text.text, head, at);
        WordSet verbs = head == at ? TargetPhrases.PIVOT : TargetPhrases.ACHIEVE;
        int end = Math.min(candidate.clauseEnd(), nounEnd + 6);
        return (heads || short_) && !candidate.quantity().chinese() && reaches(verbs, candidate.noun(), end);
    }

    /** Whether a verb stands in a stretch; 达到 of 30户以上自然村通路比例达到100% is that of another number. */
    private boolean reaches(WordSet verbs, int start, int end) {
        int verb = verbs.firstIn(text.text, start, end);
        return verb >= 0 && !Character.isDigit(text.at(verb + verbs.lengthAt(text.text, verb, end)));
    }

    /** 各区有1所医院. */
    private boolean has(TargetCandidate candidate) {
        int from = Math.max(candidate.floor(), candidate.tail().start() - FAR);
        String before = text.text.substring(from, candidate.quantity().start());
        return before.endsWith("有") && (before.contains("每") || before.contains("各"));
    }
}
