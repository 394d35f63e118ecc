package org.policyplan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policyplan.agency.AgencyIndex;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Role;

/**
 * Answers about one plan, for example {@code PlanQuery.of(plan).measuresByAgency("市商务委")}.
 *
 * <p>The index is built once, by {@link #of}. Names are resolved by the register in force ({@link Plan#registeredAgencies()}) and never guessed;
 * without a register a name means itself. Responsibilities that a plan declares once for all ({@link Plan#standing()}) are not counted
 * in its measures. Lists are immutable and in the order of {@link Plan#measures()}. Immutable and thread-safe.
 */
public final class PlanQuery {
    private final Plan plan;
    private final PlanItems items;
    private final AssignmentIndex index;
    private final List<Assignment> assignments;

    private PlanQuery(Plan plan) {
        this.plan = plan;
        this.items = new PlanItems(plan);
        this.index = new AssignmentIndex(items.all(), AgencyIndex.of(plan.registeredAgencies()));
        this.assignments = Mention.assignments(index.all());
    }

    /**
     * Builds the index of a plan.
     *
     * @param plan the plan
     * @return its query
     */
    public static PlanQuery of(Plan plan) {
        return new PlanQuery(Objects.requireNonNull(plan, "plan"));
    }

    /**
     * The plan.
     *
     * @return the plan that was asked about
     */
    public Plan plan() {
        return plan;
    }

    /**
     * The measures that name an agency, by whatever name of it and in whatever role; a look-up that allocates nothing.
     *
     * @param name a name of the agency, such as 市商务委
     * @return the measures, such as 16; empty where the plan doesn't name it
     */
    public List<Measure> measuresByAgency(String name) {
        List<Measure> found = index.measures(name);
        return found != null ? found : measuresByNormal(AgencyIndex.normal(name));
    }

    private List<Measure> measuresByNormal(String name) {
        List<Measure> found = index.measures(name);
        return found != null ? found : List.of();
    }

    /**
     * The measures that name an agency under a counting rule.
     *
     * @param name a name of the agency, such as 浦东新区政府
     * @param counting what counts as naming it
     * @return the measures
     */
    public List<Measure> measuresByAgency(String name, Counting counting) {
        return counting == Counting.ALIASES
                ? measuresByAgency(name)
                : agency(name).counting(counting).measures();
    }

    /**
     * The measures that name an agency in one role.
     *
     * @param name a name of the agency, such as 市商务委
     * @param role the role
     * @return the measures
     */
    public List<Measure> measuresByAgency(String name, Role role) {
        return agency(name).role(role).measures();
    }

    /**
     * Starts a question about one agency.
     *
     * @param name a name of the agency, such as 市商务委
     * @return the question, which counts every name of the agency
     */
    public AgencyQuery agency(String name) {
        return new AgencyQuery(index, Objects.requireNonNull(name, "name"));
    }

    /**
     * The names nearest to one that the plan doesn't use, for "did you mean".
     *
     * @param name a name, such as 市商务局
     * @return up to three names of the register or, without one, of the plan, the nearest first
     */
    public List<String> nearest(String name) {
        AgencyIndex register = index.register();
        return register.agencies().isEmpty() ? AgencyIndex.nearest(name, index.printed()) : register.nearest(name);
    }

    /**
     * Whether the plan or its register knows a name.
     *
     * @param name a name, such as 市商务委
     * @return true if it is printed in a measure or borne by an agency of the register
     */
    public boolean knows(String name) {
        return index.register().find(name).isPresent() || index.printed().contains(AgencyIndex.normal(name));
    }

    /**
     * The agencies that the measures name, each once under whatever names.
     *
     * @return the agencies, such as 32, in order of first appearance
     */
    public List<AgencyUse> agencies() {
        return index.uses(mention -> true, true);
    }

    /**
     * The agencies that the measures name in one role.
     *
     * @param role the role
     * @return the agencies, in order of first appearance in that role, with their measures in that role
     */
    public List<AgencyUse> agencies(Role role) {
        return index.uses(mention -> mention.assignment().role() == role, true);
    }

