package org.policyplan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Result;
import org.policyplan.finding.Severity;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyDetails;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.CreditCode;
import org.policyplan.model.Deadline;
import org.policyplan.model.DivisionCode;
import org.policyplan.register.Resolution.How;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.validate.PlanValidator;
import org.policyplan.yaml.PlanReader;

class AgencyRegistersTest {
    private static final String NATIONAL = """
            schemaVersion: "1.0"
            kind: agency-register
            agencies:
              - name: 商务部
                fullName: 中华人民共和国商务部
                kind: CENTRAL_AGENCY
              - name: 海关总署
                fullName: 中华人民共和国海关总署
                kind: CENTRAL_AGENCY
            """;

    private static final String MORE = """
            schemaVersion: "1.0"
            kind: agency-register
            jurisdiction: 上海市
            agencies:
              - name: 市商务委
                fullName: 上海市商务和贸易委员会
                aliases: [市商委]
                x-formerNames:
                  - {name: 市外经贸委, until: 2008-10-20}
                x-superior: 上海市人民政府
                x-code: 310000
              - name: 市发展改革委
                fullName: 上海市发展和改革委员会
              - name: 市工业和信息化局
              - name: 长宁区政府
                x-creditCode: 91350100M000100Y43
              - name: 市贸易办
                aliases: [上海市商务委]
            """;

    private static final AgencyRegister SHANGHAI = shanghai();

