package org.policyplan.examples.cli;

import java.util.List;
import java.util.Map;
import org.policyplan.corpus.CorpusUse;
import org.policyplan.corpus.PlanCorpus;

/** The agencies of many plans, jurisdiction by jurisdiction. */
final class CorpusAgencies {
    private final Texts texts;
    private final PlanCorpus corpus;

    CorpusAgencies(Texts texts, PlanCorpus corpus) {
        this.texts = texts;
        this.corpus = corpus;
    }

    String render() {
        List<CorpusUse> uses = corpus.agencies();
        Table table = new Table()
                .row(
                        texts.get("column.measures"),
                        texts.get("column.plans"),
                        texts.get("column.jurisdiction"),
                        texts.get("column.agency"),
                        texts.get("column.full-name"));
        for (String jurisdiction : corpus.jurisdictions()) {
            uses.stream()
                    .filter(use -> use.jurisdiction().equals(jurisdiction))
                    .forEach(use -> table.row(
                            use.measures().size(),
                            use.plans().size(),
                            jurisdiction,
                            use.name(),
                            AgenciesCommand.fullName(use.agency())));
        }
        int plans = corpus.plans().size();
        return texts.get("agencies.in", uses.size(), corpus.jurisdictions().size(), plans) + "\n\n" + table.render();
    }

    static Map<String, Object> json(CorpusUse use) {
        return Json.object(
                "jurisdiction",
                use.jurisdiction().isEmpty() ? null : use.jurisdiction(),
                "name",
                use.name(),
                "fullName",
                use.agency() == null ? null : use.agency().fullName(),
                "kind",
                use.agency() == null ? null : use.agency().kind(),
                "plans",
                use.plans().stream().map(plan -> plan.plan().id()).toList(),
                "measures",
                use.measures().size());
    }
}
