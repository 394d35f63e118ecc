package org.policyplan.yaml;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.policyplan.schema.PlanSchema;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as JSON and as validators. */
final class Schemas {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Schemas() {}

    static JsonNode json(PlanSchema schema) {
        try (InputStream in = schema.open()) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema validator(PlanSchema schema) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(Schemas::expression)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return registry.getSchema(json(schema));
    }

    /** As ECMA-262 has it: {@code $} is the very end of the text; in Java it is the end before a line break too. */
    private static RegularExpression expression(String regex) {
        Pattern pattern = Pattern.compile(regex.replaceAll("(?<!\\\\)\\$", "\\\\z"));
        return text -> pattern.matcher(text).find();
    }

    static JsonNode resolved(JsonNode schema, JsonNode property) {
        return property.has("$ref") && !property.has("title")
                ? schema.at(property.get("$ref").asString().substring(1))
                : property;
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
