package org.policyplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What may depend on what, in the model and the core; there is no list of exemptions. */
@AnalyzeClasses(packages = "org.policyplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "org.policyplan.model..";
    private static final String FINDING = "org.policyplan.finding..";
    private static final String AGENCY = "org.policyplan.agency..";
    private static final String ENCODING = "org.policyplan.encoding..";
    private static final String YAML = "org.policyplan.yaml..";
    private static final String JACKSON = "org.policyplan.jackson..";
    private static final String TEXT = "org.policyplan.text..";
    private static final String VALIDATE = "org.policyplan.validate..";
    private static final String QUERY = "org.policyplan.query..";
    private static final String LOAD = "org.policyplan.load..";
    private static final String COMPARE = "org.policyplan.compare..";
    private static final String CORPUS = "org.policyplan.corpus..";
    private static final String REGISTER = "org.policyplan.register..";

    private static final String[] PARSERS = {"tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml.."};
    private static final String[] HIDDEN = {
        "tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..", "org.hibernate..", "org.jboss.."
    };

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("org.policyplan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_KNOWS_NOTHING_ABOVE_IT = only(MODEL);

    @ArchTest
    static final ArchRule FINDINGS_KNOW_THE_MODEL_ONLY = only(FINDING, MODEL);

    @ArchTest
    static final ArchRule AGENCY_NAMES_KNOW_THE_MODEL_ONLY = only(AGENCY, MODEL);

    @ArchTest
    static final ArchRule ENCODINGS_KNOW_MODEL_AND_FINDINGS_ONLY = only(ENCODING, MODEL, FINDING);

    @ArchTest
    static final ArchRule READING_KNOWS_NEITHER_VALIDATION_NOR_QUERIES = only(YAML, MODEL, FINDING, ENCODING, AGENCY);

    @ArchTest
    static final ArchRule OFFICIAL_TEXTS_KNOW_NEITHER_FILES_NOR_VALIDATION_NOR_QUERIES =
            only(TEXT, MODEL, FINDING, ENCODING, AGENCY);

    @ArchTest
    static final ArchRule VALIDATION_KNOWS_NEITHER_READING_NOR_QUERIES = only(VALIDATE, MODEL, FINDING, AGENCY);

    @ArchTest
    static final ArchRule QUERIES_KNOW_NEITHER_READING_NOR_VALIDATION = only(QUERY, MODEL, FINDING, AGENCY);

    @ArchTest
    static final ArchRule LOADING_PUTS_READING_AND_VALIDATION_IN_A_ROW =
            only(LOAD, MODEL, FINDING, AGENCY, YAML, VALIDATE, QUERY);

    @ArchTest
    static final ArchRule COMPARISON_KNOWS_NEITHER_READING_NOR_QUERIES = only(COMPARE, MODEL, FINDING, AGENCY);

    @ArchTest
    static final ArchRule A_CORPUS_IS_GIVEN_ITS_LOADER = only(CORPUS, MODEL, FINDING, AGENCY, QUERY);

    @ArchTest
    static final ArchRule REGISTERS_KNOW_NEITHER_READING_NOR_VALIDATION = only(REGISTER, MODEL, FINDING, AGENCY);

    @ArchTest
    static final ArchRule ONLY_READING_AND_WRITING_USE_A_PARSER = noClasses()
            .that()
            .resideOutsideOfPackages(YAML, JACKSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PARSERS);

    @ArchTest
    static final ArchRule ONLY_THE_INTEGRATION_KNOWS_DATA_BINDING = noClasses()
            .that()
            .resideOutsideOfPackage(JACKSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_INTEGRATION = noClasses()
            .that()
            .resideOutsideOfPackage(JACKSON)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON);

    @ArchTest
    static final ArchRule ONLY_VALIDATION_USES_THE_VALIDATOR = noClasses()
            .that()
            .resideOutsideOfPackage(VALIDATE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..");

    @ArchTest
    static final ArchRule SIGNATURES_HIDE_THE_LIBRARIES_BEHIND_THEM = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(JACKSON)
            .and(isPublicApi())
            .should(mentionOnly(DescribedPredicate.not(resideInAnyPackage(HIDDEN))));

    @ArchTest
    static final ArchRule NO_NAME_SAYS_NOTHING = classes()
            .should()
            .haveNameNotMatching(".*(Utils?|Helpers?|Managers?|Impl)")
            .andShould()
            .haveNameNotMatching(".*[.$]I[A-Z][a-z]\\w*")
            .andShould()
            .haveNameNotMatching(".*[.$]Abstract\\w*");

    @ArchTest
    static final ArchRule NOTHING_IS_CONFIGURED_BY_SYSTEM_PROPERTIES =
            noClasses().should().callMethod(System.class, "getProperty", String.class);

    /** The package may use these packages of ours, itself, and any library. */
    private static ArchRule only(String folder, String... others) {
        String[] allowed = Stream.concat(Stream.of(folder), Stream.of(others)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(folder)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.policyplan..").and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }

    private static DescribedPredicate<JavaMethod> isPublicApi() {
        Set<JavaModifier> visible = Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);
        return DescribedPredicate.describe(
                "are public or protected in a public class",
                method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getModifiers().stream().anyMatch(visible::contains));
    }

    private static ArchCondition<JavaMethod> mentionOnly(DescribedPredicate<JavaClass> fine) {
        return new ArchCondition<>("mention no type of a library behind them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaType> types =
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> !fine.test(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
