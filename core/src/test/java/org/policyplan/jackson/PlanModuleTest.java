package org.policyplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingsException;
import org.policyplan.finding.Result;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyKind;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Deadline;
import org.policyplan.model.DocumentGenre;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.Measure;
import org.policyplan.model.Membership;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;
import org.policyplan.query.PlanQuery;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;
import org.policyplan.yaml.ReadLimits;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PlanModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlanModule()).build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder().addModule(new PlanModule()).build();
    private static final Plan SHANGHAI = shanghai();

    private static Plan shanghai() {
        return PlanReader.builder()
                .folder(ShanghaiSeed::open)
                .build()
                .read(seed("plan.yaml"), "plan.yaml")
                .orThrow();
    }

    private static byte[] seed(String name) {
        try (InputStream in = ShanghaiSeed.open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    private static String failure(String json, Class<?> type) {
        MismatchedInputException thrown =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, type));
        assertThat(thrown).as(json).hasCauseInstanceOf(FindingsException.class);
        return thrown.getOriginalMessage();
    }

    @Test
    void aYamlMapperReadsTheShanghaiPlanAsThePlanReaderDoes() {
        Plan read = YAML.readValue(seed("plan.yaml"), Plan.class);
        Plan expected =
                PlanReader.standard().read(seed("plan.yaml"), "plan.yaml").orThrow();
        assertThat(read).isEqualTo(expected);
        assertThat(read.measures()).hasSize(23);
    }

    @Test
    void yamlMayLeaveTheQuotesOfATextAwayAndJsonMayNot() {
        assertThat(YAML.readValue("marker: 1\nnumber: 1\ntitle: true\n", Measure.class))
                .isEqualTo(Measure.builder().marker("1").number(1).title("true").build());
        assertThat(failure("{\"marker\": 1}", Measure.class)).startsWith("marker: error type.wrong: 1 stands where");
    }

    @Test
    void anAliasIsRefusedAndNotReadAsItsName() {
        assertThatThrownBy(() -> YAML.readValue("title: &a 甲\ntext: *a\n", Measure.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("yaml.alias");
    }

    @Test
    void everyElementReadsAsItWasWritten() {
        OfficialDocument document = Objects.requireNonNull(SHANGHAI.document());
        Section section = SHANGHAI.sections().get(0);
        Measure measure = section.measures().get(0);
        AgencyRegister register =
                AgencyRegister.builder().agencies(SHANGHAI.registeredAgencies()).build();
        List<Object> elements = List.of(
                SHANGHAI.toBuilder().agencyRegister(null).build(),
                register,
                document,
                section,
                measure,
                measure.responsibility(),
                SHANGHAI.targets().get(0),
                register.agencies().get(0),
                Standing.builder()
                        .from("三/（一）")
                        .role(Role.RESPONSIBLE)
                        .agencies(List.of("地方各级人民政府"))
                        .build(),
                Deadline.of(2029),
                new Deadline(2029, 6, null),
                new DocumentNumber("沪府办发", 2024, 31),
                DocumentGenre.NOTICE,
                Role.SUPPORT,
                TargetComparator.AT_LEAST,
                AgencyKind.COLLECTIVE,
                Membership.SOME);
        for (Object element : elements) {
            String json = MAPPER.writeValueAsString(element);
            assertThat((Object) MAPPER.readValue(json, element.getClass()))
                    .as(json)
                    .isEqualTo(element);
        }
    }

    @Test
    void aMeasureIsTheObjectThatItIsInThePlan() {
        JsonNode plan = MAPPER.readTree(PlanWriter.json().write(SHANGHAI));
        assertThat(json(SHANGHAI.sections().get(0).measures().get(0))).isEqualTo(plan.at("/sections/0/measures/0"));
        assertThat(json(Responsibility.none()).isEmpty()).isTrue();
    }

    @Test
    void singleValuesAreWrittenAsInTheFormat() {
        assertThat(MAPPER.writeValueAsString(Deadline.of(2029))).isEqualTo("2029");
        assertThat(MAPPER.writeValueAsString(new Deadline(2029, 6, 30))).isEqualTo("\"2029-06-30\"");
        assertThat(MAPPER.writeValueAsString(DocumentGenre.NOTICE)).isEqualTo("\"通知\"");
        assertThat(MAPPER.writeValueAsString(new DocumentNumber("沪府办发", 2024, 31)))
                .isEqualTo("\"沪府办发〔2024〕31号\"");
    }

    @Test
    void aFileIsAPlanOrARegisterByItsKind() {
        String register = MAPPER.writeValueAsString(AgencyRegister.builder().build());
        assertThat(MAPPER.readValue(register, PlanFile.class)).isInstanceOf(AgencyRegister.class);
        assertThat(failure(register, Plan.class)).contains("file.kind");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(SHANGHAI), PlanFile.class))
                .isInstanceOf(Plan.class);
    }

    @Test
    void everyErrorIsALineOfTheMessageWithItsPathInBothLanguages() {
        String message = failure(
                "{\"schemaVersion\": \"1.0\", \"id\": \"a\", \"titel\": \"甲\","
                        + " \"targets\": [{\"id\": \"t\", \"indicator\": \"i\", \"comparator\": \"REACHED\"}]}",
                Plan.class);
        assertThat(message.lines()).hasSize(2).allMatch(line -> line.contains(" / "));
        assertThat(message.lines()).anyMatch(line -> line.startsWith("titel: error key.unknown: "));
        assertThat(message.lines()).anyMatch(line -> line.startsWith("targets[0].comparator: error enum.unknown: "));
    }

    @Test
    void theCauseHoldsTheFindingsWhichHaveNoPlace() {
        FindingsException cause = (FindingsException) catchThrowableOfType(
                        MismatchedInputException.class,
                        () -> MAPPER.readValue("{\"name\": \"甲\", \"name\": \"乙\"}", Agency.class))
                .getCause();
        Finding duplicate = cause.errors().get(0);
        assertThat(duplicate.id()).isEqualTo("key.duplicate");
        assertThat(duplicate.place()).isNull();
        assertThat(duplicate.related()).isNull();
    }

    @Test
    void whatWasReadHasNoOrigin() {
        Measure measure =
                MAPPER.readValue("{\"title\": \"甲\", \"responsibility\": {\"lead\": [\"乙\"]}}", Measure.class);
        assertThat(measure.origin()).isNull();
        assertThat(measure.responsibility().origin()).isNull();
    }

    @Test
    void aValueOfAnotherFormIsAFinding() {
        assertThat(failure("\"甲\"", Measure.class)).contains("type.wrong");
        assertThat(failure("[]", Plan.class)).contains("type.wrong");
        assertThat(failure("{}", Deadline.class)).contains("type.wrong");
        assertThat(failure("\"LEADER\"", Role.class)).contains("enum.unknown");
        assertThat(failure("{\"number\": 1.5}", Measure.class)).contains("number.invalid");
        assertThat(MAPPER.readValue("null", Measure.class)).isNull();
    }

    @Test
    void theLimitsHold() {
        JsonMapper strict = JsonMapper.builder()
                .addModule(new PlanModule(ReadLimits.standard().withMaxDepth(2)))
                .build();
        assertThatThrownBy(() -> strict.readValue("{\"sections\": [{}]}", Section.class))
                .hasMessageContaining("limit.depth");
    }

    @Test
    void plansStandInOtherValuesAndInLists() {
        Letter letter = new Letter("甲", SHANGHAI, List.of(Role.LEAD), null);
        String json = MAPPER.writeValueAsString(letter);
        Plan bare = MAPPER.readValue(json, Letter.class).plan();
        assertThat(bare.sections()).isEqualTo(SHANGHAI.sections());
        List<Measure> measures = SHANGHAI.measures();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(measures), new TypeReference<List<Measure>>() {}))
                .isEqualTo(measures);
        assertThat(MAPPER.convertValue(measures.get(0), Measure.class)).isEqualTo(measures.get(0));
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(SHANGHAI.targets().get(0)), Target.class))
                .isEqualTo(SHANGHAI.targets().get(0));
    }

    record Letter(
            String to,
            Plan plan,
            List<Role> roles,
            @Nullable Measure extra) {}

    @Test
    void theFormatKnowsNoIdsOfJavaTypes() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new PlanModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS,
                        JsonTypeInfo.As.WRAPPER_ARRAY)
                .build();
        PlanFile plan = SHANGHAI.toBuilder().agencyRegister(null).build();
        String json = typed.writerFor(PlanFile.class).writeValueAsString(plan);
        assertThat(typed.readValue(json, PlanFile.class)).isEqualTo(plan);
        assertThat(typed.writeValueAsString(Role.LEAD)).isEqualTo("\"LEAD\"");
    }

    @Test
    void aMapperThatLooksForModulesFindsIt() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.writeValueAsString(DocumentGenre.NOTICE)).isEqualTo("\"通知\"");
    }

    @Test
    void aFindingSaysInBothLanguagesWhatIsWrongAndWhere() {
        byte[] bad = "schemaVersion: \"1.0\"\nid: a\ntitel: 甲\n".getBytes(StandardCharsets.UTF_8);
        Result<Plan> result = PlanReader.standard().read(bad, "plan.yaml");
        JsonNode json = json(result);
        JsonNode finding = json.at("/findings/0");
        assertThat(finding.get("id").asString()).isEqualTo("key.unknown");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.at("/place/file").asString()).isEqualTo("plan.yaml");
        assertThat(finding.at("/place/line").asInt()).isEqualTo(3);
        assertThat(finding.at("/place/endColumn").asInt()).isEqualTo(6);
        assertThat(finding.at("/messages/zh").asString()).contains("titel");
        assertThat(finding.at("/messages/en").asString()).contains("titel");
        assertThat(finding.has("related")).isFalse();
        assertThat(json.at("/value/id").asString()).isEqualTo("a");
    }

    @Test
    void answersOfQueriesAreWrittenInWordsOfTheFormat() {
        PlanQuery query = PlanQuery.of(SHANGHAI);
        JsonNode assignment = json(query.agenciesByMeasure("六/（二十）")).get(0);
        assertThat(assignment.get("path").asString()).isEqualTo("六/（二十）");
        assertThat(assignment.get("role").asString()).isEqualTo("RESPONSIBLE");
        assertThat(assignment.get("reason").asString()).isEqualTo("EXACT");
        assertThat(assignment.at("/measure/title").asString()).isNotEmpty();
        assertThat(assignment.at("/place/line").asInt()).isPositive();

        JsonNode use = json(query.agencies().get(0));
        assertThat(use.get("name").asString()).isEqualTo(query.agencies().get(0).name());
        assertThat(use.get("measures"))
                .hasSize(query.agencies().get(0).measures().size());
        assertThat(use.at("/agency/kind").isString()).isTrue();

        JsonNode matrix = json(query.matrix());
        assertThat(matrix.get("rows")).hasSize(23);
        assertThat(matrix.get("agencies")).hasSize(query.names().size());
        assertThat(matrix.at("/rows/0/lead").isArray()).isTrue();
        assertThat(matrix.at("/rows/0/measure").asString()).isEqualTo("一/（一）");

        assertThat(json(query.coResponsibility("市商务委")).at("/0/measures").isArray())
                .isTrue();
        assertThat(json(query.targets()).at("/0/target/comparator").asString()).isEqualTo("REACH");
        assertThat(json(query.find("数据跨境")).at("/0/start").isInt()).isTrue();
        assertThat(json(query.at("六/（二十）")).at("/0/measure/marker").asString()).isEqualTo("（二十）");
        assertThat(json(query.at("六")).at("/0/section/marker").asString()).isEqualTo("六");

        PlanCorpus corpus = PlanCorpus.of(List.of(SHANGHAI));
        assertThat(json(corpus.byAgency("市商务委")).at("/0/plans/0/measures")).hasSize(16);
        assertThat(json(corpus.files()).at("/0/plan").asString()).isEqualTo(SHANGHAI.id());
    }

    @Test
    void namesOfAnswersStayAsTheyAreUnderAnyNamingStrategy() {
        JsonMapper snake = JsonMapper.builder()
                .addModule(new PlanModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Finding finding = Finding.error("findings.more", SHANGHAI.origin(), "", "3");
        assertThat((Object) snake.readTree(snake.writeValueAsString(Map.of("f", finding))))
                .isEqualTo(json(Map.of("f", finding)));
    }
}
