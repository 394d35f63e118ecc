package org.policyplan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Role;

/**
 * Reads the words of one responsibility clause, for example 市商务委牵头，市科委、市财政局按职责分工负责.
 *
 * <p>The words are cut into chunks at 、，；。 outside brackets. A chunk may begin with a label, end with a verb phrase, be a time limit, a
 * legend or a default; what is left is a name. Verbs win over labels. Not thread-safe: one for each clause.
 */
final class ClauseParser {
    private static final WordSet STANDING_HEADS = WordSet.of(
            "以下", "下列", "后续各", "以上各项均", "上述各项均", "其他任务均", "其余任务均", "各项任务均", "后文", "具体任务均", "上述任务均", "以上任务均", "各项工作均",
            "各条均", "各项均");
    private static final WordSet NO_LEAD_HEADS = WordSet.of("未明确", "无牵头单位的", "没有明确", "未注明", "未标明", "其他为", "其余为");
    private static final WordSet NOISE = WordSet.of("下同", "以下同");

    /** The head of words that say what is left out from here on: 不再列出, 不再做分工. */
    private static final WordSet NOISE_HEADS = WordSet.of("不再");

    /** Words that take a legend back for one clause. */
    private static final WordSet UNRANKED = WordSet.of("排名不分先后", "排名不分前后", "排序不分先后", "名次不分先后", "不分先后", "不分排名先后");

    private static final WordSet ABBREVIATIONS = WordSet.of("简称", "统称");
    private static final WordSet NO_NAME_MARKS = WordSet.of("：", ":", "|", "。");

    /** Words and marks of which one at least stands in a chunk that is more than one name; they are looked for together. */
    private static final WordSet MORE_THAN_A_NAME = WordSet.union(
            STANDING_HEADS,
            NO_LEAD_HEADS,
            TimeLimit.HEADS,
            NOISE,
            NOISE_HEADS,
            UNRANKED,
            ABBREVIATIONS,
            NO_NAME_MARKS,
            VerbPhrase.CORE,
            NameList.PARTING,
            WordSet.of("由", "会同", "联合", "年", "月"),
            WordSet.ofCharacters(Glyphs.CLOSING_MARKS));

    static final int LONGEST_LABEL = 20;

    private final LogicalText text;
    private final Names known;
    private final int to;
    private final Legend inherited;
    private final Chunks chunks;
    private final int from;
    private final RoleLists roles = new RoleLists();
    private Vocabulary.Label label = Vocabulary.Label.NONE;
    private Vocabulary.@Nullable Label joined;
    private boolean labelled;
    private boolean verb;
    private boolean leadByVerb;
    private boolean perMandate;
    private boolean openEnded;
    private boolean malformed;
    private boolean stopped;
    private boolean unranked;
    private boolean bySentence;
    private boolean person;
    private boolean object;
    private @Nullable String deadline;
    private @Nullable Legend legend;
    private ParsedClause.@Nullable StandingWords standing;

    ClauseParser(LogicalText text, Names known, int from, int to, Legend inherited) {
        this.text = text;
        this.known = known;
        this.to = to;
        this.inherited = inherited;
        this.chunks = new Chunks(text, from, to);
        this.from = from;
    }

    /** A parser of words behind a label that was read already, as in 【责任单位】市商务委. */
    static ClauseParser behind(
            Vocabulary.Label label, LogicalText text, Names known, int from, int to, Legend inherited) {
        ClauseParser parser = new ClauseParser(text, known, from, to, inherited);
        parser.startLabel(label);
        return parser;
    }

    /** A parser of a sentence, in which every word must be known that is no name. */
    static ClauseParser ofSentence(LogicalText text, Names known, int from, int to, Legend inherited) {
        ClauseParser parser = new ClauseParser(text, known, from, to, inherited);
        parser.bySentence = true;
        return parser;
    }

