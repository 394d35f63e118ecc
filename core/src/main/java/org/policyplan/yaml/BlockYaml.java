package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Builds the nodes of YAML as nearly all plans are written, several times as fast as the engine's events: block mappings and lists with
 * plain keys, and scalars that end on their line.
 *
 * <p>It reports nothing. Whatever else stands in a text, and be it a fault, is left to {@link YamlNodes}, which gives the same nodes.
 */
final class BlockYaml {
    /** Ends the attempt; what it stands for isn't wrong, only not for this class. */
    private static final class Other extends RuntimeException {
        private static final long serialVersionUID = 1;

        Other() {
            super(null, null, false, false);
        }
    }

    private static final int END = -1;
    /** The engine takes no longer ones without a question mark. */
    private static final int LONGEST_KEY = 200;

    private final String text;
    private final char[] chars;
    private final ReadLimits limits;
    private final NodeStack stack = new NodeStack();
    private final KeyCache keys = new KeyCache();
    private int nodes;
    private int depth;
    /** Where the next character to read is; between two elements the first of a line after its indent. */
    private int at;
    /** The indent of that line, {@link #END} after the last one. */
    private int indent;

    private BlockYaml(String text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
        chars[text.length()] = '\n';
    }

    /** The root of a text, or null where the engine has to read it. */
    static Node.@Nullable Entries read(String text, ReadLimits limits) {
        try {
            return hasForeignBreak(text) ? null : new BlockYaml(text, limits).root();
        } catch (Other unusual) {
            return null;
        }
    }

    /** Line ends of Unicode: the engine takes them for blanks in some places and for letters in others. */
    private static boolean hasForeignBreak(String text) {
        return text.indexOf('\u0085') >= 0 || text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
    }

    private Node.Entries root() {
        toContent();
        if (indent != 0) {
            throw new Other();
        }
        Node.Entries root = entries(0);
        if (indent != END) {
            throw new Other();
        }
        return root;
    }

    /** Goes to the first character of the next line that is neither empty nor a comment; from the start of a line. */
    private void toContent() {
        int line = at;
        while (line < text.length()) {
            int first = line;
            while (chars[first] == ' ') {
                first++;
            }
            if (chars[first] == '#') {
                first = lineEnd(first);
            }
            if (chars[first] != '\n') {
                at = first;
                indent = first - line;
                return;
            }
            line = first + 1;
        }
        indent = END;
    }

    private int lineEnd(int from) {
        int end = from;
        while (chars[end] != '\n') {
            if (chars[end] < ' ') {
                throw new Other();
            }
            end++;
        }
        return end;
    }

    private Node.Entries entries(int column) {
        open();
        int bottom = stack.size();
        int start = at;
        while (indent == column) {
            int keyStart = at;
            int keyEnd = keyEnd(keyStart);
            if (keyEnd < 0) {
                throw new Other();
            }
            String key = keys.get(chars, keyStart, keyEnd);
            count();
            at = keyEnd + 1;
            skipBlanks();
            stack.push(key, keyStart, keyEnd, chars[at] == '\n' ? below(column) : inLine(column));
        }
        depth--;
        return stack.popEntries(bottom, start, stack.lastEnd(bottom, start));
    }

