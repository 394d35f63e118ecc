package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyKind;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.DocumentGenre;
import org.policyplan.model.Measure;
import org.policyplan.model.Membership;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;
import org.policyplan.schema.PlanSchema;
import tools.jackson.databind.JsonNode;

/** The schemas say what the model and the reader say: the same keys, the same required ones, the same constants. */
final class SchemaModelTest {
    private static final JsonNode PLAN = Schemas.json(PlanSchema.PLAN);
    private static final JsonNode REGISTER = Schemas.json(PlanSchema.AGENCY_REGISTER);

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of(Plan.class, Shape.PLAN, PLAN),
                Arguments.of(AgencyRegister.class, Shape.REGISTER, REGISTER),
                Arguments.of(OfficialDocument.class, Shape.DOCUMENT, definition("document")),
                Arguments.of(Section.class, Shape.SECTION, definition("section")),
                Arguments.of(Measure.class, Shape.MEASURE, definition("measure")),
                Arguments.of(Responsibility.class, Shape.RESPONSIBILITY, definition("responsibility")),
                Arguments.of(Target.class, Shape.TARGET, definition("target")),
                Arguments.of(Standing.class, Shape.STANDING, definition("standing")),
                Arguments.of(Agency.class, Shape.AGENCY, definition("agency")));
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of("agency", "kind", names(AgencyKind.values())),
                Arguments.of("agency", "membership", names(Membership.values())),
                Arguments.of("standing", "role", names(Role.values())),
                Arguments.of("target", "comparator", names(TargetComparator.values())),
                Arguments.of(
                        "document",
                        "genre",
                        Arrays.stream(DocumentGenre.values())
                                .map(DocumentGenre::label)
                                .toList()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static JsonNode definition(String name) {
        return PLAN.at("/$defs/" + name);
    }

    private static List<String> keys(Shape shape, int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1).map(shape::key).toList();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyComponentIsAPropertyAndAKey(Class<?> record, Shape shape, JsonNode schema) {
        List<String> components = new ArrayList<>(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        components.removeAll(List.of("extensions", "origin"));
        if (record == AgencyRegister.class) {
            components.add("kind");
        }
        List<String> properties = List.copyOf(schema.get("properties").propertyNames());
        assertThat(properties).containsExactlyInAnyOrderElementsOf(components);
        assertThat(keys(shape, shape.size())).containsExactlyInAnyOrderElementsOf(components);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void theSameKeysAreRequired(Class<?> record, Shape shape, JsonNode schema) {
        List<String> required = Schemas.texts(schema.path("required"));
        assertThat(keys(shape, shape.required())).containsExactlyInAnyOrderElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectsAreClosedButForExtensions(Class<?> record, Shape shape, JsonNode schema) {
        assertThat(schema.get("additionalProperties").isBoolean()).isTrue();
        assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
        assertThat(schema.get("patternProperties").propertyNames()).containsExactly("^x-");
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantIsAValueAndDocumented(String object, String key, List<String> names) {
        JsonNode property = definition(object).at("/properties/" + key);
        assertThat(property.get("enumDescriptions").size())
                .isEqualTo(property.get("enum").size());
        assertThat(Schemas.texts(property.get("enum"))).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyPropertyIsDocumentedInBothLanguages(Class<?> record, Shape shape, JsonNode schema) {
        schema.get("properties").properties().forEach(entry -> {
            JsonNode property = Schemas.resolved(PLAN, entry.getValue());
            for (String key : List.of("title", "description")) {
                assertThat(property.path(key).asString()).as(entry.getKey()).matches("(?s).*[一-鿿].* / .*[a-z].*");
            }
        });
    }

    @Test
    void definitionsOfBothSchemasAreEqual() {
        JsonNode shared = REGISTER.get("$defs");
        assertThat(shared.size()).isEqualTo(5);
        shared.properties()
                .forEach(entry -> assertThat(entry.getValue())
                        .as(entry.getKey())
                        .isEqualTo(PLAN.get("$defs").get(entry.getKey())));
    }

    @Test
    void idsAreTheConstants() {
        assertThat(PLAN.get("$id").asString()).isEqualTo(PlanSchema.PLAN.id().toString());
        assertThat(REGISTER.get("$id").asString())
                .isEqualTo(PlanSchema.AGENCY_REGISTER.id().toString());
    }
}
