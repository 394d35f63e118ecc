package org.policyplan.text;

/** Tells what a bracket says that ends a chunk of a clause behind a name, for example the role of 市商务委（牵头）. */
final class NameBracket {
    /** Labels of persons that only such a bracket bears. */
    private static final WordSet PERSONS = WordSet.of("联系人", "负责人", "电话", "联系方式");

    private NameBracket() {}

    /** Position of the bracket that closes at the end of a chunk, behind a name, or -1. */
    static int open(LogicalText text, int from, int end) {
        if (end - from < 4 || !Glyphs.isClosing(text.at(end - 1))) {
            return -1;
        }
        int open = end - 1;
        while (open > from && !Glyphs.isOpening(text.at(open))) {
            open--;
        }
        return open > from ? open : -1;
    }

    /** Whether a bracket gives the role of the name before it: （牵头）, （配合单位）. */
    static boolean givesRole(LogicalText text, int open, int end) {
        return Vocabulary.VERBS.contains(text, open + 1, end - 1)
                || Vocabulary.label(text, open + 1, end - 1) != Vocabulary.Label.NONE;
    }

    /** Whether a bracket says who helps the body before it, as in 市国资委（市财政局、市税务局配合）. */
    static boolean holdsClause(LogicalText text, int from, int open, int end) {
        int verbs = Vocabulary.isFirmBody(text, from, open) ? VerbPhrase.start(text, open + 1, end - 1) : -1;
        return verbs > open + 1 && Vocabulary.isFirmBody(text, open + 1, verbs);
    }

    /** Whether a bracket names persons of the body before it: （联系人：李某某）. */
    static boolean namesPersons(LogicalText text, int open, int end) {
        int limit = Math.min(end - 1, open + 1 + ClauseParser.LONGEST_LABEL);
        int colon = text.nextColon(open + 1, limit);
        return colon < limit
                && (PERSONS.lengthBefore(text, colon, open + 1) > 0
                        || Vocabulary.label(text, open + 1, colon) == Vocabulary.Label.PERSON);
    }

    /** Whether a bracket says of all names before it that each acts within its own mandate: （按职责分工负责）. */
    static boolean statesMandate(LogicalText text, int open, int end) {
        return VerbPhrase.isPerMandate(text, open + 1, end - 1)
                && VerbPhrase.start(text, open + 1, end - 1) == open + 1
                && Vocabulary.role(text.squeezed(open, end)) == Vocabulary.Label.RESPONSIBLE;
    }
}
