package org.policyplan.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the interface says what the controllers do, no more and no less. */
class OpenApiTest {
    @Test
    void everyOperationIsDescribedWithItsParametersAndBodies(@TempDir Path folder) {
        Client.seed(folder, "plan.yaml");
        Client.seed(folder, "shanghai-agencies.yaml");
        try (Client client = Client.start(folder)) {
            JsonNode api = new YAMLMapper().readTree(client.get("/openapi.yaml").body());
            assertThat(described(api)).isEqualTo(handled(client));
            answersAreAsDescribed(client, api);
        }
    }

    private static Map<String, Set<String>> described(JsonNode api) {
        Map<String, Set<String>> operations = new TreeMap<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    Set<String> inputs = new TreeSet<>();
                    for (JsonNode parameter : operation.getValue().path("parameters")) {
                        JsonNode resolved = resolve(api, parameter);
                        inputs.add(resolved.get("in").asString() + " "
                                + resolved.get("name").asString());
                    }
                    operation
                            .getValue()
                            .at("/requestBody/content")
                            .properties()
                            .forEach(body -> inputs.add("body " + body.getKey()));
                    operations.put(operation.getKey() + " " + path.getKey(), inputs);
                }));
        return operations;
    }

    private static JsonNode resolve(JsonNode api, JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static Map<String, Set<String>> handled(Client client) {
        Map<String, Set<String>> operations = new TreeMap<>();
        client.handlers().getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackage() == PlanService.class.getPackage()) {
                for (String path : mapping.getPatternValues()) {
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(verb -> operations
                                    .computeIfAbsent(
                                            verb.name().toLowerCase(Locale.ROOT) + " " + path, key -> new TreeSet<>())
                                    .addAll(inputs(mapping, method)));
                }
            }
        });
        return operations;
    }

    private static Set<String> inputs(RequestMappingInfo mapping, HandlerMethod method) {
        Set<String> inputs = new TreeSet<>();
        for (Parameter parameter : method.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class)) {
                inputs.add("path " + parameter.getName());
            } else if (parameter.isAnnotationPresent(RequestParam.class)) {
                inputs.add("query " + parameter.getName());
            }
        }
        mapping.getConsumesCondition().getConsumableMediaTypes().forEach(type -> inputs.add("body " + type));
        return inputs;
    }

    private static void answersAreAsDescribed(Client client, JsonNode api) {
        String plan = "/plans/" + Client.SHANGHAI;
        Map<String, String> answers = Map.of(
                "/plans",
                "PlanSummary",
                plan + "/measures",
                "MeasureAnswer",
                plan + "/matrix",
                "Matrix",
                plan + "/cooperation",
                "Cooperation");
        answers.forEach((path, schema) -> {
            JsonNode answer = client.json(path);
            JsonNode value = answer.has("items") ? answer.at("/items/0") : answer;
            assertThat(names(value)).as(path).isEqualTo(names(api.at("/components/schemas/" + schema + "/properties")));
        });
        assertThat(names(client.json("/plans"))).isEqualTo(names(api.at("/components/schemas/Page/properties")));
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }
}
