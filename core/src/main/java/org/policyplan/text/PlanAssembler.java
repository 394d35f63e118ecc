package org.policyplan.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingCollector;
import org.policyplan.finding.Result;
import org.policyplan.finding.Severity;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.model.Source;
import org.policyplan.model.Standing;

/** Puts the steps of reading an official text in a row: layout, clauses, items, sections, document; not thread-safe. */
final class PlanAssembler {
    private static final int GREATEST_NUMBER_OF_FINDINGS = 500;
    private static final WordSet CLOSING_HEADS = WordSet.of(
            "本方案", "本措施", "本计划", "本意见", "本办法", "本政策", "本规划", "本行动", "本实施", "本通知", "本文件", "本细则", "以上政策", "以上措施");

    private static final WordSet ATTACHMENT_HEADS = WordSet.of("附件", "附表", "附：", "附录");

    private LogicalText text;
    private final List<SetAside> setAside;
    private final @Nullable AgencyRegister register;
    private final @Nullable String id;
    private final FindingCollector findings = new FindingCollector(GREATEST_NUMBER_OF_FINDINGS);
    private final Plan.Builder plan = Plan.builder();
    private final ElementPlaces places;
    private final List<Item> roots = new ArrayList<>();
    private List<Clause> clauses = List.of();
    private List<MarkerReader.Hit> found = List.of();
    private List<PlanParts.Part> parts = List.of();
    private List<TableRow> rows = List.of();

    PlanAssembler(Layout layout, @Nullable AgencyRegister register, @Nullable String id) {
        this.text = layout.read();
        this.setAside = layout.setAside();
        this.places = new ElementPlaces(text);
        this.register = register;
        this.id = id;
    }

    Source source() {
        return text.source();
    }

    List<SetAside> setAside() {
        return setAside;
    }

    Result<Plan> assemble() {
        if (text.length() == 0) {
            findings.add(Finding.error("text.empty", null, ""));
            return Result.of(null, findings.toList());
        }
        LogicalText whole = text;
        clauses = new ClauseScanner(text).scan(0, text.length());
        List<MarkerReader.Hit> hits = new MarkerScanner(text, clauses).scan(0, text.length());
        int copy = Repetition.start(text, hits);
        if (copy < text.length()) {
            setAside.add(SetAside.of(text, copy, text.length(), SetAside.Reason.REPETITION));
            text = text.upTo(copy);
            clauses = clauses.stream().filter(clause -> clause.end() <= copy).toList();
            hits = hits.stream().filter(hit -> hit.end() <= copy).toList();
        } else {
            found = hits;
        }
        rows = text.rows();
        parts = new PlanParts(text, firstItem(hits)).find();
        OfficialDocument.Builder document = OfficialDocument.builder();
        ElementPlaces documentPlaces = new ElementPlaces(text);
        int attachments = attachments();
        hits = before(hits, attachments);
        if (!rows.isEmpty()) {
            rows = TableRow.before(rows, attachments);
            clauses = clausesBefore(attachments);
        }
        int lastHit = hits.isEmpty() ? 0 : hits.get(hits.size() - 1).end();
        int lastItem = Math.max(lastHit, lastClauseEnd());
        int last = Math.max(lastItem, lastPlanStart());
        DocumentTail tail = new DocumentTail(text, document, documentPlaces, setAside, lastItem > lastPlanStart());
        int planEnd = tail.read(last, text.length());
        if (attachments < planEnd) {
            setAside.add(SetAside.of(text, attachments, planEnd, SetAside.Reason.ATTACHMENT));
            planEnd = tail.read(last, attachments);
        }
        int closing = closingStart(lastHit, planEnd);
        readItems(closing);
        DocumentHead head = readHead(document, documentPlaces);
        readBody(head, document.build());
        readClosing(closing, planEnd);
        readDocument(document, documentPlaces);
        reportUnclosed();
        reportRemarks(attachments < whole.length() ? whole.start(attachments) : Integer.MAX_VALUE);
        plan.origin(places.toOrigin(0, text.length()));
        return Result.of(plan.build(), findings.toList());
    }

    /** Where the first item begins, be it one with a marker or the row of a table, or the length of the text. */
    private int firstItem(List<MarkerReader.Hit> hits) {
        int first = hits.isEmpty() ? text.length() : hits.get(0).start();
        return rows.isEmpty() ? first : Math.min(first, rows.get(0).start());
    }

