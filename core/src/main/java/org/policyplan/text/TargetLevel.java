package org.policyplan.text;

import org.jspecify.annotations.Nullable;
import org.policyplan.text.TargetReading.Form;

/** Reads a subject, a verb and a number, for example 规模达到10亿元, 能耗下降5% and 销量占总量的20%. */
final class TargetLevel {
    private static final int LONGEST_NAME = 120;
    private static final WordSet OF = WordSet.of("达到 达 占 占到 为 超过 不低于 相当于 突破 不少于 是 至 到");

    private final TargetText text;
    private final TargetDateIndex dates;
    private final TargetSubject subjects;

    TargetLevel(TargetText text, TargetDateIndex dates, TargetSubject subjects) {
        this.text = text;
        this.dates = dates;
        this.subjects = subjects;
    }

    /** Whether a verb stands directly before the number that states a level or a change. */
    boolean isStated(TargetCandidate candidate) {
        TargetTail tail = candidate.tail();
        Quantity quantity = candidate.quantity();
        boolean bare = quantity.kind() == QuantityUnit.NONE && !quantity.magnitude();
        boolean bounded = candidate.suffix().atLeast()
                || candidate.suffix().atMost()
                || candidate.suffix().approximate();
        if (!tail.isVerbal() || bare && !bounded && !candidate.namesQuantity(text)) {
            return false;
        }
        boolean loose = quantity.chinese() && quantity.kind() == QuantityUnit.COUNT;
        return tail.strong() || !loose && subjects.head(candidate.floor(), tail.start()) < tail.start();
    }

    /** The reading of a subject that ends at {@code end}, or null where the number only describes something. */
    @Nullable
    TargetReading read(TargetCandidate candidate, TargetAround around, int end) {
        int start = subjects.head(candidate.floor(), end);
        int verb = TargetPhrases.MAKE.lengthAt(text.text, start, end);
        if (verb > 0 && isAttribute(candidate, around)) {
            return null;
        }
        String name = supplied(name(candidate, start, end, verb), around.named());
        int region = TargetPhrases.REGION.lengthAt(text.text, start, end);
        TargetCue change = verb + region > 0 && isAdded(candidate, start + region)
                ? TargetCue.UP
                : candidate.tail().change();
        boolean limit =
                candidate.tail().has(TargetCue.AT_MOST) && candidate.quantity().kind() == QuantityUnit.COUNT;
        boolean past = TargetPhrases.PAST_SUBJECT.lengthAt(name, 0, name.length()) > 0;
        boolean quota = past || limit && change == null && TargetPhrases.QUOTA.isIn(name, 0, name.length());
        return quota
                ? null
                : new TargetReading(candidate, Form.LEVEL, name, change, start, candidate.end(), around.clause());
    }

    private String name(TargetCandidate candidate, int start, int end, int verb) {
        int stripped = TargetPhrases.STRIPPED.lengthAt(text.text, start, end);
        if (verb > 0
                && stripped == verb
                && end - start - verb >= 2
                && candidate.quantity().kind() == QuantityUnit.COUNT) {
            return subjects.name(start + verb, end);
        }
        boolean shift = candidate.tail().has(TargetCue.LEVEL) && end - start > 4;
        int from = shift ? start + TargetPhrases.SHIFT.lengthAt(text.text, start, end) : start;
        return subjects.name(from, subjects.beforeBase(start, end));
    }

    /** 新增企业超10家: a change, though 超 stands before the number. */
    private boolean isAdded(TargetCandidate candidate, int start) {
        TargetTail tail = candidate.tail();
        return tail.change() == null
                && candidate.quantity().kind() != QuantityUnit.SHARE
                && !tail.has(TargetCue.LEVEL)
                && TargetCue.startsWith(TargetCue.UP, text.text, start);
    }

    /** A name with what its sentence said before: 占比重 is A占比重 after A. */
    private static String supplied(String name, String before) {
        if (before.isEmpty() || name.length() + before.length() > LONGEST_NAME) {
            return name;
        }
        if (name.isEmpty()) {
            return before;
        }
        if (name.startsWith("占")) {
            int share = before.indexOf('占');
            return (share > 0 ? before.substring(0, share) : before) + name;
        }
        if (name.endsWith("级")) {
            return name + before.substring(before.indexOf('级') + 1);
        }
        if (TargetPhrases.ELLIPTIC.lengthAt(name, 0, name.length()) == name.length() && !before.endsWith(name)) {
            return before + name;
        }
        boolean pronoun = TargetPhrases.PRONOUN.lengthAt(name, 0, name.length()) == name.length();
        return pronoun ? before : name;
    }

    /** 培育产值超1亿元、有竞争力的企业2家: the 1亿元 only describes what is counted. */
    private boolean isAttribute(TargetCandidate candidate, TargetAround around) {
        int end = Math.min(around.nextQuantity(), candidate.end() + 60);
        return around.nextQuantity() < candidate.clauseEnd()
                && text.at(candidate.end()) == '、'
                && text.text
                        .substring(candidate.end(), Math.max(end, candidate.end()))
                        .contains("的");
    }

    /** Whether the number is a share or a multiple of something: 总量的20%. */
    boolean isShareOf(TargetCandidate candidate) {
        QuantityUnit kind = candidate.quantity().kind();
        int at = candidate.tail().start();
        boolean of = at > candidate.floor()
                && text.at(at - 1) == '的'
                && !candidate.tail().isVerbal();
        return of && (kind == QuantityUnit.SHARE || kind == QuantityUnit.MULTIPLE);
    }

    /** The reading of 销量达到总量的20%, or null where no verb stands before. */
    @Nullable
    TargetReading shareOf(TargetCandidate candidate, TargetAround around) {
        int end = candidate.tail().start() - 1;
        int of = OF.lastEndIn(text.text, Math.max(candidate.floor(), end - 30), end);
        if (of < 0) {
            return null;
        }
        TargetTail tail = TargetTail.of(text.text, of, candidate.floor(), dates);
        return read(candidate.with(tail), around, tail.start());
    }

    /** The reading of 增速高于全国2个百分点, or null where nothing is compared. */
    @Nullable
    TargetReading compared(TargetCandidate candidate, TargetAround around) {
        if (!candidate.quantity().unit().equals("个百分点")) {
            return null;
        }
        int end = candidate.quantity().start();
        int from = Math.max(candidate.floor(), end - 20);
        int above = TargetPhrases.ABOVE.firstIn(text.text, from, end);
        int at = above >= 0 ? above : TargetPhrases.BELOW.firstIn(text.text, from, end);
        if (at <= candidate.floor()) {
            return null;
        }
        TargetCue bound = above >= 0 ? TargetCue.MORE_THAN : TargetCue.LESS_THAN;
        return read(candidate.with(candidate.tail().bounded(bound)), around, at);
    }
}
