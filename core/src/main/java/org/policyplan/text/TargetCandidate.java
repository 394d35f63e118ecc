package org.policyplan.text;

/**
 * A quantity with its surroundings: the stretch before it, the tail of that stretch, and what follows, for example
 * 企业达到|10家|以上.
 *
 * @param quantity the number and its unit
 * @param clauseStart place where its clause begins
 * @param clauseEnd place of the mark that ends its clause
 * @param floor place from which its own subject or verb may stand: the clause, or what follows the number before it
 * @param tail the words just before the number
 * @param suffix the words just after the unit
 * @param noun place of the noun that follows; −1 where none does
 * @param linked whether 的 stands before that noun
 */
record TargetCandidate(
        Quantity quantity,
        int clauseStart,
        int clauseEnd,
        int floor,
        TargetTail tail,
        TargetSuffix suffix,
        int noun,
        boolean linked) {

    /** Reads the surroundings of a quantity. */
    static TargetCandidate of(
            TargetText text, Quantity quantity, int start, int clauseEnd, int floor, TargetDateIndex dates) {
        TargetTail words = TargetTail.of(text.text, quantity.start(), floor, dates);
        TargetTail tail = quantity.unit().equals("番") ? words.changing(TargetCue.UP) : words;
        TargetSuffix suffix = TargetSuffix.of(text.text, quantity);
        int at = suffix.end();
        boolean none =
                isNoNoun(text.text, at, clauseEnd, tail.start(), floor) && !isNamedByNumber(text.text, quantity, at);
        boolean linked = !none && text.at(at) == '的';
        int noun = none || linked && at + 1 >= clauseEnd ? -1 : linked ? at + 1 : at;
        return new TargetCandidate(quantity, start, clauseEnd, floor, tail, suffix, noun, linked);
    }

    /** Whether no noun that the number counts begins at {@code at}: the clause ends, or 落地 follows as in 项目10个落地. */
    private static boolean isNoNoun(String s, int at, int clauseEnd, int tail, int floor) {
        boolean subject = TargetPhrases.MAKE.lengthBefore(s, tail, floor) == 0 && tail - floor > 2;
        return at >= clauseEnd
                || Character.isDigit(s.charAt(at))
                || TargetPhrases.NO_NOUN.lengthAt(s, at, s.length()) > TargetPhrases.NO_LEAD.lengthAt(s, at, s.length())
                || subject && TargetPhrases.PIVOT.lengthAt(s, at, clauseEnd) > 0;
    }

    /** Whether the counted thing has a number in its name: 2家5A级景区, 3座110千伏变电站. */
    private static boolean isNamedByNumber(String s, Quantity quantity, int at) {
        return quantity.kind() == QuantityUnit.COUNT
                && at < s.length()
                && Character.isDigit(s.charAt(at))
                && !Character.isDigit(s.charAt(at - 1));
    }

    /** The place after the number, its unit and 以上, 以内, 左右. */
    int end() {
        return suffix.end();
    }

    /** The same with another tail. */
    TargetCandidate with(TargetTail other) {
        return new TargetCandidate(quantity, clauseStart, clauseEnd, floor, other, suffix, noun, linked);
    }

    /** 设立规模100亿元的基金: the 100亿元 is what the fund is to have. */
    boolean isFund(TargetText text) {
        String s = text.text;
        boolean size = TargetPhrases.FUND_SIZE.lengthBefore(s, tail.start(), floor) > 0;
        int until = Math.min(clauseEnd, noun + 30);
        return noun >= 0
                && quantity.kind() == QuantityUnit.MONEY
                && size
                && s.substring(noun, until).contains("基金");
    }

    /** Whether the words before the number end in a noun that is itself a quantity: 利用系数 before 提高到0.575. */
    boolean namesQuantity(TargetText text) {
        return TargetPhrases.QUANTITY_NOUN.lengthBefore(text.text, tail.start(), floor) > 0;
    }

    /** Whether the counted or measured thing follows the number. */
    boolean nounFollows() {
        return noun >= 0;
    }
}