    /** What the clause says, or null where the words are no clause. */
    @Nullable
    ParsedClause parse() {
        while (chunks.next() && !stopped && (standing == null || standing.end() <= chunks.start())) {
            read(chunks.start(), chunks.end());
            roles.separate(chunks.separator());
            if (malformed) {
                return null;
            }
        }
        flush(label);
        Legend effective = legend != null ? legend : inherited;
        if (!unranked && !leadByVerb) {
            roles.rank(effective);
        }
        return roles.isEmpty() && deadline == null && !person
                ? null
                : new ParsedClause(
                        roles.lead(),
                        roles.responsible(),
                        roles.support(),
                        perMandate,
                        openEnded,
                        deadline,
                        standing,
                        legend,
                        labelled,
                        verb);
    }

    /** Whether words are one name and nothing else, as most chunks are. */
    private boolean isName(int from, int end) {
        return label != Vocabulary.Label.PERSON
                && label != Vocabulary.Label.DEADLINE
                && !NameList.mayPart(text, from, end)
                && !MORE_THAN_A_NAME.isIn(text, from, end);
    }

    private void read(int from, int end) {
        int start = readLabel(from, end);
        if (continuesObject(start, end)) {
            return;
        }
        if (start < end && isName(start, end)) {
            roles.add(known.of(start, end), start, end);
            return;
        }
        if (start >= end || readRemark(start, end)) {
            return;
        }
        if (label == Vocabulary.Label.PERSON) {
            person = true;
            return;
        }
        if (label == Vocabulary.Label.DEADLINE && deadline != null && namesActor(start, end)) {
            label = Vocabulary.Label.NONE;
        }
        int names = start;
        if (label == Vocabulary.Label.DEADLINE || TimeLimit.begins(text, start, end)) {
            int body = label == Vocabulary.Label.DEADLINE ? -1 : text.indexOf("由", start, end);
            addDeadline(text.squeezed(start, body > start ? body : end));
            if (body < 0) {
                return;
            }
            names = body;
        }
        int date = dateBehindName(start, end);
        if (date > 0) {
            addDeadline(text.squeezed(date, end));
        }
        readNames(names, date > 0 ? names + date - start : end);
    }

    /** Whether words say what a body does: 市财政局配合. */
    private boolean namesActor(int from, int end) {
        int verbs = VerbPhrase.start(text, from, end);
        return verbs > from && Vocabulary.isFirmBody(text, from, verbs);
    }

    /** Where a date begins that a blank alone parts from the name before it: 市科委 2025年6月底前. */
    private int dateBehindName(int from, int end) {
        int year = text.indexOf("年", from, end);
        boolean dated = year - from > 5 && text.matches(year - 4, "20") && Vocabulary.isBody(text, from, year - 4);
        return dated && TimeLimit.begins(text, year - 4, end) ? year - 4 : -1;
    }

    private void addDeadline(String words) {
        deadline = deadline == null ? words : deadline + "，" + words;
    }

    /** Takes the label off the head of a chunk and gives the position after it. */
    private int readLabel(int from, int end) {
        int limit = Math.min(end, from + LONGEST_LABEL);
        int colon = text.nextColon(from, limit);
        if (colon == limit) {
            return readBareLabel(from, end);
        }
        Vocabulary.Label found = Vocabulary.label(text, from, colon);
        if (found != Vocabulary.Label.NONE) {
            startLabel(found);
        } else if (labelled && Glyphs.isOpening(text.at(this.from - 1))) {
            startLabel(Vocabulary.Label.PERSON);
        } else {
            malformed |= !labelled || !Vocabulary.isLevel(text.squeezed(from, colon));
        }
        return colon + 1;
    }

    private int readBareLabel(int from, int end) {
        for (int i = Math.min(end - 2, from + 6); i > from + 2; i--) {
            if (text.matches(i - 2, "单位") || text.matches(i - 2, "部门")) {
                Vocabulary.Label found = Vocabulary.label(text, from, i);
                if (found != Vocabulary.Label.NONE) {
                    startLabel(found);
                    return text.at(i) == '为' || text.at(i) == '是' ? i + 1 : i;
                }
            }
        }
        return from;
    }

    private void startLabel(Vocabulary.Label found) {
        flush(label);
        joined = null;
        label = found;
        labelled |= found != Vocabulary.Label.DEADLINE && found != Vocabulary.Label.PERSON;
    }

