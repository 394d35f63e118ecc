package org.policyplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingsException;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.yaml.PlanArbitraries;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the mapper writes and reads is what {@link PlanWriter} writes and {@link PlanReader} reads, on plans of every form. */
final class PlanModulePropertyTest {
    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new PlanModule()).build();

    /** Every feature that could change a format is set against it. */
    private static final JsonMapper TWISTED = JsonMapper.builder()
            .addModule(new PlanModule())
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .changeDefaultPropertyInclusion(all ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
            .build();

    private static final YAMLMapper BARE_YAML = YAMLMapper.builder().build();

    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new PlanModule()).build();

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<AgencyRegister> registers() {
        return PlanArbitraries.registers();
    }

    @Property(tries = 150, seed = "20241230", edgeCases = EdgeCasesMode.NONE)
    void aPlanIsWrittenAsThePlanWriterWritesIt(@ForAll("plans") Plan plan) {
        Object expected = JsonMapper.shared().readTree(PlanWriter.json().write(plan));
        assertThat((Object) PLAIN.readTree(PLAIN.writeValueAsString(plan))).isEqualTo(expected);
        assertThat((Object) JsonMapper.shared().readTree(TWISTED.writeValueAsString(plan)))
                .isEqualTo(expected);
    }

    @Property(tries = 150, seed = "20241230", edgeCases = EdgeCasesMode.NONE)
    void aPlanThatIsWrittenReadsAsTheSamePlan(@ForAll("plans") Plan plan) {
        reads(plan, PLAIN.writeValueAsString(plan), PLAIN);
        reads(plan, TWISTED.writeValueAsString(plan), TWISTED);
        if (!expected(plan).hasErrors() && survivesYaml(plan)) {
            assertThat(YAML.readValue(YAML.writeValueAsString(plan), Plan.class))
                    .isEqualTo(plan);
        }
    }

    @Property(tries = 50, seed = "20241230", edgeCases = EdgeCasesMode.NONE)
    void aRegisterThatIsWrittenReadsAsTheSameRegister(@ForAll("registers") AgencyRegister register) {
        reads(register, PLAIN.writeValueAsString(register), PLAIN);
        reads(register, TWISTED.writeValueAsString(register), TWISTED);
    }

    @Property(tries = 50, seed = "20241230", edgeCases = EdgeCasesMode.NONE)
    void aTreeOfAPlanIsTheSamePlan(@ForAll("plans") Plan plan) {
        reads(plan, PLAIN.writeValueAsString(PLAIN.valueToTree(plan)), PLAIN);
    }

    /** As {@link PlanReader}: the same value where it finds no error, else an exception with the same errors. */
    private static void reads(PlanFile file, String text, ObjectMapper mapper) {
        Result<PlanFile> expected = expected(file);
        if (!expected.hasErrors()) {
            assertThat(mapper.readValue(text, file.getClass())).isEqualTo(file);
            assertThat(mapper.readValue(text, PlanFile.class)).isEqualTo(file);
            return;
        }
        MismatchedInputException thrown =
                catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(text, file.getClass()));
        assertThat(thrown).hasCauseInstanceOf(FindingsException.class);
        assertThat(thrown.getMessage())
                .contains(expected.errors().stream().map(Finding::id).toList());
        assertThat(paths(((FindingsException) thrown.getCause()).errors())).isEqualTo(paths(expected.errors()));
    }

    /** Whether Jackson reads back the YAML that it writes of the same tree; it doesn't quote a key such as {@code :[*:甲}. */
    private static boolean survivesYaml(Plan plan) {
        JsonNode tree = JsonMapper.shared().readTree(PlanWriter.json().write(plan));
        try {
            return BARE_YAML.readTree(BARE_YAML.writeValueAsString(tree)).equals(tree);
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static Result<PlanFile> expected(PlanFile file) {
        byte[] written = PlanWriter.json().write(file).getBytes(StandardCharsets.UTF_8);
        return PlanReader.standard().readAny(written, "p.json");
    }

    private static List<String> paths(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id() + " " + finding.path())
                .sorted()
                .toList();
    }
}
