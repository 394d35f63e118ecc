package org.policyplan.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policyplan.corpus.CorpusUse;
import org.policyplan.corpus.PlanCorpus;
import org.policyplan.finding.Result;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.query.PlanQuery;
import org.policyplan.text.OfficialTextParser;

/** A folder of plans read by the library alone, one file after the other: what the tables must agree with. */
final class PlainCorpus {
    private final Map<String, Result<Plan>> files = new LinkedHashMap<>();
    private final PlanCorpus plans;

    PlainCorpus(Path folder) throws IOException {
        PlanLoader loader = PlanLoader.standard();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(), read(loader, file));
            }
        }
        plans = PlanCorpus.of(
                files.values().stream().filter(read -> !read.hasErrors()).map(Result::orThrow));
    }

    private static Result<Plan> read(PlanLoader loader, Path file) throws IOException {
        return file.toString().endsWith(".txt") ? OfficialTextParser.standard().parse(file) : loader.loadPlan(file);
    }

    /** Every file and what was read from it. */
    Map<String, Result<Plan>> files() {
        return files;
    }

    PlanCorpus plans() {
        return plans;
    }

    /** The number of measures of each agency, by jurisdiction and name. */
    Map<String, Long> measuresByAgency() {
        return plans.agencies().stream()
                .collect(Collectors.toMap(
                        use -> key(use.jurisdiction()) + " " + use.name(),
                        (CorpusUse use) -> (long) use.measures().size(),
                        Long::sum,
                        TreeMap::new));
    }

    Map<String, Long> measuresByJurisdiction() {
        Map<String, Long> measures = new TreeMap<>();
        for (String jurisdiction : plans.jurisdictions()) {
            plans.in(jurisdiction)
                    .each(query -> measures.merge(key(jurisdiction), (long) measuresOf(query), Long::sum));
        }
        return measures;
    }

    Map<String, Long> measuresByYear() {
        Map<String, Long> measures = new TreeMap<>();
        plans.each(query -> measures.merge(year(query.plan()), (long) measuresOf(query), Long::sum));
        return measures;
    }

    private static int measuresOf(PlanQuery query) {
        return query.plan().measures().size();
    }

    private static String key(String jurisdiction) {
        return jurisdiction.isEmpty() ? "null" : jurisdiction;
    }

    private static String year(Plan plan) {
        OfficialDocument document = plan.document();
        if (document == null) {
            return "null";
        }
        DocumentNumber number = document.number();
        return document.issuedOn() != null
                ? String.valueOf(document.issuedOn().getYear())
                : String.valueOf(number == null ? null : number.year());
    }
}
