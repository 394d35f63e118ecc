package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    private static final Origin ORIGIN = Origin.of(Source.of("x", "abc"), 1, 2);
    private static final Extensions NOTE = Extensions.of(Map.of("x-note", "n"));

    static final Agency AGENCY = Agency.builder()
            .name("市商务委")
            .fullName("上海市商务委员会")
            .aliases(List.of("上海市商务委"))
            .kind(AgencyKind.COLLECTIVE)
            .members(List.of("甲"))
            .membership(Membership.SOME)
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final AgencyRegister REGISTER = AgencyRegister.builder()
            .schemaVersion("1.0")
            .jurisdiction("上海市")
            .agencies(List.of(AGENCY))
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final Target TARGET = Target.builder()
            .id("t1")
            .indicator("规模")
            .comparator(TargetComparator.RANGE)
            .value(BigDecimal.ONE)
            .upper(BigDecimal.TEN)
            .unit("个")
            .approximate(true)
            .aspiration(true)
            .deadline(Deadline.of(2029))
            .text("1—10个")
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final Responsibility RESPONSIBILITY = Responsibility.builder()
            .lead(List.of("甲"))
            .responsible(List.of("乙"))
            .support(List.of("丙"))
            .perMandate(true)
            .openEnded(true)
            .deadline("2025年底前")
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final Measure MEASURE = Measure.builder()
            .marker("（一）")
            .number(1)
            .title("题")
            .text("文")
            .responsibility(RESPONSIBILITY)
            .targets(List.of(TARGET))
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final Section SECTION = Section.builder()
            .marker("一")
            .number(1)
            .title("题")
            .text("文")
            .sections(List.of(Section.builder().measures(List.of(MEASURE)).build()))
            .measures(List.of(MEASURE, MEASURE))
            .targets(List.of(TARGET))
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final Standing STANDING = Standing.builder()
            .from("一/（一）")
            .role(Role.SUPPORT)
            .agencies(List.of("丁"))
            .text("以下均需落实")
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final OfficialDocument DOCUMENT = OfficialDocument.builder()
            .genre(DocumentGenre.NOTICE)
            .number(new DocumentNumber("沪府办发", 2024, 31))
            .title("通知")
            .issuer("上海市人民政府办公厅")
            .addressees(List.of("各区人民政府"))
            .body("现印发给你们")
            .issuedOn(LocalDate.of(2024, 12, 30))
            .note("此件公开发布")
            .copiedTo(List.of("市委各部门"))
            .printedBy("上海市人民政府办公厅")
            .printedOn(LocalDate.of(2024, 12, 31))
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();
    static final Plan PLAN = Plan.builder()
            .schemaVersion("1.0")
            .id("p")
            .title("方案")
            .genre("实施方案")
            .jurisdiction("上海市")
            .document(DOCUMENT)
            .basis(List.of("意见"))
            .preamble("前言")
            .targets(List.of(TARGET))
            .sections(List.of(SECTION))
            .standing(List.of(STANDING))
            .closing("结语")
            .leadBody("领导小组")
            .agencyRegister(new RegisterReference("r.yaml", REGISTER))
            .agencies(List.of(AGENCY, Agency.builder().name("丁").build()))
            .extensions(NOTE)
            .origin(ORIGIN)
            .build();

    static Stream<Record> values() {
        return Stream.of(AGENCY, REGISTER, TARGET, RESPONSIBILITY, MEASURE, SECTION, STANDING, DOCUMENT, PLAN);
    }

    /** The value through its builder, with one component taken from a bare value where {@code without} names it. */
    private static Record rebuild(Record value, String without) throws ReflectiveOperationException {
        Object builder = value.getClass().getMethod("toBuilder").invoke(value);
        Object bare = value.getClass().getMethod("builder").invoke(null);
        Record empty = (Record) bare.getClass().getMethod("build").invoke(bare);
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getName().equals(without)) {
                builder.getClass()
                        .getMethod(without, component.getType())
                        .invoke(builder, component.getAccessor().invoke(empty));
            }
        }
        return (Record) builder.getClass().getMethod("build").invoke(builder);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aBuilderKeepsEveryComponent(Record value) throws ReflectiveOperationException {
        Record copy = rebuild(value, "");
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(value).isNotEqualTo("x").isNotEqualTo(null);
    }

    @ParameterizedTest
    @MethodSource("values")
    void equalityIsByEveryComponentButTheOrigin(Record value) throws ReflectiveOperationException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Record other = rebuild(value, component.getName());
            boolean counts = !component.getName().equals("origin")
                    && !component.getName().equals("schemaVersion");
            assertThat(other.equals(value)).as(component.getName()).isEqualTo(!counts);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void listsAreCopiedAndCantBeChanged(Record value) throws ReflectiveOperationException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getType() == List.class) {
                List<?> list = (List<?>) component.getAccessor().invoke(value);
                assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
        List<String> names = new ArrayList<>(List.of("甲"));
        Responsibility responsibility = Responsibility.builder().lead(names).build();
        names.clear();
        assertThat(responsibility.lead()).containsExactly("甲");
    }

    @Test
    void requiredComponentsAreNotNull() {
        assertThatThrownBy(() -> Plan.builder().title(null).build()).hasMessage("title");
        assertThatThrownBy(() -> Agency.builder().name(null).build()).hasMessage("name");
        assertThatThrownBy(() -> new RegisterReference(null, null)).hasMessage("file");
        assertThatThrownBy(() -> Measure.builder().responsibility(null).build()).hasMessage("responsibility");
        assertThatThrownBy(() -> Plan.builder()
                        .sections(java.util.Collections.singletonList(null))
                        .build())
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void theRegisterInForceIsTheFileThenThePlan() {
        assertThat(PLAN.registeredAgencies()).extracting(Agency::name).containsExactly("市商务委", "丁");
        Plan unread = PLAN.toBuilder()
                .agencyRegister(new RegisterReference("r.yaml", null))
                .build();
        assertThat(unread.registeredAgencies()).isEqualTo(PLAN.agencies());
        assertThat(Plan.builder().build().registeredAgencies()).isEmpty();
    }

    @Test
    void measuresOfASectionComeBeforeThoseBelowIt() {
        assertThat(PLAN.measures()).hasSize(3);
        assertThat(SECTION.allMeasures()).hasSize(3);
    }

    @Test
    void responsibilityGivesItsNamesByRole() {
        assertThat(RESPONSIBILITY.agencies(Role.LEAD)).containsExactly("甲");
        assertThat(RESPONSIBILITY.agencies(Role.RESPONSIBLE)).containsExactly("乙");
        assertThat(RESPONSIBILITY.agencies(Role.SUPPORT)).containsExactly("丙");
        assertThat(RESPONSIBILITY.isEmpty()).isFalse();
        assertThat(Responsibility.none().isEmpty()).isTrue();
    }

    @Test
    void genresGoByTheirChineseTerms() {
        for (DocumentGenre genre : DocumentGenre.values()) {
            assertThat(DocumentGenre.parse(genre.label())).contains(genre);
        }
        assertThat(DocumentGenre.parse("方案")).isEmpty();
    }
}
