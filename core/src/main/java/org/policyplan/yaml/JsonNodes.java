package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/** Builds the nodes of a JSON text from Jackson's tokens; strict JSON, but for NaN and its like, which become findings later. */
final class JsonNodes {
    /** Our own limits come first. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            // The text is at hand as an array: there is hardly a buffer to recycle, and the shared pool costs more than
            // it saves.
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final CleanText text;
    private final Faults faults;
    private final NodeBudget budget;
    private final JsonParser parser;
    private final Node.@Nullable Form bare;
    private final NodeStack stack = new NodeStack();

    private JsonNodes(CleanText clean, ReadLimits limits, JsonParser parser, Node.@Nullable Form bare) {
        this.text = clean;
        this.faults = clean.faults();
        this.budget = new NodeBudget(limits, faults);
        this.parser = parser;
        this.bare = bare;
    }

    /** The root. */
    static Node read(CleanText clean, ReadLimits limits) {
        return read(clean, limits, null);
    }

    /** The root; numbers and words have the given form, or that of JSON where it is null. */
    static Node read(CleanText clean, ReadLimits limits, Node.@Nullable Form bare) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), clean.array(), 0, clean.length())) {
            return new JsonNodes(clean, limits, parser, bare).read();
        }
    }

    private Node read() {
        Node root = node(next());
        int after = root.end;
        while (after < text.length() && text.charAt(after) <= ' ') {
            after++;
        }
        if (after < text.length()) {
            faults.error("json.after", after, after + 1);
        }
        return root;
    }

    private JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw faults.syntax("json.end", text.length(), text.length());
            }
            return token;
        } catch (JacksonException e) {
            throw JsonFault.of(text, e);
        }
    }

    /** The string is decoded only now, and may turn out to be broken. */
    private String value() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw JsonFault.of(text, e);
        }
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private Node node(JsonToken token) {
        int start = start();
        return switch (token) {
            case START_OBJECT -> entries(start);
            case START_ARRAY -> items(start);
            case VALUE_STRING -> string(start);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> bare(start, Node.Form.NUMBER);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> bare(start, Node.Form.WORD);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("unexpected " + token);
        };
    }

    private Node entries(int start) {
        budget.open(start, start + 1);
        int bottom = stack.size();
        while (next() == JsonToken.PROPERTY_NAME) {
            int keyStart = start();
            String key = value();
            int keyEnd = stringEnd(keyStart, key);
            boolean fits = budget.take(keyStart, keyEnd, key.length());
            faults.enter(fits ? key : "?");
            Node value = node(next());
            faults.leave();
            if (fits) {
                stack.push(key, keyStart, keyEnd, value);
            }
        }
        budget.close();
        return stack.popEntries(bottom, start, start() + 1);
    }

    private Node items(int start) {
        budget.open(start, start + 1);
        int bottom = stack.size();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            faults.enter(stack.size() - bottom);
            stack.push(node(token));
            faults.leave();
        }
        budget.close();
        return stack.popItems(bottom, start, start() + 1);
    }

    private Node string(int start) {
        String value = value();
        int end = stringEnd(start, value);
        if (!budget.take(start, end, value.length())) {
            return new Node.Broken(start, end);
        }
        Node.Scalar scalar = new Node.Scalar(start, end, value, Node.Form.QUOTED, false);
        if (end - start != value.length() + 2) {
            EscapedControls.check(scalar, faults);
        }
        return scalar;
    }

    private Node bare(int start, Node.Form form) {
        String value = value();
        int end = start + value.length();
        return budget.take(start, end, value.length())
                ? new Node.Scalar(start, end, value, bare == null ? form : bare, false)
                : new Node.Broken(start, end);
    }

    /** After the closing quote of the string that begins here: without escapes it is as long as its value. */
    private int stringEnd(int start, String value) {
        int plain = start + 1 + value.length();
        if (plain < text.length() && text.charAt(plain) == '"' && text.charAt(plain - 1) != '\\') {
            return plain + 1;
        }
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }
}