    /** Where a plain key ends that begins here, with its colon behind it; negative where there is none. */
    private int keyEnd(int from) {
        int end = from;
        char c = chars[end];
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
            return -1;
        }
        while (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '_' || c >= '0' && c <= '9') {
            c = chars[++end];
        }
        boolean key = c == ':' && (chars[end + 1] == ' ' || chars[end + 1] == '\n') && end - from < LONGEST_KEY;
        return key ? end : -1;
    }

    private void skipBlanks() {
        while (chars[at] == ' ') {
            at++;
        }
    }

    /** The value of a key that stands on the lines below it. */
    private Node below(int column) {
        nextLine();
        if (indent >= column && isDash()) {
            return items(indent);
        }
        if (indent <= column) {
            throw new Other();
        }
        return entries(indent);
    }

    private void nextLine() {
        at++;
        toContent();
    }

    private boolean isDash() {
        return chars[at] == '-' && chars[at + 1] == ' ';
    }

    private Node items(int column) {
        open();
        int bottom = stack.size();
        int start = at;
        while (indent == column && isDash()) {
            int dash = at++;
            skipBlanks();
            if (keyEnd(at) < 0) {
                stack.push(inLine(column));
            } else {
                indent = column + at - dash;
                stack.push(entries(indent));
            }
        }
        if (indent > column) {
            throw new Other();
        }
        depth--;
        return stack.popItems(bottom, start, stack.lastEnd(bottom, start));
    }

    /** A value that begins on this line and must end there too: a plain text goes on in lines that are further in. */
    private Node inLine(int column) {
        char first = chars[at];
        Node value = first == '"' || first == '\'' ? quoted(first) : first == '[' ? flow() : plain(first);
        skipBlanks();
        if (chars[at] != '\n') {
            throw new Other();
        }
        nextLine();
        if (indent > column) {
            throw new Other();
        }
        return value;
    }

    private Node.Scalar quoted(char quote) {
        int start = at++;
        while (chars[at] != quote) {
            if (chars[at] < ' ' || chars[at] == '\\') {
                throw new Other();
            }
            at++;
        }
        at++;
        if (chars[at] == quote) {
            throw new Other();
        }
        return scalar(start, at, text.substring(start + 1, at - 1), Node.Form.QUOTED);
    }

    private Node.Scalar plain(char first) {
        boolean dash = first == '-' && chars[at + 1] > ' ';
        if (first <= ' ' || !dash && "-?:,[]{}#&*!|>%@`".indexOf(first) >= 0) {
            throw new Other();
        }
        int start = at;
        int end = at;
        for (char c = first; c != '\n'; c = chars[++at]) {
            if (c > ':') {
                end = at + 1;
            } else if (c != ' ') {
                boolean colon = c == ':' && chars[at + 1] <= ' ';
                boolean comment = c == '#' && chars[at - 1] == ' ';
                if (c < ' ' || colon || comment) {
                    throw new Other();
                }
                end = at + 1;
            }
        }
        return scalar(start, end, text.substring(start, end), Node.Form.PLAIN);
    }

    /** A list in brackets, of texts that have no sign in them that means something there. */
    private Node flow() {
        open();
        int bottom = stack.size();
        int start = at++;
        skipBlanks();
        while (chars[at] != ']') {
            stack.push(chars[at] == '"' || chars[at] == '\'' ? quoted(chars[at]) : word());
            skipBlanks();
            if (chars[at] == ',') {
                at++;
                skipBlanks();
            } else if (chars[at] != ']') {
                throw new Other();
            }
        }
        at++;
        depth--;
        return stack.popItems(bottom, start, at);
    }

    private Node.Scalar word() {
        int start = at;
        int end = at;
        for (char c = chars[at]; c != ',' && c != ']'; c = chars[++at]) {
            if (c < ' ' || c < 0x80 && "-?:[]{}#&*!|>%@`\"'".indexOf(c) >= 0) {
                throw new Other();
            }
            end = c == ' ' ? end : at + 1;
        }
        if (end == start) {
            throw new Other();
        }
        return scalar(start, end, text.substring(start, end), Node.Form.PLAIN);
    }

    private Node.Scalar scalar(int start, int end, String value, Node.Form form) {
        count();
        if (value.length() > limits.maxScalarLength()) {
            throw new Other();
        }
        return new Node.Scalar(start, end, value, form, false);
    }

    private void open() {
        count();
        if (++depth > limits.maxDepth()) {
            throw new Other();
        }
    }

    private void count() {
        if (++nodes > limits.maxNodes()) {
            throw new Other();
        }
    }
}
