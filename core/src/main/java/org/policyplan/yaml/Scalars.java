package org.policyplan.yaml;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;
import org.policyplan.model.DocumentNumber;

/** Makes values of scalars; what is wrong is reported at the path where the reader stands. */
final class Scalars {
    /** How a message shows a text. */
    static final String TEXT = "\"…\"";
    /** How a message shows a number. */
    static final String NUMBER = "123";
    /** How a message shows a flag. */
    static final String FLAG = "true | false";
    /** How a message shows a list. */
    static final String LIST = "[…]";
    /** How a message shows an object. */
    static final String OBJECT = "{…}";

    private static final int SHOWN = 40;

    private final Faults faults;
    private final CleanText source;
    private final Numbers numbers;
    private final NameBinder names;

    Scalars(CleanText clean) {
        this.faults = clean.faults();
        this.source = clean;
        this.numbers = new Numbers(this);
        this.names = new NameBinder(this);
    }

    Faults faults() {
        return faults;
    }

    Numbers numbers() {
        return numbers;
    }

    NameBinder names() {
        return names;
    }

    /** Reports a value of another kind, or what made it one: {@code title：x} where an object is wanted. */
    void wrongType(Node node, String expected) {
        if (node instanceof Node.Scalar scalar && scalar.form == Node.Form.PLAIN && isBlockWanted(expected)) {
            int end = FormatKeys.wordEnd(source, scalar.start);
            char next = end < scalar.end ? source.charAt(end) : ' ';
            String word = source.substring(scalar.start, end);
            if (next == '：') {
                faults.error("yaml.fullwidth-colon", end, end + 1, word);
                return;
            }
            if (next == ':' && FormatKeys.isKnown(word)) {
                faults.error("yaml.swallowed-key", scalar.start, end + 1, word);
                return;
            }
        }
        faults.error("type.wrong", node, expected, kind(node));
    }

    private static boolean isBlockWanted(String expected) {
        return expected.equals(OBJECT) || expected.equals(LIST);
    }

    private static String kind(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isBare() || scalar.form == Node.Form.NUMBER ? shown(scalar.value) : TEXT;
        }
        return node instanceof Node.Items ? LIST : OBJECT;
    }

    static String shown(String value) {
        int end = Math.min(value.length(), SHOWN);
        return value.length() <= SHOWN ? value : value.substring(0, end) + "…";
    }

    /** A text: in YAML whatever stands there, in JSON a string; null where it is none. */
    @Nullable
    String text(Node.Scalar scalar) {
        if (scalar.form == Node.Form.NUMBER || scalar.form == Node.Form.WORD) {
            wrongType(scalar, TEXT);
            return null;
        }
        if (scalar.wrapped) {
            WrappedText.check(source, scalar, faults);
        }
        return scalar.value;
    }

    boolean flag(Node.Scalar scalar) {
        if (scalar.isBare() && scalar.value.equals("true")) {
            return true;
        }
        if (!scalar.isBare() || !scalar.value.equals("false")) {
            wrongType(scalar, FLAG);
        }
        return false;
    }

    <E> @Nullable E constant(Node.Scalar scalar, Constants<E> constants) {
        String text = text(scalar);
        if (text == null) {
            return null;
        }
        int at = constants.find(text);
        if (at < 0) {
            at = NearestWord.of(text, constants.names());
            String meant =
                    at < 0 ? String.join(" | ", constants.names()) : constants.names()[at];
            faults.error("enum.unknown", scalar, shown(text), meant);
        }
        return at < 0 ? null : constants.values()[at];
    }

    @Nullable
    LocalDate date(Node.Scalar scalar) {
        String text = text(scalar);
        if (text == null) {
            return null;
        }
        Optional<Deadline> date = text.length() == 10 ? Deadline.parse(text) : Optional.empty();
        if (date.isEmpty()) {
            faults.error("date.invalid", scalar, shown(text), "2029-06-30");
            return null;
        }
        return date.get().lastDay();
    }

    /** A year, which JSON may write as a number, a month or a date. */
    @Nullable
    Deadline deadline(Node.Scalar scalar) {
        String text = scalar.form == Node.Form.NUMBER ? scalar.value : text(scalar);
        if (text == null) {
            return null;
        }
        Optional<Deadline> deadline = Deadline.parse(text);
        if (deadline.isEmpty()) {
            faults.error("date.invalid", scalar, shown(text), "2029 | 2029-06 | 2029-06-30");
        }
        return deadline.orElse(null);
    }

    @Nullable
    DocumentNumber documentNumber(Node.Scalar scalar) {
        String text = text(scalar);
        if (text == null) {
            return null;
        }
        Optional<DocumentNumber> number = DocumentNumber.parse(text);
        if (number.isEmpty()) {
            faults.error("document.number.invalid", scalar, shown(text));
            return null;
        }
        String canonical = number.get().toString();
        if (!canonical.equals(text)) {
            faults.error("document.number.loose", scalar, shown(text), canonical);
        }
        return number.get();
    }

    /** The value of an extension: null, true, false, a number or a text. */
    @Nullable
    Object any(Node.Scalar scalar) {
        if (scalar.isNull()) {
            return null;
        }
        if (scalar.isBare() && (scalar.value.equals("true") || scalar.value.equals("false"))) {
            return scalar.value.equals("true");
        }
        if (scalar.form == Node.Form.NUMBER) {
            return numbers.any(scalar);
        }
        return scalar.form == Node.Form.PLAIN && Numbers.isNumber(scalar.value) ? numbers.parsed(scalar) : scalar.value;
    }
}
