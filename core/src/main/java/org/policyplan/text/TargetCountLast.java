package org.policyplan.text;

import org.jspecify.annotations.Nullable;
import org.policyplan.text.TargetReading.Form;

/** Reads a number after its noun with no verb between them, for example 培育企业10家 and 占比50%左右. */
final class TargetCountLast {
    private static final int FAR = 60;

    /** How far into its clause the verb of a measure may stand: 全市新建绿道300公里. */
    private static final int SHORT = 6;

    private final TargetText text;
    private final TargetSubject subjects;
    private final TargetLevel level;

    TargetCountLast(TargetText text, TargetSubject subjects, TargetLevel level) {
        this.text = text;
        this.subjects = subjects;
        this.level = level;
    }

    /** The reading, or null where the quantity is no target. */
    @Nullable
    TargetReading read(TargetCandidate candidate, TargetAround around) {
        int end = candidate.tail().start();
        int start = subjects.head(candidate.floor(), end);
        QuantityUnit kind = candidate.quantity().kind();
        boolean thing = kind == QuantityUnit.COUNT || kind == QuantityUnit.SCALE || kind == QuantityUnit.MONEY;
        boolean made = TargetPhrases.MAKE.lengthAt(text.text, start, end) > 0;
        if (made && (thing || kind == QuantityUnit.SHARE && change(start) != null)) {
            return made(candidate, around, start);
        }
        if (isMeasured(candidate, around, start)) {
            return level.read(candidate, around, end);
        }
        if (thing && continuesList(candidate, around, end)) {
            return listed(candidate, around);
        }
        int make = TargetPhrases.MAKE.firstIn(text.text, Math.max(candidate.floor(), end - FAR), end);
        if (make >= 0 && (kind == QuantityUnit.COUNT || thing && make - start <= SHORT)) {
            return made(candidate, around, make);
        }
        boolean listed = thing && end > start && around.followsClosely();
        return listed && !candidate.quantity().chinese() ? listed(candidate, around) : null;
    }

    /** 新增度假区1家、消费集聚区2个: 集聚 is no verb there, as 、 parts the things of one verb. */
    private boolean continuesList(TargetCandidate candidate, TargetAround around, int end) {
        TargetReading previous = around.previous();
        return previous != null
                && previous.form() == Form.COUNT_LAST
                && previous.clause() == around.clause()
                && end > candidate.floor()
                && text.at(candidate.floor() - 1) == '、';
    }

    /** 新增企业10家、园区5家: the 5家. */
    private @Nullable TargetReading listed(TargetCandidate candidate, TargetAround around) {
        TargetReading reading = level.read(candidate, around, candidate.tail().start());
        TargetReading previous = around.previous();
        boolean counted = previous != null && previous.form() == Form.COUNT_LAST;
        return reading != null && counted ? reading.listed(around.listedChange()) : reading;
    }

    /** 占比50%: the noun is itself a quantity. */
    private boolean isMeasured(TargetCandidate candidate, TargetAround around, int start) {
        boolean sure = around.governed()
                || around.previous() != null
                || candidate.quantity().kind() == QuantityUnit.SHARE
                || candidate.suffix().atLeast()
                || candidate.suffix().approximate();
        int end = candidate.tail().start();
        return sure && TargetPhrases.QUANTITY_NOUN.lengthBefore(text.text, end, start) > 0;
    }

    /** 培育企业10家; {@code make} is the place of a verb. Of 改造小区新增车位10个 it is the second one that counts. */
    private TargetReading made(TargetCandidate candidate, TargetAround around, int make) {
        int end = candidate.tail().start();
        int object = make + TargetPhrases.MAKE.lengthAt(text.text, make, end);
        boolean joined = false;
        for (int length = joined(object, end); length > 0; length = joined(object, end)) {
            joined = true;
            object += length;
        }
        String name = name(candidate, around, object, make);
        TargetCue change = joined || !isChange(candidate, make) ? null : change(make);
        int added = joined || change != null ? -1 : TargetPhrases.ADD.firstIn(text.text, object, end);
        if (added > object && added + TargetPhrases.ADD.lengthAt(text.text, added, end) < end) {
            return made(candidate, around, added);
        }
        return new TargetReading(candidate, Form.COUNT_LAST, name, change, make, candidate.end(), around.clause());
    }

    private String name(TargetCandidate candidate, TargetAround around, int object, int make) {
        int end = candidate.tail().start();
        String name = subjects.name(object, end);
        String whole = subjects.name(candidate.floor(), end);
        boolean verbs = TargetPhrases.MAKE.contains(name, 0, name.length())
                && !around.named().isEmpty();
        if (name.isEmpty() || verbs) {
            return make > subjects.head(candidate.floor(), end) ? whole : around.named();
        }
        boolean measure = TargetPhrases.QUANTITY_NOUN.contains(name, 0, name.length());
        boolean inside = make > subjects.head(candidate.floor(), end);
        return isNominal(whole, name) || measure && inside ? whole : name;
    }

    /** 城镇新增就业: the verb is part of the name. */
    private static boolean isNominal(String whole, String name) {
        int place = TargetPhrases.REGION.lengthAt(whole, 0, whole.length());
        int before = whole.length() - name.length() - place;
        boolean verb = TargetPhrases.MAKE.lengthAt(whole, place, whole.length()) > 0
                || TargetPhrases.LEAD.lengthAt(whole, place, whole.length()) > 0;
        boolean shortWords = before > 2 && before <= 6 && name.length() <= 4;
        return shortWords && !verb && "每各".indexOf(whole.charAt(0)) < 0;
    }

    /** The length of a verb that goes with the one before it, and of the 和 between them: 新建和改造, 新建改造. */
    private int joined(int at, int end) {
        int and = at < end && "和及、并与".indexOf(text.at(at)) >= 0 ? 1 : 0;
        WordSet verbs = and > 0 ? TargetPhrases.MAKE : TargetPhrases.CHAINED;
        int verb = verbs.lengthAt(text.text, at + and, end);
        return verb > 0 && at + and + verb < end ? and + verb : 0;
    }

    /** Whether a verb that states a change does so of this number: things are added or removed, but not 提升. */
    private boolean isChange(TargetCandidate candidate, int verb) {
        return candidate.quantity().kind() != QuantityUnit.COUNT
                || TargetPhrases.ADD.lengthAt(text.text, verb, text.text.length()) > 0;
    }

    private @Nullable TargetCue change(int verb) {
        if (TargetCue.startsWith(TargetCue.UP, text.text, verb)) {
            return TargetCue.UP;
        }
        return TargetCue.startsWith(TargetCue.DOWN, text.text, verb) ? TargetCue.DOWN : null;
    }
}
