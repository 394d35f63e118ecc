package org.policyplan.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.policyplan.model.Agency;
import org.policyplan.model.ChineseNumeral;
import org.policyplan.model.Deadline;
import org.policyplan.model.DocumentGenre;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.model.Target;

/** A plan of some city and year, put together at random from the measures and agencies of the Shanghai plan. One for each plan. */
final class GeneratedPlan {
    private static final List<String> SUBJECTS = List.of("数字贸易", "服务贸易", "跨境电商", "绿色服务", "会展经济", "航运服务");
    private static final List<String> GENRES = List.of("实施方案", "行动方案", "工作方案");

    private final Plan seed;
    private final RandomGenerator random;
    private final City city;
    private final int year;
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private int measures;

    GeneratedPlan(Plan seed, RandomGenerator random) {
        this.seed = seed;
        this.random = random;
        this.city = City.any(random);
        this.year = 2016 + random.nextInt(10);
    }

    City city() {
        return city;
    }

    int year() {
        return year;
    }

    /** The plan with its own register. */
    Plan plan(int index) {
        String genre = any(GENRES);
        String title = city.name() + "推动" + any(SUBJECTS) + "高质量发展的" + genre;
        List<Section> sections = list(2 + random.nextInt(4), this::section);
        return Plan.builder()
                .schemaVersion(Plan.SCHEMA_VERSION)
                .id(city.folder() + "-" + year + "-" + index)
                .title(title)
                .genre(genre)
                .jurisdiction(city.name())
                .document(document(title, index))
                .preamble("为加快" + any(SUBJECTS) + "发展，制定本" + genre + "。")
                .targets(targets())
                .sections(sections)
                .closing("各有关单位要加强协同，推进各项任务落地落实。")
                .agencies(List.copyOf(agencies.values()))
                .build();
    }

    private OfficialDocument document(String title, int index) {
        return OfficialDocument.builder()
                .genre(DocumentGenre.NOTICE)
                .number(new DocumentNumber(city.code() + "府办发", year, 1 + index % 200))
                .title(city.name() + "人民政府办公厅关于印发《" + title + "》的通知")
                .issuer(city.name() + "人民政府办公厅")
                .addressees(List.of("各区人民政府", "各有关单位"))
                .body("《" + title + "》已经市政府同意，现印发给你们，请认真贯彻执行。")
                .issuedOn(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .build();
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Target target : seed.targets().subList(0, random.nextInt(3))) {
            targets.add(target.toBuilder()
                    .indicator(city.localise(target.indicator()))
                    .deadline(Deadline.of(year + 5))
                    .build());
        }
        return targets;
    }

    private Section section(int number) {
        return Section.builder()
                .marker(ChineseNumeral.format(number))
                .number(number)
                .title(city.localise(String.valueOf(any(seed.sections()).title())))
                .measures(list(1 + random.nextInt(6), this::measure))
                .build();
    }

    private Measure measure(int inSection) {
        Measure model = any(seed.measures());
        measures++;
        return Measure.builder()
                .marker("（" + ChineseNumeral.format(measures) + "）")
                .number(measures)
                .title(city.localise(String.valueOf(model.title())))
                .text(city.localise(String.valueOf(model.text())))
                .responsibility(responsibility())
                .build();
    }

    private Responsibility responsibility() {
        List<String> names =
                list(1 + random.nextInt(6), this::agency).stream().distinct().toList();
        int leads = random.nextInt(3) == 0 ? 1 : 0;
        return Responsibility.builder()
                .lead(names.subList(0, leads))
                .responsible(leads == 0 ? names : List.of())
                .support(leads == 0 ? List.of() : names.subList(leads, names.size()))
                .build();
    }

    /** A name of an agency, now and then one of its other names. */
    private String agency(int inMeasure) {
        Agency model = any(seed.registeredAgencies().stream()
                .filter(agency -> agency.members().isEmpty())
                .toList());
        String name = city.localise(model.name());
        List<String> aliases = model.aliases().stream().map(city::localise).toList();
        agencies.putIfAbsent(
                name,
                Agency.builder().name(name).aliases(aliases).kind(model.kind()).build());
        return aliases.isEmpty() || random.nextInt(5) > 0 ? name : any(aliases);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.rangeClosed(1, size).mapToObj(element).toList();
    }
}
