package org.policyplan.jackson;

import org.policyplan.yaml.ElementFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an element as the tokens of its JSON. */
final class ElementSerializer<T> extends StdSerializer<T> {
    private final ElementFormat<T> format;

    ElementSerializer(ElementFormat<T> format) {
        super(format.type());
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        Tokens.write(format.write(value), out);
    }

    /** The plan format knows no ids of Java types. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        serialize(value, out, context);
    }
}