    /** The markers that begin before a position. */
    private static List<MarkerReader.Hit> before(List<MarkerReader.Hit> hits, int end) {
        int count = hits.size();
        while (count > 0 && hits.get(count - 1).start() >= end) {
            count--;
        }
        return hits.subList(0, count);
    }

    private List<Clause> clausesBefore(int end) {
        int count = clauses.size();
        while (count > 0 && clauses.get(count - 1).end() > end) {
            count--;
        }
        return clauses.subList(0, count);
    }

    /** Where the list of attachments behind the plan begins, as in 附件：1.任务分解表, or the length of the text. */
    private int attachments() {
        int start = Math.max(lastPlanStart(), lastClauseEndInWords());
        while (start < text.length()
                && !(text.startsParagraph(start) && ATTACHMENT_HEADS.lengthAt(text, start, text.length()) > 0)) {
            start = text.paragraphEnd(start, text.length());
        }
        return start;
    }

    /** The position behind the title of the last plan: what signs a notice stands before it. */
    private int lastPlanStart() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).bodyStart();
    }

    /** The end of the last clause or of the last row of a table. */
    private int lastClauseEnd() {
        int end = clauses.isEmpty() ? 0 : clauses.get(clauses.size() - 1).end();
        return rows.isEmpty() ? end : Math.max(end, rows.get(rows.size() - 1).end());
    }

    /** The end of the last clause that stands in no table: those of attachments are no part of the plan. */
    private int lastClauseEndInWords() {
        int row = rows.size() - 1;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            while (row >= 0 && rows.get(row).start() > clause.start()) {
                row--;
            }
            if (row < 0 || rows.get(row).end() <= clause.start()) {
                return clause.end();
            }
        }
        return 0;
    }

    /** Where the closing words begin: behind the last clause, or at the last paragraphs that speak of the plan itself. */
    private int closingStart(int lastHit, int planEnd) {
        if (lastClauseEnd() > lastHit) {
            return Math.min(lastClauseEnd(), planEnd);
        }
        int start = planEnd;
        while (start > lastHit) {
            int paragraph = text.paragraphStart(start - 1, lastHit);
            String head = text.squeezed(paragraph, Math.min(start, paragraph + 8));
            boolean onlyText = paragraph == text.paragraphEnd(lastHit, start) && text.at(paragraph - 1) != '。';
            if (paragraph == lastHit || onlyText || !CLOSING_HEADS.isHeadOf(head)) {
                break;
            }
            start = paragraph;
        }
        return start;
    }

    private void readItems(int end) {
        int count = Math.max(1, parts.size());
        for (int i = 0; i < count; i++) {
            int from = parts.isEmpty() ? 0 : parts.get(i).bodyStart();
            int to = i + 1 < parts.size() ? parts.get(i + 1).start(text) : Math.max(from, end);
            roots.add(ItemTree.build(text, markers(from, to), clauses, from, to));
        }
    }

    /** The markers of a stretch: those found before, where nothing before the stretch or at its start can have told them. */
    private List<MarkerReader.Hit> markers(int from, int to) {
        boolean same = !found.isEmpty() && found.get(0).start() > from && !MarkerReader.mayBegin(text.at(from));
        if (!same) {
            return new MarkerScanner(text, clauses).scan(from, to);
        }
        return before(found, to);
    }

    private DocumentHead readHead(OfficialDocument.Builder document, ElementPlaces documentPlaces) {
        int titleStart = parts.isEmpty() ? 0 : parts.get(0).planStart();
        DocumentHead head =
                new DocumentHead(text, titleStart, roots.get(0).ownEnd(), document, documentPlaces, setAside);
        if (parts.size() == 1 && parts.get(0).isReported()) {
            PlanParts.Part part = parts.get(0);
            setAside.add(SetAside.of(text, part.titleEnd(), part.bodyStart(), SetAside.Reason.NAVIGATION));
        } else {
            head.read();
        }
        if (head.start() > 0) {
            setAside.add(SetAside.of(text, 0, head.start(), SetAside.Reason.NAVIGATION));
        }
        return head;
    }

    private void readBody(DocumentHead head, OfficialDocument document) {
        TargetNumbering targets = new TargetNumbering(text, PlanFacts.year(document));
        Scope scope = Scope.top(targets.context());
        SectionBuilder builder = new SectionBuilder(text, new ClauseLevels(roots), targets);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            Item root = roots.get(i);
            int from = i == 0 ? head.preambleStart(root.contentStart) : root.contentStart;
            if (roots.size() > 1) {
                sections.add(builder.carried(root, from, parts.get(i), scope));
            } else if (root.children.isEmpty() && !root.ownClauses.isEmpty()) {
                sections.add(builder.section(root, scope));
            } else {
                readPreamble(from, root.ownEnd(), targets);
                sections.addAll(builder.top(root, scope));
            }
        }
        if (sections.isEmpty()) {
            int title = parts.isEmpty() ? 0 : parts.get(0).titleStart();
            findings.add(Finding.warning(
                    "measures.missing", text.origin(title, text.paragraphEnd(title, text.length())), "sections"));
        }
        plan.sections(sections).standing(builder.standing());
        if (register == null) {
            plan.agencies(agencies(sections, builder.standing()));
        } else {
            String file = register.origin() == null
                    ? "agencies.yaml"
                    : register.origin().file();
            plan.agencyRegister(new RegisterReference(file.substring(file.lastIndexOf('/') + 1), register));
        }
    }

    private void readPreamble(int from, int to, TargetNumbering targets) {
        if (from < to) {
            put("preamble", from, to);
            plan.preamble(text.text(from, to))
                    .targets(targets.read(from, to, targets.context()))
                    .basis(PlanFacts.basis(text, from, to));
        }
    }

    private void readClosing(int from, int to) {
        if (from < to) {
            String closing = text.text(from, to);
            put("closing", from, to);
            plan.closing(closing).leadBody(PlanFacts.leadBody(closing));
        }
    }

    private void readDocument(OfficialDocument.Builder document, ElementPlaces documentPlaces) {
        OfficialDocument built = document.build();
        if (!documentPlaces.isEmpty()) {
            plan.document(document.origin(documentPlaces.toOrigin()).build());
        }
        String title = title(built);
        String issuer = built.issuer() == null ? "" : built.issuer();
        String place = PlanFacts.jurisdiction(title);
        plan.title(title)
                .genre(PlanFacts.genre(title))
                .jurisdiction(place == null ? PlanFacts.jurisdiction(issuer) : place)
                .id(id == null ? PlanFacts.id(built, title) : id);
    }

    private String title(OfficialDocument document) {
        if (parts.size() == 1 || document.title() == null && !parts.isEmpty()) {
            PlanParts.Part part = parts.get(0);
            put("title", part.titleStart(), part.titleEnd());
            return text.text(part.titleStart(), part.titleEnd());
        }
        if (document.title() != null) {
            return document.title();
        }
        int end = Math.min(text.paragraphEnd(0, text.length()), 80);
        put("title", 0, end);
        findings.add(Finding.warning("title.missing", text.origin(0, end), "title"));
        return text.text(0, end);
    }

    /** Every distinct name of the measures and of what is declared for all, in the order of the text. */
    private static List<Agency> agencies(List<Section> sections, List<Standing> standing) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        addAgencies(sections, agencies);
        for (Standing declared : standing) {
            addNames(declared.agencies(), agencies);
        }
        return List.copyOf(agencies.values());
    }

    private static void addAgencies(List<Section> sections, Map<String, Agency> agencies) {
        for (int i = 0; i < sections.size(); i++) {
            List<Measure> measures = sections.get(i).measures();
            for (int k = 0; k < measures.size(); k++) {
                Responsibility responsibility = measures.get(k).responsibility();
                addNames(responsibility.lead(), agencies);
                addNames(responsibility.responsible(), agencies);
                addNames(responsibility.support(), agencies);
            }
            addAgencies(sections.get(i).sections(), agencies);
        }
    }

    private static void addNames(List<String> names, Map<String, Agency> agencies) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!agencies.containsKey(name)) {
                agencies.put(name, Agency.builder().name(name).build());
            }
        }
    }

    private void reportUnclosed() {
        for (Clause clause : clauses) {
            if (clause.isUnclosed()) {
                findings.add(Finding.warning("clause.unclosed", text.origin(clause.start(), clause.start() + 1), ""));
            }
        }
    }

    /** The cells before an offset that are in no measure, as nothing is lost without a word. */
    private void reportRemarks(int end) {
        for (SetAside stretch : setAside) {
            if (stretch.reason() == SetAside.Reason.REMARK && stretch.start() < end) {
                Origin place = Origin.of(text.source(), stretch.start(), stretch.end());
                findings.add(new Finding("table.remark", Severity.NOTE, List.of(), place, "", null));
            }
        }
    }

    private void put(String name, int from, int to) {
        places.put(name, from, to);
    }
}
