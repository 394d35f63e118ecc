package org.policyplan.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.finding.Finding;
import org.policyplan.model.Agency;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;
import org.policyplan.query.AgencyUse;
import org.policyplan.query.Counting;
import org.policyplan.query.MatrixRow;
import org.policyplan.query.PlanQuery;
import org.policyplan.query.ResponsibilityMatrix;

/**
 * Questions to many plans at once, for example {@code corpus.measuresByAgency("市商务委")} over a folder of plans.
 *
 * <p>Jurisdictions are kept apart: 市商务委 of 上海市 and that of 北京市 are two agencies. Plans keep their order: that of the list, or of the names of
 * the files. Immutable and thread-safe.
 */
public final class PlanCorpus {
    private final List<CorpusFile> files;
    private final List<PlanQuery> queries;

    PlanCorpus(List<CorpusFile> files, List<PlanQuery> queries) {
        this.files = List.copyOf(files);
        this.queries = List.copyOf(queries);
    }

    /**
     * A corpus of plans that are at hand.
     *
     * @param plans the plans
     * @return the corpus, in the order of the list
     */
    public static PlanCorpus of(List<Plan> plans) {
        return of(plans.stream());
    }

    /**
     * A corpus of the plans of a stream, which is read to its end.
     *
     * @param plans the plans
     * @return the corpus, in the order of the stream
     */
    public static PlanCorpus of(Stream<Plan> plans) {
        List<CorpusFile> files =
                plans.map(plan -> new CorpusFile(plan.id(), plan, List.of())).toList();
        return new PlanCorpus(
                files,
                files.stream()
                        .flatMap(file -> file.plan().stream())
                        .map(PlanQuery::of)
                        .toList());
    }

    /**
     * The files that were loaded, with those that hold no plan.
     *
     * @return an immutable list
     */
    public List<CorpusFile> files() {
        return files;
    }

    /**
     * What was found in all files.
     *
     * @return an immutable list, file by file
     */
    public List<Finding> findings() {
        return files.stream().flatMap(file -> file.findings().stream()).toList();
    }

    /**
     * The plans, each with its index.
     *
     * @return an immutable list
     */
    public List<PlanQuery> plans() {
        return queries;
    }

    /**
     * The jurisdictions of the plans.
     *
     * @return the jurisdictions, such as 上海市, in order of first appearance; an empty one where a plan states none
     */
    public List<String> jurisdictions() {
        return queries.stream().map(PlanCorpus::jurisdiction).distinct().toList();
    }

    /**
     * The plans of one jurisdiction.
     *
     * @param jurisdiction such as 上海市
     * @return a corpus of them alone
     */
    public PlanCorpus in(String jurisdiction) {
        List<PlanQuery> some = queries.stream()
                .filter(query -> jurisdiction(query).equals(jurisdiction))
                .toList();
        Set<Plan> plans = Collections.newSetFromMap(new IdentityHashMap<>());
        some.forEach(query -> plans.add(query.plan()));
        return new PlanCorpus(
                files.stream()
                        .filter(file -> file.plan().filter(plans::contains).isPresent())
                        .toList(),
                some);
    }

    /** The plan's own, else that of its register. */
    private static String jurisdiction(PlanQuery query) {
        Plan plan = query.plan();
        RegisterReference reference = plan.agencyRegister();
        String ofRegister = reference == null || reference.register() == null
                ? null
                : reference.register().jurisdiction();
        return plan.jurisdiction() != null ? plan.jurisdiction() : Objects.requireNonNullElse(ofRegister, "");
    }

    /**
     * Who bears a name, and in which measures.
     *
     * @param name a name, such as 市商务委
     * @return one answer for each agency: as many as jurisdictions whose plans name it; by every name of the agency
     */
    public List<CorpusUse> byAgency(String name) {
        return byAgency(name, Counting.ALIASES);
    }

    /**
     * Who bears a name, and in which measures, under a counting rule.
     *
     * @param name a name, such as 浦东新区政府
     * @param counting what counts as naming it
     * @return one answer for each agency
     */
    public List<CorpusUse> byAgency(String name, Counting counting) {
        Objects.requireNonNull(name, "name");
        UseGroups groups = new UseGroups();
        for (PlanQuery query : queries) {
            List<Measure> measures = query.measuresByAgency(name, counting);
            if (!measures.isEmpty()) {
                Agency agency = query.agency(name).agency().orElse(null);
                String known = agency == null ? AgencyIndex.normal(name) : AgencyIndex.normal(agency.name());
                groups.add(jurisdiction(query), known, agency, query, measures);
            }
        }
        return groups.toList();
    }

    /**
     * The measures that name an agency, whatever the jurisdiction.
     *
     * @param name a name, such as 市商务委
     * @return the measures by jurisdiction; only jurisdictions with a measure
     */
    public Map<String, List<Measure>> measuresByAgency(String name) {
        Map<String, List<Measure>> measures = new LinkedHashMap<>();
        byAgency(name).forEach(use -> measures.merge(use.jurisdiction(), use.measures(), PlanCorpus::join));
        return Collections.unmodifiableMap(measures);
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /**
     * Every agency that the plans name.
     *
     * @return the agencies of each jurisdiction, in order of first appearance
     */
    public List<CorpusUse> agencies() {
        UseGroups groups = new UseGroups();
        for (PlanQuery query : queries) {
            for (AgencyUse use : query.agencies()) {
                groups.add(jurisdiction(query), use.name(), use.agency(), query, use.measures());
            }
        }
        return groups.toList();
    }

    /**
     * Whether a plan or its register knows a name.
     *
     * @param name a name, such as 市商务委
     * @return true if any plan does, of whatever jurisdiction
     */
    public boolean knows(String name) {
        return queries.stream().anyMatch(query -> query.knows(name));
    }

    /**
     * The names nearest to one that no plan uses, for "did you mean".
     *
     * @param name a name, such as 市商务局
     * @return up to three names of the registers and plans, the nearest first
     */
    public List<String> nearest(String name) {
        Set<String> candidates = new LinkedHashSet<>();
        queries.forEach(query -> candidates.addAll(query.nearest(name)));
        return AgencyIndex.nearest(name, candidates);
    }

    /**
     * Who is named in which measure of which plan.
     *
     * @return one matrix of all plans; its measures are named by the id of the plan and their path, such as
     *     {@code shanghai-digital-trade-2024/六/（二十）}; the second plan of an id has {@code #2} behind it
     */
    public ResponsibilityMatrix matrix() {
        Map<String, Integer> times = new HashMap<>();
        List<MatrixRow> rows = new ArrayList<>();
        for (PlanQuery query : queries) {
            String id = query.plan().id();
            int time = times.merge(id, 1, Integer::sum);
            String name = time == 1 ? id : id + "#" + time;
            query.matrix().rows().forEach(row -> rows.add(row.in(name)));
        }
        return ResponsibilityMatrix.of(rows);
    }

    /**
     * The same question to every plan.
     *
     * @param question such as {@code query -> query.find("数据跨境")}
     * @param <T> the type of the answer
     * @return the answers by plan, in the order of the plans
     */
    public <T> List<T> each(Function<PlanQuery, T> question) {
        return queries.stream().map(question).toList();
    }
}