    /**
     * The names that are printed in the measures; a joint name stands for itself here.
     *
     * @return the names, such as 33, in order of first appearance
     */
    public List<AgencyUse> names() {
        return index.uses(mention -> true, false);
    }

    /**
     * Every mention of an agency in a measure.
     *
     * @return the mentions, such as 114
     */
    public List<Assignment> assignments() {
        return assignments;
    }

    /**
     * The agencies of one measure.
     *
     * @param path path or marker of the measure, such as {@code 六/（二十）} or （二十）
     * @return its mentions by role, in printed order; of all measures that the marker fits
     */
    public List<Assignment> agenciesByMeasure(String path) {
        List<String> paths = at(path).stream().map(PlanItem::path).toList();
        return assignments.stream()
                .filter(assignment -> paths.contains(assignment.path()))
                .toList();
    }

    /**
     * Who works with an agency, and on what.
     *
     * @param name a name of the agency, such as 市商务委
     * @return the other agencies, in order of first appearance beside it
     */
    public List<CoResponsibility> coResponsibility(String name) {
        return index.beside(name).stream()
                .map(use -> new CoResponsibility(use.name(), use.measures()))
                .toList();
    }

    /**
     * Who is named in which measure.
     *
     * @return the matrix of measures and agencies
     */
    public ResponsibilityMatrix matrix() {
        return ResponsibilityMatrix.of(plan);
    }

    /**
     * The measures that name no agency.
     *
     * @return the measures
     */
    public List<Measure> measuresWithoutResponsibility() {
        return plan.measures().stream()
                .filter(measure -> measure.responsibility().isEmpty())
                .toList();
    }

    /**
     * Every target: the plan's own, then those of its sections and measures.
     *
     * @return the targets, each with the path of what states it
     */
    public List<PlacedTarget> targets() {
        List<PlacedTarget> targets = new ArrayList<>();
        plan.targets().forEach(target -> targets.add(new PlacedTarget(target, "")));
        for (PlanItem item : items.all()) {
            item.targets().forEach(target -> targets.add(new PlacedTarget(target, item.path())));
        }
        return List.copyOf(targets);
    }

    /**
     * The targets that are due in a year.
     *
     * @param year the year, such as 2029
     * @return the targets
     */
    public List<PlacedTarget> targetsByYear(int year) {
        return targets().stream()
                .filter(placed -> placed.target().deadline() != null
                        && placed.target().deadline().year() == year)
                .toList();
    }

    /**
     * The targets of an indicator.
     *
     * @param words words of the indicator, such as 服务贸易
     * @return the targets whose indicator holds them
     */
    public List<PlacedTarget> targetsByIndicator(String words) {
        return targets().stream()
                .filter(placed -> placed.target().indicator().contains(words))
                .toList();
    }

    /**
     * The sections and measures at a path.
     *
     * @param path a path such as {@code 六/（二十）}, or a marker or title alone, such as （二十）; sections without a marker may be left out
     * @return the item; several where the name fits several; empty where it fits none
     */
    public List<PlanItem> at(String path) {
        return items.at(path);
    }

    /**
     * The one measure at a path.
     *
     * @param path a path such as {@code 六/（二十）}, or a marker or title alone
     * @return the measure, or empty where none or several have it
     */
    public Optional<Measure> measure(String path) {
        List<Measure> found = at(path).stream()
                .map(PlanItem::measure)
                .filter(Objects::nonNull)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Every section and measure with its path.
     *
     * @return the items: a section, its measures, its sub-sections
     */
    public List<PlanItem> items() {
        return List.copyOf(items.all());
    }

    /**
     * Where a word stands: in the titles and texts, the preamble and the closing.
     *
     * @param word the word, such as 数据跨境
     * @return the passages
     * @throws IllegalArgumentException if the word is empty
     */
    public List<Passage> find(String word) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("no word to find");
        }
        return TextSearch.find(plan, items, word);
    }
}
