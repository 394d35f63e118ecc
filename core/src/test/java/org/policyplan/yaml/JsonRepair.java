package org.policyplan.yaml;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes a generated file right: coherent, without control characters, with texts where they must be. */
final class JsonRepair {
    private final BooleanSupplier wanted;

    private JsonRepair(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    static JsonRepair always() {
        return new JsonRepair(() -> true);
    }

    /** Leaves some faults that a schema can name. */
    static JsonRepair mostly(Random random) {
        return new JsonRepair(() -> random.nextInt(20) > 0);
    }

    ObjectNode of(ObjectNode file) {
        clean(file);
        if (!file.has("kind") && wanted.getAsBoolean()) {
            file.put("id", "a-1");
        }
        if (file.has("agencyRegister") && wanted.getAsBoolean()) {
            file.put("agencyRegister", "registers/a.yaml");
        }
        repair(file);
        return file;
    }

    /** No control characters, which no schema speaks of; no blank texts. */
    private void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(key -> key.startsWith("x-") && isDirty(object.get(key), key))
                    .toList());
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                entry.setValue(cleaned(entry.getValue()));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, cleaned(list.get(i)));
            }
        }
    }

    private JsonNode cleaned(JsonNode node) {
        if (!(node instanceof StringNode text)) {
            clean(node);
            return node;
        }
        String clean = controlFree(text.asString());
        return StringNode.valueOf(HanText.isBlank(clean) && wanted.getAsBoolean() ? "甲" : clean);
    }

    private static String controlFree(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        c < 0x10000 && (CleanText.isControl((char) c) || Character.isSurrogate((char) c)) ? '甲' : c));
        return out.toString();
    }

    private static boolean isDirty(JsonNode value, String key) {
        if (!controlFree(key).equals(key)) {
            return true;
        }
        if (value instanceof ObjectNode object) {
            return object.properties().stream().anyMatch(entry -> isDirty(entry.getValue(), entry.getKey()));
        }
        return value.isArray()
                ? value.valueStream().anyMatch(element -> isDirty(element, ""))
                : value.isString() && !controlFree(value.asString()).equals(value.asString());
    }

    private void repair(JsonNode node) {
        if (node instanceof ObjectNode object) {
            coherent(object);
        }
        List.copyOf(node.properties()).stream()
                .filter(entry -> !entry.getKey().startsWith("x-"))
                .forEach(entry -> repair(entry.getValue()));
        if (node.isArray()) {
            node.valueStream().forEach(this::repair);
        }
    }

    private void coherent(ObjectNode object) {
        if (object.has("comparator") && wanted.getAsBoolean()) {
            target(object);
        } else if (object.has("from") && object.path("agencies").isEmpty() && wanted.getAsBoolean()) {
            object.putArray("agencies").add("甲");
        } else if (object.has("name") && wanted.getAsBoolean()) {
            agency(object);
        }
        for (JsonNode measure : object.path("measures")) {
            if (!measure.has("title") && wanted.getAsBoolean()) {
                ((ObjectNode) measure).put("title", "甲");
            }
        }
    }

    private static void target(ObjectNode target) {
        String comparator = target.get("comparator").asString();
        target.remove("upper");
        target.put("value", 1.5);
        if (comparator.equals("RANGE")) {
            target.put("upper", 2);
        } else if (comparator.equals("QUALITATIVE")) {
            target.remove("value");
        }
    }

    private static void agency(ObjectNode agency) {
        if (!agency.path("kind").asString("").equals("COLLECTIVE")) {
            agency.remove("members");
            agency.remove("membership");
        }
    }
}
