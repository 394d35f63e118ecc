package org.policyplan.yaml;

/** Looks at a text on several lines whose breaks YAML folds: for blanks gained between Chinese characters, and for swallowed keys. */
final class WrappedText {
    private final CleanText source;
    private final Node.Scalar scalar;
    private final Faults faults;
    /** The indent of a folded block; a line further in isn't folded. */
    private int indent = -1;

    private boolean warned;

    private WrappedText(CleanText source, Node.Scalar scalar, Faults faults) {
        this.source = source;
        this.scalar = scalar;
        this.faults = faults;
    }

    static void check(CleanText source, Node.Scalar scalar, Faults faults) {
        new WrappedText(source, scalar, faults).check();
    }

    private void check() {
        int line = scalar.start;
        for (int eol = source.lineEnd(line); eol < scalar.end; eol = source.lineEnd(line)) {
            int next = eol + 1;
            int content = contentStart(next);
            if (isFolded(line, next, content)) {
                look(eol, content);
            }
            line = next;
        }
    }

    private int contentStart(int line) {
        int at = line;
        while (at < scalar.end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int content) {
        return content >= scalar.end || source.charAt(content) == '\n' || source.charAt(content) == '\r';
    }

    /** Whether the break between two lines becomes a blank: not beside an empty line, nor beside a block's deeper line. */
    private boolean isFolded(int line, int next, int content) {
        if (isBlank(content)) {
            return false;
        }
        indent = indent < 0 ? content - next : indent;
        int before = contentStart(line);
        if (isBlank(before)) {
            return false;
        }
        boolean block = scalar.form == Node.Form.FOLDED;
        return !block || line > scalar.start && content - next == indent && before - line == indent;
    }

    private void look(int eol, int content) {
        if (scalar.form == Node.Form.PLAIN && swallows(content)) {
            return;
        }
        int left = lastOf(eol);
        boolean gained =
                left >= scalar.start && HanText.isWide(source.charAt(left)) && HanText.isWide(source.charAt(content));
        if (gained && !warned) {
            int from = Character.isLowSurrogate(source.charAt(left)) ? left - 1 : left;
            int to = content + (Character.isHighSurrogate(source.charAt(content)) ? 2 : 1);
            String folded = source.substring(from, left + 1) + " " + source.substring(content, to);
            faults.warning("text.folded-blank", content, to, folded);
            warned = true;
        }
    }

    /** The last character of the line that is no blank. */
    private int lastOf(int eol) {
        int at = eol - 1;
        while (at >= scalar.start
                && (source.charAt(at) == ' ' || source.charAt(at) == '\r' || source.charAt(at) == '\t')) {
            at--;
        }
        return at;
    }

    private boolean swallows(int content) {
        int end = FormatKeys.wordEnd(source, content);
        char next = end < scalar.end ? source.charAt(end) : ' ';
        String word = source.substring(content, end);
        if (next != ':' && next != '：' || !FormatKeys.isKnown(word)) {
            return false;
        }
        if (next == ':') {
            faults.error("yaml.swallowed-key", content, end + 1, word);
        } else {
            faults.error("yaml.fullwidth-colon", end, end + 1, word);
        }
        return true;
    }
}
