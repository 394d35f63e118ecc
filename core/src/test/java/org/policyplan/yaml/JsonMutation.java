package org.policyplan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.policyplan.schema.PlanSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts one fault into a file, at any of its places, of a kind that a schema can name. */
final class JsonMutation {
    private static final JsonNode PLAN = Schemas.json(PlanSchema.PLAN);
    private static final JsonNode REGISTER = Schemas.json(PlanSchema.AGENCY_REGISTER);

    /** For each key with a pattern or a range what breaks it. */
    private static final Map<String, List<Object>> BAD = Map.of(
            "schemaVersion", List.of("", "1", "2.0", "1.00", "1.0\n", "1.12345", "v1.0"),
            "id", List.of("", "　"),
            "agencyRegister", List.of("/a", "..", "a/../b", "C:a", "a//b", "a/", ".", "a\\b", "nul.yaml", "a.", "a*"),
            "issuedOn", List.of("", "2023-02-29", "1899-12-31", "2024-1-1", "2024", "3000-01-01"),
            "printedOn", List.of("2024-13-01", "2100-02-29", "2024-04-31"),
            "value", List.of(1e16, -1e16),
            "number", List.of(0, 10000, -1, 1.5));

    private static final List<Object> BAD_NUMBERS =
            List.of("", "沪府办发[2024]31号", "沪府办发〔2024〕031号", "沪府办发〔1899〕3号", "Ａ〔2024〕3号", "〔2024〕3号", "a1〔2024〕3号");
    private static final List<Object> BAD_DEADLINES =
            List.of("", "2023-02-29", "2029-13", 1899, 3000, "1899", "3000", "二〇二九");
    private static final List<Object> BAD_IDS = List.of("", "A", "a--b", "-a", "a-", "a b", "a\n", "甲");

    private final Random random;

    JsonMutation(Random random) {
        this.random = random;
    }

    /** An object of the file and what the schema says of it. */
    private record Spot(ObjectNode object, JsonNode schema, JsonNode root) {
        JsonNode property(String key) {
            return resolved(root, schema.get("properties").get(key));
        }
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    /** What was done. */
    String apply(ObjectNode file) {
        JsonNode root = file.has("kind") ? REGISTER : PLAN;
        List<Spot> spots = new ArrayList<>();
        collect(file, root, root, spots);
        for (; ; ) {
            Spot spot = spots.get(random.nextInt(spots.size()));
            List<String> keys = new ArrayList<>(spot.schema.get("properties").propertyNames());
            String key = keys.get(random.nextInt(keys.size()));
            String done = mutate(spot, key, random.nextInt(6));
            if (done != null) {
                return done;
            }
        }
    }

    private static void collect(JsonNode node, JsonNode schema, JsonNode root, List<Spot> spots) {
        if (node instanceof ArrayNode list) {
            list.forEach(element -> collect(element, resolved(root, schema.get("items")), root, spots));
        }
        if (node instanceof ObjectNode object && schema.has("properties")) {
            Spot spot = new Spot(object, schema, root);
            spots.add(spot);
            object.properties().stream()
                    .filter(entry -> !entry.getKey().startsWith("x-"))
                    .forEach(entry -> collect(entry.getValue(), spot.property(entry.getKey()), root, spots));
        }
    }

    private String mutate(Spot spot, String key, int kind) {
        JsonNode property = spot.property(key);
        List<String> required = Schemas.texts(spot.schema.path("required"));
        boolean changed = false;
        switch (kind) {
            case 0 -> changed = add(spot, List.of("zzz", "X-a", key + "s", key.toUpperCase(Locale.ROOT)));
            case 1 -> {
                changed = required.contains(key) && !(key.equals("kind"));
                if (changed) {
                    spot.object.remove(key);
                }
            }
            case 2 -> changed = wrongType(spot, key, property);
            case 3 -> changed = property.has("enum") && set(spot, key, List.of("", "reach", "OTHERS", "通知 "));
            case 4 -> changed = set(spot, key, bad(spot, key));
            default -> changed = property.has("items") && withNull(spot, key);
        }
        return changed ? "mutation " + kind + " of " + key : null;
    }

    private boolean add(Spot spot, List<String> keys) {
        spot.object.put(keys.get(random.nextInt(keys.size())), 1);
        return true;
    }

    private boolean set(Spot spot, String key, List<Object> values) {
        if (!values.isEmpty()) {
            Object value = values.get(random.nextInt(values.size()));
            spot.object.set(key, Schemas.MAPPER.valueToTree(value));
        }
        return !values.isEmpty();
    }

    private static List<Object> bad(Spot spot, String key) {
        boolean document = spot.schema.get("properties").has("issuer");
        boolean target = spot.schema.get("properties").has("comparator");
        boolean plan = spot.schema.get("properties").has("basis");
        if (document && key.equals("number")) {
            return BAD_NUMBERS;
        }
        if (target && key.equals("deadline")) {
            return BAD_DEADLINES;
        }
        return plan && key.equals("id") ? BAD_IDS : BAD.getOrDefault(key, List.of());
    }

    /** A value of each type that the key doesn't take. */
    private boolean wrongType(Spot spot, String key, JsonNode property) {
        if (property.has("const")) {
            return false;
        }
        JsonNode type = property.get("type");
        List<String> types = type.isArray() ? Schemas.texts(type) : List.of(type.asString());
        List<Object> values = new ArrayList<>();
        add(values, types, "string", "甲");
        add(values, types, "boolean", true);
        add(values, types, "array", List.of());
        add(values, types, "object", Map.of());
        if (!types.contains("integer")) {
            add(values, types, "number", 5);
        }
        if (!types.contains("null")) {
            spot.object.putNull(key);
            return random.nextBoolean() || set(spot, key, values);
        }
        return set(spot, key, values);
    }

    private static void add(List<Object> values, List<String> types, String type, Object value) {
        if (!types.contains(type)) {
            values.add(value);
        }
    }

    private boolean withNull(Spot spot, String key) {
        ArrayNode list = spot.object.has(key) && spot.object.get(key).isArray()
                ? (ArrayNode) spot.object.get(key)
                : spot.object.putArray(key);
        if (isOfNames(spot, key) && random.nextBoolean()) {
            list.add(random.nextBoolean() ? "" : "　");
        } else {
            list.insertNull(random.nextInt(list.size() + 1));
        }
        return true;
    }

    private static boolean isOfNames(Spot spot, String key) {
        return spot.property(key).get("items").path("$ref").asString("").endsWith("nonBlank");
    }
}