    /** Reads a legend, a default or a remark; false where the chunk is none. */
    private boolean readRemark(int start, int end) {
        if (NOISE.contains(text, start, end) || NOISE_HEADS.lengthAt(text, start, end) > 0) {
            return true;
        }
        if (UNRANKED.contains(text, start, end)) {
            unranked = true;
            return true;
        }
        if (NO_LEAD_HEADS.lengthAt(text, start, end) > 0) {
            stopped = true;
            return true;
        }
        Legend stated = Vocabulary.legend(text, start, end);
        if (stated != Legend.NONE) {
            legend = stated;
            return true;
        }
        malformed |= ABBREVIATIONS.isIn(text, start, end);
        if (STANDING_HEADS.lengthAt(text, start, end) > 0) {
            readStanding(start, text.squeezed(start, end));
            return true;
        }
        return false;
    }

    /** Reads 以下均需A、B落实，不再列出 to the end of the clause, or 以下各条均涉及, which means the names just before it. */
    private void readStanding(int start, String words) {
        List<NamedBody> before = roles.ofSentence();
        int from = start;
        for (String head : List.of("均需由", "均需要", "均需", "均由", "都需", "均应由", "均涉及", "需由", "均为", "由", "涉及")) {
            int at = words.indexOf(head);
            if (at > 0) {
                from = start + at + head.length();
                break;
            }
        }
        ParsedClause declared = from == start ? null : new ClauseParser(text, known, from, to, Legend.NONE).parse();
        if (declared == null || declared.isEmpty()) {
            standing = new ParsedClause.StandingWords(Role.RESPONSIBLE, before, start, to);
            return;
        }
        boolean leads = declared.responsible().isEmpty() && !declared.lead().isEmpty();
        boolean supports = declared.responsible().isEmpty() && declared.lead().isEmpty();
        Role role = leads ? Role.LEAD : supports ? Role.SUPPORT : Role.RESPONSIBLE;
        standing = new ParsedClause.StandingWords(role, declared.bodies(), start, to);
    }

    private void readNames(int from, int end) {
        int start = text.at(from) == '由' && end - from > 2 ? from + 1 : from;
        int with = indexOfWith(start, end);
        if (with >= 0) {
            readNames(start, with, Vocabulary.Label.LEAD);
            joined = Vocabulary.Label.SUPPORT;
            verb = true;
            leadByVerb = true;
            start = with + 2;
        }
        int middle = VerbPhrase.middle(text, start, end);
        if (middle > 0) {
            readNames(start, middle, null);
            start = middle;
        }
        int verbs = mayHoldObjects() ? VerbPhrase.beforeObject(text, start, end) : end;
        object = verbs < end;
        readNames(start, verbs, null);
    }

    /** Whether a chunk only goes on with the object of the verbs before it, as 绩效评价 in 市财政局负责资金监管、绩效评价. */
    private boolean continuesObject(int from, int end) {
        return object
                && text.at(from - 1) == '、'
                && VerbPhrase.start(text, from, end) < 0
                && !VerbPhrase.startsWithBody(text, from, end);
    }

    /** Whether the clause stands where nothing else is due, so that verbs may have objects in it. */
    private boolean mayHoldObjects() {
        return !bySentence && (labelled || from > 1 && Glyphs.endsSentence(text.at(from - 2)));
    }

    /** Position of 会同 or 联合 between two bodies, or -1. */
    private int indexOfWith(int from, int end) {
        int at = text.indexOf("会同", from, end);
        if (at >= 0) {
            return at;
        }
        int union = text.indexOf("联合", from + 2, end - 3);
        return union > 0 && Vocabulary.isFirmBody(text, from, union) && VerbPhrase.start(text, union, end) != union
                ? union
                : -1;
    }

