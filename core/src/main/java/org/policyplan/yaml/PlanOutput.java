package org.policyplan.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;
import org.policyplan.model.Extensions;
import tools.jackson.core.JsonGenerator;

/** Writes keys with their values, and leaves out what is null, empty or false. */
final class PlanOutput implements AutoCloseable {
    /** Decimals beyond which a number of an extension keeps its exponent. */
    private static final int MOST_DECIMALS = 40;

    private final JsonGenerator out;
    private final Writer writer;
    private final boolean yaml;

    PlanOutput(OutputFormat format, Writer writer) {
        this.writer = writer;
        this.out = format.generator(writer);
        this.yaml = format == OutputFormat.YAML;
    }

    void open() {
        out.writeStartObject();
    }

    void name(String key) {
        out.writeName(key);
    }

    void closeObject() {
        out.writeEndObject();
    }

    void required(String key, String value) {
        out.writeName(key);
        string(value);
    }

    void text(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            required(key, value);
        }
    }

    void texts(String key, List<String> values) {
        list(key, values, this::string);
    }

    <T> void list(String key, List<T> values, Consumer<T> element) {
        if (!values.isEmpty()) {
            requiredList(key, values, element);
        }
    }

    <T> void requiredList(String key, List<T> values, Consumer<T> element) {
        out.writeName(key);
        out.writeStartArray();
        values.forEach(element);
        out.writeEndArray();
    }

    void string(String value) {
        out.writeString(value);
    }

    void flag(String key, boolean value) {
        if (value) {
            out.writeName(key);
            out.writeBoolean(true);
        }
    }

    void number(String key, @Nullable Integer value) {
        if (value != null) {
            out.writeName(key);
            out.writeNumber(value);
        }
    }

    void number(String key, @Nullable BigDecimal value) {
        if (value != null) {
            out.writeName(key);
            out.writeNumber(value.toPlainString());
        }
    }

    void date(String key, @Nullable LocalDate value) {
        if (value != null) {
            out.writeName(key);
            plain(value.toString());
        }
    }

    void deadline(String key, @Nullable Deadline value) {
        if (value == null) {
            return;
        }
        out.writeName(key);
        deadline(value);
    }

    void deadline(Deadline value) {
        if (value.month() == null) {
            out.writeNumber(value.year());
        } else {
            plain(value.toString());
        }
    }

    /** A date: without quotes in YAML, a string in JSON. */
    private void plain(String value) {
        if (yaml) {
            out.writeNumber(value);
        } else {
            out.writeString(value);
        }
    }

    void extensions(Extensions extensions) {
        extensions.values().forEach(this::any);
    }

    private void any(String key, @Nullable Object value) {
        out.writeName(key);
        any(value);
    }

    private void any(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, element) -> any((String) key, element));
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::any);
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            boolean plain = number.scale() >= 0 && number.scale() <= MOST_DECIMALS;
            out.writeNumber(plain ? number.toPlainString() : number.toString());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.writeNull();
        }
    }

    /** Ends the text with a line end. */
    @Override
    public void close() {
        out.close();
        if (!yaml) {
            end();
        }
    }

    private void end() {
        try {
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
