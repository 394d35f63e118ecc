package org.policyplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Section;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;

/** The screening calls clean what the provider finds nothing in, and nothing else. */
final class ScreeningTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/policyplan");

    private final Screening screening = new Screening();
    private static final LazyValidator PROVIDER = new LazyValidator();

    private void check(Object value) {
        boolean faultless = PROVIDER.get().validate(value).isEmpty();
        assertThat(screening.isClean(value)).as(value.toString()).isEqualTo(faultless);
    }

    static Stream<Path> files() {
        return Stream.of("yaml/faults", "text/fixtures").flatMap(folder -> {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                return files
                        .filter(file -> file.toString().endsWith(".yaml")
                                || file.toString().endsWith(".json"))
                        .sorted()
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFixtureIsScreenedAsItIsValidated(Path file) throws IOException {
        PlanReader.standard().readAny(file).value().ifPresent(this::check);
    }

    private static Plan shanghai() throws IOException {
        try (var in = ShanghaiSeed.PLAN.open()) {
            return PlanReader.builder()
                    .folder(ShanghaiSeed::open)
                    .build()
                    .read(in, "plan.yaml")
                    .orThrow();
        }
    }

    @Test
    void theShanghaiPlanNeedsNoProvider() throws IOException {
        assertThat(screening.isClean(shanghai())).isTrue();
    }

    /** Each constraint broken once, at the plan, a section, a measure, a responsibility, an agency. */
    static Stream<PlanFile> broken() throws IOException {
        Plan plan = shanghai();
        Section section = plan.sections().get(0);
        Measure measure = section.measures().get(0);
        return Stream.of(
                plan.toBuilder().id("No Id").build(),
                plan.toBuilder().title(" ").build(),
                plan.toBuilder().title("\u3000").build(),
                with(plan, section.toBuilder().number(-1).build()),
                with(plan, section.toBuilder().number(7).build()),
                with(plan, section, measure.toBuilder().number(0).build()),
                with(plan, section, measure.toBuilder().title(null).text(null).build()),
                with(plan, section, measure.toBuilder().marker("（九）").build()),
                with(plan, section, responsible(measure, List.of())),
                with(plan, section, responsible(measure, List.of("市商务委", "市商务委"))),
                with(plan, section, responsible(measure, List.of("某某局"))),
                plan.toBuilder()
                        .agencies(List.of(Agency.builder().name("").build()))
                        .build());
    }

    private static Measure responsible(Measure measure, List<String> names) {
        return measure.toBuilder()
                .responsibility(
                        measure.responsibility().toBuilder().responsible(names).build())
                .build();
    }

    private static Plan with(Plan plan, Section section, Measure first) {
        List<Measure> measures = new ArrayList<>(section.measures());
        measures.set(0, first);
        return with(plan, section.toBuilder().measures(measures).build());
    }

    private static Plan with(Plan plan, Section first) {
        List<Section> sections = new ArrayList<>(plan.sections());
        sections.set(0, first);
        return plan.toBuilder().sections(sections).build();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsNeverScreenedOut(PlanFile plan) {
        assertThat(PROVIDER.get().validate(plan)).isNotEmpty();
        assertThat(screening.isClean(plan)).isFalse();
    }

    private record Unknown(@Email String address) {}

    private record Grouped(@Positive(groups = Unknown.class) Integer number) {}

    private record Listed(List<@NotBlank String> names) {}

    private record Flagged(
            @Pattern(regexp = "a", flags = Pattern.Flag.CASE_INSENSITIVE)
            String text) {}

    private record Nested(@Valid Object part) {}

    @Test
    void whatItDoesNotKnowIsLeftToTheProvider() {
        assertThat(List.of(
                        new Unknown("a@b.c"),
                        new Grouped(1),
                        new Listed(List.of("a")),
                        new Flagged("A"),
                        new Nested("a text"),
                        "no record"))
                .noneMatch(screening::isClean);
    }
}