    private static AgencyRegister shanghai() {
        try (var in = ShanghaiSeed.AGENCIES.open()) {
            return PlanReader.standard()
                    .readRegister(in, "shanghai-agencies.yaml")
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result<AgencyRegister> read(String text, String name) {
        return PlanReader.standard().readRegister(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static Result<AgencyRegisters> merged() {
        return AgencyRegisters.merge(
                List.of(read(NATIONAL, "national.yaml"), Result.of(SHANGHAI, List.of()), read(MORE, "more.yaml")));
    }

    private static final AgencyRegisters ALL = merged().value().orElseThrow();

    @Test
    void registersOfOneJurisdictionBecomeOneAndConflictsHaveBothPlaces() {
        Result<AgencyRegisters> merged = merged();
        assertThat(merged.findings())
                .extracting(Finding::id)
                .containsExactly("register.conflict", "register.name.taken");
        Finding conflict = merged.findings().get(0);
        assertThat(conflict.place()).hasToString("more.yaml:6:15");
        assertThat(conflict.related()).hasToString("shanghai-agencies.yaml:22:15");
        assertThat(conflict.message(Language.ENGLISH))
                .isEqualTo("fullName of agency \"市商务委\" is 上海市商务和贸易委员会 here and 上海市商务委员会 there; the first was kept");
        assertThat(merged.findings().get(1).related()).isNotNull();
        assertThat(ALL.registers()).extracting(AgencyRegister::jurisdiction).containsExactly(null, "上海市");
        Agency commerce = ALL.find("上海市", "市商委").orElseThrow();
        assertThat(commerce.fullName()).isEqualTo("上海市商务委员会");
        assertThat(commerce.aliases()).containsExactly("上海市商务委", "市商委");
        assertThat(commerce.kind()).isNotNull();
    }

    @Test
    void jurisdictionsAreKeptApart() {
        AgencyRegister beijing = AgencyRegister.builder()
                .schemaVersion("1.0")
                .jurisdiction("北京市")
                .agencies(SHANGHAI.agencies())
                .build();
        Result<AgencyRegisters> both = AgencyRegisters.of(List.of(SHANGHAI, beijing));
        assertThat(both.findings()).isEmpty();
        assertThat(both.orThrow().registers()).hasSize(2);
        assertThat(both.orThrow().find("天津市", "市商务委")).isEmpty();
    }

    @Test
    void aPlanGetsItsOwnAgenciesAndTheCentralOnes() {
        AgencyRegister forPlans = ALL.forPlansOf("上海市");
        assertThat(forPlans.agencies()).extracting(Agency::name).contains("市商务委", "商务部");
        assertThat(ALL.forPlansOf("全国").agencies()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "市商务委,EXACT,市商务委",
        "上海市商务委员会,ALIAS,市商务委",
        "市商务委员会,NORMALISED,市商务委",
        "市 经济信息化委,NORMALISED,市经济信息化委",
        "上海市经济和信息化委员会,ALIAS,市经济信息化委",
        "浦东新区政府(上海自贸试验区管委会),ALIAS,浦东新区政府",
        "浦东新区政府〔上海自贸试验区管委会〕,NORMALISED,浦东新区政府",
        "市经济信息化委（上海市经济和信息化委员会）,JOINT,市经济信息化委",
        "市外经贸委,FORMER_NAME,市商务委",
        "上海市外经贸委,FORMER_NAME,市商务委",
        "商务部,EXACT,商务部",
        "中华人民共和国商务部,ALIAS,商务部"
    })
    void aNameIsUnderstoodByTheSurestWay(String name, How how, String agency) {
        Resolution resolution = ALL.resolver("上海市").resolve(name);
        assertThat(resolution.how()).isEqualTo(how);
        assertThat(resolution.agency()).isNotNull().extracting(Agency::name).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"商务委", "市商务局", "北京市商务委", "上海市商务委", "区政府", "市经济信息化委（市商务委）", "工业和信息化局", ""})
    void nothingIsGuessed(String name) {
        Resolution resolution = ALL.resolver("上海市").resolve(name);
        assertThat(resolution.how()).isEqualTo(How.UNRESOLVED);
        assertThat(resolution.isResolved()).isFalse();
    }

    @Test
    void unresolvedNamesHaveTheNearestOnes() {
        assertThat(NameResolver.of(SHANGHAI).resolve("市商务局").nearest()).first().isEqualTo("市商务委");
    }

    @Test
    void whatANameLeavesOutIsReadFromItsNeighbours() {
        NameResolver resolver = ALL.resolver("上海市");
        List<Resolution> clause = resolver.resolve(List.of("市发展改革委", "工业和信息化局", "知识产权局", "商务部"));
        assertThat(clause).extracting(Resolution::how).containsExactly(How.EXACT, How.ELIDED, How.ELIDED, How.EXACT);
        assertThat(clause.get(1).agency()).isNotNull().extracting(Agency::name).isEqualTo("市工业和信息化局");
        assertThat(resolver.resolve(List.of("市委宣传部", "网信办")).get(1).agency())
                .isNotNull()
                .extracting(Agency::name)
                .isEqualTo("市委网信办");
        assertThat(resolver.resolve(List.of("浦东新区", "徐汇区政府")).get(0).agency())
                .isNotNull()
                .extracting(Agency::name)
                .isEqualTo("浦东新区政府");
        assertThat(resolver.resolve(List.of("工业和信息化局", "市发展改革委")).get(0).isResolved())
                .isFalse();
        assertThat(resolver.resolve(List.of("商务部", "工业和信息化局")).get(1).isResolved())
                .isFalse();
    }

    @Test
    void everyNameOfTheShanghaiPlanIsExactOrAnAlias() throws IOException {
        try (var in = ShanghaiSeed.PLAN.open()) {
            var plan = PlanReader.builder()
                    .folder(ShanghaiSeed::open)
                    .build()
                    .read(in, "plan.yaml")
                    .orThrow();
            NameResolver resolver = NameResolver.of(SHANGHAI);
            assertThat(plan.measures().stream().flatMap(measure -> resolver.resolve(measure.responsibility()).stream()))
                    .hasSize(114)
                    .allMatch(it -> it.how() == How.EXACT || it.how() == How.ALIAS);
        }
    }

    @Test
    void detailsAreTyped() {
        Agency agency = ALL.find("上海市", "市商务委").orElseThrow();
        AgencyDetails details = AgencyDetails.of(agency);
        assertThat(details.code()).isEqualTo(new DivisionCode("310000"));
        assertThat(details.superior()).isEqualTo("上海市人民政府");
        assertThat(details.formerNames())
                .containsExactly(new AgencyDetails.FormerName("市外经贸委", new Deadline(2008, 10, 20)));
        assertThat(AgencyDetails.of(ALL.find("上海市", "长宁区政府").orElseThrow()).creditCode())
                .isEqualTo(new CreditCode("91350100M000100Y43"));
    }

    @Test
    void wrongCodesAreWarnings() {
        String wrong = """
                schemaVersion: "1.0"
                kind: agency-register
                jurisdiction: 上海市
                agencies:
                  - name: 市商务委
                    x-code: "990000"
                    x-creditCode: 91350100M000100Y44
                    x-formerNames: [{name: 市外经贸委, until: 昨天}]
                  - name: 市科委
                    x-code: 310115
                    x-creditCode: 91350100M000100Y43
                    x-formerNames: [{name: 市科技办}]
                """;
        List<Finding> findings =
                PlanValidator.create().validate(read(wrong, "wrong.yaml").orThrow());
        assertThat(findings)
                .extracting(Finding::id)
                .containsExactly("agency.code", "agency.credit-code", "agency.former-names");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.line()).contains(5);
            assertThat(finding.message(Language.CHINESE)).contains("市商务委");
        });
        assertThat(findings.get(1).message(Language.ENGLISH)).contains("91350100M000100Y44");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", ""})
    void aCreditCodeHasEighteenCharactersAndItsCheckDigit(String code) {
        assertThat(CreditCode.parse(code)).isEmpty();
    }

    @Test
    void everyMistypedCharacterOfACreditCodeIsFound() {
        String code = "91350100M000100Y43";
        for (int i = 0; i < code.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String typed = code.substring(0, i) + c + code.substring(i + 1);
                assertThat(CreditCode.parse(typed).isPresent()).isEqualTo(typed.equals(code));
            }
        }
        assertThat(CreditCode.parse(" 91350100m000100y43 ")).contains(new CreditCode(code));
        assertThat(new CreditCode(code).division()).contains(new DivisionCode("350100"));
    }

    @ParameterizedTest
    @CsvSource({"310000,PROVINCE", "320500,PREFECTURE", "310115,COUNTY"})
    void aDivisionHasALevel(String code, DivisionCode.Level level) {
        assertThat(new DivisionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31011", "3101150", "100000", "310O15", "310001", ""})
    void whatIsNoDivisionIsNone(String code) {
        assertThat(DivisionCode.parse(code)).isEmpty();
    }

    @Test
    void aProvinceContainsItsDistricts() {
        DivisionCode shanghai = new DivisionCode("310000");
        assertThat(shanghai.contains(new DivisionCode("310115"))).isTrue();
        assertThat(shanghai.contains(new DivisionCode("320500"))).isFalse();
        assertThat(new DivisionCode("320500").contains(new DivisionCode("320505")))
                .isTrue();
        assertThat(new DivisionCode("310115").contains(shanghai)).isFalse();
    }
}
