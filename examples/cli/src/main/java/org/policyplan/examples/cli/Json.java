package org.policyplan.examples.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Maps and lists as JSON, indented by two spaces, with LF on every platform. */
final class Json {
    private Json() {}

    static String write(Object value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(value) + "\n";
    }

    /** An object from keys and values in turn; a null value leaves its key out. */
    static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (pairs[i] instanceof String key && value != null) {
                object.put(key, value);
            }
        }
        return object;
    }

    /** The word for a constant, such as {@code possible-member}. */
    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Map<String, Object> place(@Nullable Origin origin) {
        return origin == null
                ? null
                : object(
                        "file", origin.file(),
                        "line", origin.from().line(),
                        "column", origin.from().column(),
                        "endLine", origin.to().line(),
                        "endColumn", origin.to().column());
    }
}
