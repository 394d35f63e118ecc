package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.finding.Severity;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.schema.PlanSchema;
import org.policyplan.validate.PlanValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and the Java checks accept and reject the same files, as far as a schema can say it. */
final class SchemaAgreementTest {
    /** What the validator finds and the schemas say too; the rest is beyond a schema. */
    private static final Set<String> SAYABLE = Set.of(
            "agency.members.unexpected",
            "agency.membership.unexpected",
            "agency.name",
            "marker.number",
            "measure.empty",
            "plan.id",
            "plan.title",
            "standing.agencies",
            "target.id",
            "target.indicator",
            "target.upper",
            "target.upper.unexpected",
            "target.value",
            "target.value.unexpected");

    private static final Schema PLAN = Schemas.validator(PlanSchema.PLAN);
    private static final Schema REGISTER = Schemas.validator(PlanSchema.AGENCY_REGISTER);
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Provide
    Arbitrary<PlanFile> files() {
        Arbitrary<Plan> plans = PlanArbitraries.plans();
        Arbitrary<AgencyRegister> registers = PlanArbitraries.registers();
        return Arbitraries.frequencyOf(
                Tuple.of(3, plans.map(plan -> plan)), Tuple.of(1, registers.map(register -> register)));
    }

    private static List<String> bySchema(JsonNode file) {
        return (file.has("kind") ? REGISTER : PLAN)
                .validate(file).stream().map(Object::toString).toList();
    }

    private static List<String> byJava(JsonNode file) {
        byte[] json = Schemas.MAPPER.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
        Result<PlanFile> result = PlanReader.standard().readAny(json, "p");
        if (result.hasErrors()) {
            return result.errors().stream().map(Finding::toString).toList();
        }
        return VALIDATOR.validate(result.orThrow()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && SAYABLE.contains(finding.id()))
                .map(Finding::toString)
                .toList();
    }

    private static ObjectNode json(PlanFile file) {
        return (ObjectNode) Schemas.MAPPER.readTree(PlanWriter.json().write(file));
    }

    @Property(seed = "20241230", tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bothAcceptWhatIsRight(@ForAll("files") PlanFile file) {
        ObjectNode json = JsonRepair.always().of(json(file));
        assertThat(bySchema(json)).as(json.toString()).isEmpty();
        assertThat(byJava(json)).as(json.toString()).isEmpty();
    }

    @Property(seed = "20241230", tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bothSayTheSameOfWhatIsNotQuiteRight(@ForAll("files") PlanFile file, @ForAll long seed) {
        ObjectNode json = JsonRepair.mostly(new Random(seed)).of(json(file));
        List<String> schema = bySchema(json);
        List<String> java = byJava(json);
        assertThat(schema.isEmpty())
                .as("schema: %s%njava: %s%n%s", schema, java, json)
                .isEqualTo(java.isEmpty());
    }

    @Property(seed = "20241230", tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bothRejectAMutation(@ForAll("files") PlanFile file, @ForAll long seed) {
        ObjectNode json = JsonRepair.always().of(json(file));
        String mutation = new JsonMutation(new Random(seed)).apply(json);
        assertThat(bySchema(json)).as("schema: " + mutation + " " + json).isNotEmpty();
        assertThat(byJava(json)).as("java: " + mutation + " " + json).isNotEmpty();
    }

    @Example
    void bothAcceptTheSeeds() throws IOException {
        for (String name : List.of("plan.yaml", "shanghai-agencies.yaml")) {
            PlanFile file = PlanReader.standard()
                    .readAny(RoundTripTest.seed(name), name)
                    .value()
                    .orElseThrow();
            assertThat(bySchema(json(file))).isEmpty();
            assertThat(byJava(json(file))).isEmpty();
        }
    }
}
