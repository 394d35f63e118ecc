package org.policyplan.jackson;

import java.util.List;
import java.util.stream.Collectors;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingsException;
import org.policyplan.finding.Language;
import org.policyplan.yaml.ElementFormat;
import org.policyplan.yaml.ReadLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads an element from the JSON that its tokens make. */
final class ElementDeserializer<T> extends StdDeserializer<T> {
    private final ElementFormat<T> format;
    private final ReadLimits limits;

    ElementDeserializer(ElementFormat<T> format, ReadLimits limits) {
        super(format.type());
        this.format = format;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        try {
            String json = Tokens.toJson(in);
            boolean yaml = in instanceof YAMLParser;
            return format.read(json, yaml ? ElementFormat.Typing.PLAIN : ElementFormat.Typing.TYPED, limits)
                    .orThrow();
        } catch (FindingsException e) {
            MismatchedInputException mismatch = MismatchedInputException.from(in, format.type(), describe(e.errors()));
            mismatch.initCause(e);
            throw mismatch;
        }
    }

    private static String describe(List<Finding> errors) {
        return errors.stream()
                .map(error -> (error.path().isEmpty() ? "" : error.path() + ": ") + error.render(Language.ENGLISH)
                        + " / " + error.message(Language.CHINESE))
                .collect(Collectors.joining("\n"));
    }

    /** The plan format knows no ids of Java types. */
    @Override
    public T deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }
}
