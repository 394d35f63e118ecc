package org.policyplan.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Maps, lists, texts, numbers and flags as JSON, indented by two spaces, with LF. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String write(Map<String, Object> object) {
        JsonText json = new JsonText();
        json.value(object, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            block("{}", map.entrySet(), indent, entry -> {
                string(entry.getKey().toString());
                out.append(": ");
                value(entry.getValue(), indent + "  ");
            });
        } else if (value instanceof List<?> list) {
            block("[]", list, indent, element -> value(element, indent + "  "));
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private <T> void block(String brackets, Collection<? extends T> elements, String indent, Consumer<T> element) {
        out.append(brackets.charAt(0));
        Iterator<? extends T> left = elements.iterator();
        while (left.hasNext()) {
            out.append(indent).append("  ");
            element.accept(left.next());
            out.append(left.hasNext() ? "," : indent);
        }
        out.append(brackets.charAt(1));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i) || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
