package org.policyplan.jackson;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the map made of it, whatever the mapper says about names, lists and what to leave out. */
final class AnswerSerializer<T> extends StdSerializer<T> {
    private final Function<T, Map<String, Object>> answer;

    AnswerSerializer(Class<T> type, Function<T, Map<String, Object>> answer) {
        super(type);
        this.answer = answer;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        write(answer.apply(value), out, context);
    }

    /** An answer has no id of a Java type. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        serialize(value, out, context);
    }

    private static void write(Object value, JsonGenerator out, SerializationContext context) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, element) -> {
                out.writeName((String) key);
                write(element, out, context);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out, context));
            out.writeEndArray();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            context.writeValue(out, value);
        }
    }
}
