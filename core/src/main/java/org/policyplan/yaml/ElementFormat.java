package org.policyplan.yaml;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.FindingCollector;
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

/**
 * How one kind of element stands in the plan format, taken by itself: {@code ElementFormat.MEASURE.write(measure)} is the JSON object that the measure is
 * within {@code PlanWriter.json().write(plan)}.
 *
 * <p>It is the seam for integrations, such as that with Jackson. A file is read by {@link PlanReader} and written by {@link PlanWriter}. Immutable and
 * thread-safe.
 *
 * @param <T> type of the element
 */
public final class ElementFormat<T> {
    /** A plan, whose register isn't read. */
    public static final ElementFormat<Plan> PLAN = new ElementFormat<>(Plan.class, PlanEmitter::file, (scalars, node) ->
            (Plan) FileReading.bind(node, scalars, FileReading.Wanted.PLAN));

    /** An agency register. */
    public static final ElementFormat<AgencyRegister> REGISTER =
            new ElementFormat<>(AgencyRegister.class, PlanEmitter::file, (scalars, node) ->
                    (AgencyRegister) FileReading.bind(node, scalars, FileReading.Wanted.REGISTER));

    /** A plan, or a register where the object has the key {@code kind}. */
    public static final ElementFormat<PlanFile> FILE = new ElementFormat<>(
            PlanFile.class,
            PlanEmitter::file,
            (scalars, node) -> FileReading.bind(node, scalars, FileReading.Wanted.ANY));

    /** An official document. */
    public static final ElementFormat<OfficialDocument> DOCUMENT =
            new ElementFormat<>(OfficialDocument.class, PlanEmitter::document, binder(DocumentBinder::new));

    /** A section with all that stands in it. */
    public static final ElementFormat<Section> SECTION =
            new ElementFormat<>(Section.class, PlanEmitter::section, binder(SectionBinder::new));

    /** A measure. */
    public static final ElementFormat<Measure> MEASURE =
            new ElementFormat<>(Measure.class, PlanEmitter::measure, binder(MeasureBinder::new));

    /** A responsibility. */
    public static final ElementFormat<Responsibility> RESPONSIBILITY =
            new ElementFormat<>(Responsibility.class, PlanEmitter::responsibility, binder(ResponsibilityBinder::new));

    /** A target. */
    public static final ElementFormat<Target> TARGET =
            new ElementFormat<>(Target.class, PlanEmitter::target, binder(TargetBinder::new));

    /** A standing responsibility. */
    public static final ElementFormat<Standing> STANDING =
            new ElementFormat<>(Standing.class, PlanEmitter::standing, binder(StandingBinder::new));

    /** An agency. */
    public static final ElementFormat<Agency> AGENCY =
            new ElementFormat<>(Agency.class, PlanEmitter::agency, binder(AgencyBinder::new));

    /** A deadline: the number 2029, or a text such as {@code "2029-06"}. */
    public static final ElementFormat<Deadline> DEADLINE =
            new ElementFormat<>(Deadline.class, PlanEmitter::deadline, scalar(Scalars.TEXT, Scalars::deadline));

    /** A document number, such as {@code "沪府办发〔2024〕31号"}. */
    public static final ElementFormat<DocumentNumber> DOCUMENT_NUMBER = new ElementFormat<>(
            DocumentNumber.class,
            (out, number) -> out.string(number.toString()),
            scalar(Scalars.TEXT, Scalars::documentNumber));

    /** A genre of official documents by its Chinese name, such as {@code "通知"}. */
    public static final ElementFormat<DocumentGenre> DOCUMENT_GENRE = new ElementFormat<>(
            DocumentGenre.class, (out, genre) -> out.string(genre.label()), constant(DocumentBinder.GENRES));

    /** A role, such as {@code "LEAD"}. */
    public static final ElementFormat<Role> ROLE = named(Role.class, StandingBinder.ROLES);

    /** A comparator, such as {@code "AT_LEAST"}. */
    public static final ElementFormat<TargetComparator> COMPARATOR =
            named(TargetComparator.class, TargetBinder.COMPARATORS);