    /** Reads names and the verb phrase behind them; {@code forced} is the role of all names so far where the words before 会同 give one. */
    private void readNames(int from, int end, Vocabulary.@Nullable Label forced) {
        int verbs = bySentence ? VerbPhrase.start(text, from, end) : VerbPhrase.startBehindBody(text, from, end);
        addNames(from, verbs < 0 ? end : verbs);
        if (verbs >= 0) {
            perMandate |= VerbPhrase.isPerMandate(text, verbs, end);
            openEnded |= text.indexOf("等", verbs, end) >= 0;
            if (Vocabulary.VERBS.isIn(text, verbs, end)) {
                verb = true;
                Vocabulary.Label role = role(text.squeezed(verbs, end));
                if (role == Vocabulary.Label.SUPPORT && (label != Vocabulary.Label.NONE || isLeaderless(end))) {
                    roles.giveBeforeComma(effective(label));
                }
                leadByVerb |= role == Vocabulary.Label.LEAD;
                flush(joined != null && role == Vocabulary.Label.RESPONSIBLE ? joined : role);
                joined = null;
                return;
            }
        }
        if (forced != null) {
            flush(forced);
        }
    }

    /** Whether no names have a role yet and none leads further on, so that those before the comma are responsible: A，B配合. */
    private boolean isLeaderless(int end) {
        return roles.isEmpty() && text.indexOf("牵头", end, to) < 0;
    }

    private Vocabulary.Label role(String verbs) {
        return roles.lead().isEmpty() && Vocabulary.isTogether(verbs)
                ? Vocabulary.Label.RESPONSIBLE
                : Vocabulary.role(verbs);
    }

    private void addNames(int from, int to) {
        int end = withoutRemark(from, to);
        if (NameList.isNoun(text, from, end) && text.at(from - 1) == '、' && roles.lengthenLast(text, end)) {
            return;
        }
        int bracket = NameBracket.open(text, from, end);
        if (labelled && bracket > 0 && NameBracket.holdsClause(text, from, bracket, end)) {
            addNames(from, bracket);
            flush(label);
            addRoles(new ClauseParser(text, known, bracket + 1, end - 1, Legend.NONE).parse());
            return;
        }
        int open = bracket > 0 && NameBracket.givesRole(text, bracket, end) ? bracket : -1;
        NameList list = new NameList(text, known);
        List<NamedBody> names = list.split(from, open < 0 ? end : open, roles.isAfterComma());
        openEnded |= list.isOpen();
        for (NamedBody name : names) {
            malformed |= NO_NAME_MARKS.isIn(name.name());
        }
        if (open < 0) {
            roles.addAll(names);
            return;
        }
        flush(label);
        verb = true;
        leadByVerb = true;
        roles.addAll(names);
        flush(Vocabulary.role(text.squeezed(open, end)));
    }

    private void addRoles(@Nullable ParsedClause clause) {
        if (clause == null) {
            return;
        }
        roles.addAll(clause.lead());
        flush(Vocabulary.Label.LEAD);
        roles.addAll(clause.responsible());
        flush(Vocabulary.Label.RESPONSIBLE);
        roles.addAll(clause.support());
        flush(Vocabulary.Label.SUPPORT);
        verb = true;
        leadByVerb |= !clause.lead().isEmpty();
        perMandate |= clause.perMandate();
        openEnded |= clause.openEnded();
    }

    /** The end of the names where a remark on all follows the last one: 市科委（列首位的为牵头单位，下同）, 市科委（按职责分工负责）. */
    private int withoutRemark(int from, int end) {
        int open = NameBracket.open(text, from, end);
        if (open < 0) {
            return end;
        }
        if (TimeLimit.begins(text, open + 1, end - 1)) {
            addDeadline(text.squeezed(open + 1, end - 1));
            return open;
        }
        if (NameBracket.namesPersons(text, open, end)) {
            return open;
        }
        Legend stated = Vocabulary.legend(text, open + 1, end - 1);
        if (stated != Legend.NONE) {
            legend = stated;
            return open;
        }
        if (UNRANKED.contains(text, open + 1, end - 1)) {
            unranked = true;
            return open;
        }
        boolean mandate = NameBracket.statesMandate(text, open, end);
        perMandate |= mandate;
        verb |= mandate;
        return mandate ? open : end;
    }

    private void flush(Vocabulary.Label role) {
        roles.give(effective(role));
    }

    /** The role that names get: behind 会同 that of the label is another one. */
    private Vocabulary.Label effective(Vocabulary.Label role) {
        return joined != null && role == label ? joined : role;
    }
}
