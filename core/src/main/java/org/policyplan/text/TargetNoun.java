package org.policyplan.text;

/** Finds where the name of what is counted ends, for example after 园区 in 3个园区、20个平台. */
final class TargetNoun {
    private static final int LONGEST = 60;
    private static final WordSet AND = WordSet.of("和 及 与 以及 并 、");
    private static final WordSet END = WordSet.of("， 。 ； ： ！ ？ \n ） — -");

    private final TargetText text;
    private final int nextQuantity;
    private final int limit;

    /** {@code nextQuantity} is where the next number begins; {@code limit} where the clause ends. */
    TargetNoun(TargetText text, int nextQuantity, int limit) {
        this.text = text;
        this.nextQuantity = nextQuantity;
        this.limit = limit;
    }

    /** The end of the noun that begins at {@code start}. */
    int end(int start) {
        int stop = Math.min(limit, start + LONGEST);
        int i = start;
        while (i < stop && !endsAt(start, i)) {
            i = text.at(i) == '（' ? afterBracket(i) : i + 1;
        }
        return Math.min(i, stop);
    }

    private boolean endsAt(int start, int i) {
        if (i >= nextQuantity || END.lengthAt(text.text, i, limit) > 0 && !isQuotedDash(i)) {
            return true;
        }
        if (text.at(i) == '（') {
            return nextQuantity < afterBracket(i);
        }
        if (i - start >= 2 && !text.isQuoted(i) && TargetPhrases.PIVOT.lengthAt(text.text, i, limit) > 0) {
            return true;
        }
        int and = AND.lengthAt(text.text, i, limit);
        return and > 0 && !text.isQuoted(i) && endsAtPiece(i, i + and);
    }

    private boolean isQuotedDash(int i) {
        return text.isQuoted(i) || text.at(i) == '-';
    }

    /** Whether the piece after 、 or 和 is a thing of its own: it has a number, or a verb. */
    private boolean endsAtPiece(int and, int piece) {
        int end = piece;
        while (end < limit && end < piece + LONGEST && "，、。；".indexOf(text.at(end)) < 0) {
            end++;
        }
        return nextQuantity < end || TargetPhrases.MAKE.lengthAt(text.text, piece, limit) > 0 || text.at(and) == '并';
    }

    private int afterBracket(int open) {
        int i = open + 1;
        while (i < limit && text.bracketOf(i) == open) {
            i++;
        }
        return i > open + 1 ? Math.min(limit, i + 1) : i;
    }
}