    /** A kind of agency, such as {@code "MUNICIPAL_DEPARTMENT"}. */
    public static final ElementFormat<AgencyKind> AGENCY_KIND = named(AgencyKind.class, AgencyBinder.KINDS);

    /** A membership, such as {@code "ALL"}. */
    public static final ElementFormat<Membership> MEMBERSHIP = named(Membership.class, AgencyBinder.MEMBERSHIPS);

    private static final List<ElementFormat<?>> ALL = List.of(
            PLAN,
            REGISTER,
            FILE,
            DOCUMENT,
            SECTION,
            MEASURE,
            RESPONSIBILITY,
            TARGET,
            STANDING,
            AGENCY,
            DEADLINE,
            DOCUMENT_NUMBER,
            DOCUMENT_GENRE,
            ROLE,
            COMPARATOR,
            AGENCY_KIND,
            MEMBERSHIP);

    /** How the numbers and words of a text to read are meant, where a text is wanted. */
    public enum Typing {
        /** As in JSON: the number 2024 is no text. */
        TYPED,
        /** As in YAML, where a text may stand without quotes: 2024 is a text where one is wanted. */
        PLAIN
    }

    /** Makes the element of a node, or null where it can't; the faults are reported then. */
    private interface Reading<T> {
        @Nullable
        T read(Scalars scalars, Node node);
    }

    private interface ScalarReading<T> {
        @Nullable
        T read(Scalars scalars, Node.Scalar scalar);
    }

    private final Class<T> type;
    private final BiConsumer<PlanEmitter, T> writing;
    private final Reading<T> reading;

    private ElementFormat(Class<T> type, BiConsumer<PlanEmitter, T> writing, Reading<T> reading) {
        this.type = type;
        this.writing = writing;
        this.reading = reading;
    }

    private static <T> Reading<T> binder(Function<Scalars, ElementBinder<T>> binder) {
        return (scalars, node) -> binder.apply(scalars).bind(node);
    }

    private static <T> Reading<T> scalar(String expected, ScalarReading<T> reading) {
        return (scalars, node) -> {
            if (node instanceof Node.Scalar scalar) {
                return reading.read(scalars, scalar);
            }
            scalars.wrongType(node, expected);
            return null;
        };
    }

    private static <E> Reading<E> constant(Constants<E> constants) {
        return scalar(Scalars.TEXT, (scalars, scalar) -> scalars.constant(scalar, constants));
    }

    private static <E extends Enum<E>> ElementFormat<E> named(Class<E> type, Constants<E> constants) {
        return new ElementFormat<>(type, (out, value) -> out.string(value.name()), constant(constants));
    }

    /**
     * The kinds of elements.
     *
     * @return an immutable list
     */
    public static List<ElementFormat<?>> all() {
        return ALL;
    }

    /**
     * The type.
     *
     * @return the class of the element
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Writes an element as JSON.
     *
     * @param element the element
     * @return the text, as {@link PlanWriter#json()} writes it within a plan
     */
    public String write(T element) {
        Objects.requireNonNull(element, "element");
        StringWriter out = new StringWriter();
        PlanEmitter.emit(element, writing, out, OutputFormat.JSON);
        return WrittenEscapes.escape(out.toString());
    }

    /**
     * Reads an element from JSON that a program has made, of which no person knows the lines: the findings and the element have paths and no places.
     *
     * @param json the text
     * @param typing how its numbers and words are meant
     * @param limits what it may cost; its bytes aren't counted
     * @return the element and the findings
     */
    public Result<T> read(String json, Typing typing, ReadLimits limits) {
        Objects.requireNonNull(json, "json");
        FindingCollector collector = new FindingCollector(limits.maxFindings());
        T element = null;
        try {
            CleanText text = CleanText.unplaced(WrittenEscapes.escape(json), collector);
            Node root = JsonNodes.read(text, limits, typing == Typing.PLAIN ? Node.Form.PLAIN : null);
            element = root instanceof Node.Broken ? null : reading.read(new Scalars(text), root);
        } catch (Unreadable reported) {
            return Result.of(null, collector.toList());
        }
        if (element instanceof Plan plan) {
            element = type.cast(new RegisterReading(null, limits, collector).resolve(plan, ""));
        }
        return Result.of(element, collector.toList());
    }
}
