package org.policyplan.jackson;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Copies one value from a parser to a generator: all tokens from the current one to the one that ends it. */
final class Tokens {
    /** Texts that a mapper or a plan holds already are limited there. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private Tokens() {}

    /** Copies a number. */
    private interface NumberCopy {
        void copy(JsonParser in, JsonGenerator out);
    }

    /** Writes our own JSON to any generator; with numbers as values, as a tree wants them. */
    static void write(String json, JsonGenerator out) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            copy(in, out, Tokens::numberValue);
        }
    }

    /** The value at which any parser stands as JSON, with numbers as they are written; the parser stands at its last token then. */
    static String toJson(JsonParser in) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(in, out, Tokens::numberText);
        }
        return text.toString();
    }

    private static void copy(JsonParser in, JsonGenerator out, NumberCopy numbers) {
        int depth = 0;
        for (JsonToken token = in.currentToken(); ; token = in.nextToken()) {
            copy(token, in, out, numbers);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    private static void copy(@Nullable JsonToken token, JsonParser in, JsonGenerator out, NumberCopy numbers) {
        if (token == null) {
            throw MismatchedInputException.from(in, Object.class, "the value has no end");
        }
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(in.currentName());
            case VALUE_STRING -> out.writeString(text(in));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numbers.copy(in, out);
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            case VALUE_NULL -> out.writeNull();
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw MismatchedInputException.from(in, Object.class, "no text, number or word: " + token);
        }
    }

    /** A text; Jackson gives the name of an alias as one. */
    private static String text(JsonParser in) {
        String text = in.getString();
        if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            Finding alias = Finding.error("yaml.alias", null, "", text);
            Result.of(null, List.of(alias)).orThrow();
        }
        return text;
    }

    private static void numberValue(JsonParser in, JsonGenerator out) {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            out.writeNumber(in.getDecimalValue());
        } else if (in.getNumberType() == JsonParser.NumberType.INT) {
            out.writeNumber(in.getIntValue());
        } else {
            out.writeNumber(in.getBigIntegerValue());
        }
    }

    /** A number that JSON doesn't know, such as NaN or 0x1F, is a text, which is refused wherever a number is wanted. */
    private static void numberText(JsonParser in, JsonGenerator out) {
        String text = in.getString();
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else {
            out.writeString(text);
        }
    }
}
