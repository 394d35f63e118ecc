package org.policyplan.yaml;

import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Deadline;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;

/** Writes each element's keys in the order of the plan format; the same for both formats. */
final class PlanEmitter {
    private final PlanOutput out;

    private PlanEmitter(PlanOutput out) {
        this.out = out;
    }

    static void emit(PlanFile file, Writer writer, OutputFormat format) {
        emit(file, PlanEmitter::file, writer, format);
    }

    static <T> void emit(T element, BiConsumer<PlanEmitter, T> part, Writer writer, OutputFormat format) {
        try (PlanOutput out = new PlanOutput(format, writer)) {
            part.accept(new PlanEmitter(out), element);
        }
    }

    void file(PlanFile file) {
        if (file instanceof Plan plan) {
            plan(plan);
        } else if (file instanceof AgencyRegister register) {
            register(register);
        }
    }

    void string(String value) {
        out.string(value);
    }

    void deadline(Deadline value) {
        out.deadline(value);
    }

    private void plan(Plan plan) {
        out.open();
        out.required("schemaVersion", plan.schemaVersion());
        out.required("id", plan.id());
        out.required("title", plan.title());
        out.text("genre", plan.genre());
        out.text("jurisdiction", plan.jurisdiction());
        if (plan.document() != null) {
            out.name("document");
            document(plan.document());
        }
        out.texts("basis", plan.basis());
        out.text("preamble", plan.preamble());
        targets(plan.targets());
        sections(plan.sections());
        out.list("standing", plan.standing(), this::standing);
        out.text("closing", plan.closing());
        out.text("leadBody", plan.leadBody());
        if (plan.agencyRegister() != null) {
            out.text("agencyRegister", plan.agencyRegister().file());
        }
        agencies(plan.agencies());
        out.extensions(plan.extensions());
        out.closeObject();
    }

    private void register(AgencyRegister register) {
        out.open();
        out.required("schemaVersion", register.schemaVersion());
        out.required("kind", AgencyRegister.KIND);
        out.text("jurisdiction", register.jurisdiction());
        out.requiredList("agencies", register.agencies(), this::agency);
        out.extensions(register.extensions());
        out.closeObject();
    }

    void document(OfficialDocument document) {
        out.open();
        out.text("genre", document.genre() == null ? null : document.genre().label());
        out.text("number", document.number() == null ? null : document.number().toString());
        out.text("title", document.title());
        out.text("issuer", document.issuer());
        out.texts("addressees", document.addressees());
        out.text("body", document.body());
        out.date("issuedOn", document.issuedOn());
        out.text("note", document.note());
        out.texts("copiedTo", document.copiedTo());
        out.text("printedBy", document.printedBy());
        out.date("printedOn", document.printedOn());
        out.extensions(document.extensions());
        out.closeObject();
    }

    private void sections(List<Section> sections) {
        out.list("sections", sections, this::section);
    }

    void section(Section section) {
        out.open();
        out.text("marker", section.marker());
        out.number("number", section.number());
        out.text("title", section.title());
        out.text("text", section.text());
        sections(section.sections());
        out.list("measures", section.measures(), this::measure);
        targets(section.targets());
        out.extensions(section.extensions());
        out.closeObject();
    }

    void measure(Measure measure) {
        out.open();
        out.text("marker", measure.marker());
        out.number("number", measure.number());
        out.text("title", measure.title());
        out.text("text", measure.text());
        if (!measure.responsibility().equals(Responsibility.none())) {
            out.name("responsibility");
            responsibility(measure.responsibility());
        }
        targets(measure.targets());
        out.extensions(measure.extensions());
        out.closeObject();
    }

    void responsibility(Responsibility responsibility) {
        out.open();
        out.texts("lead", responsibility.lead());
        out.texts("responsible", responsibility.responsible());
        out.texts("support", responsibility.support());
        out.flag("perMandate", responsibility.perMandate());
        out.flag("openEnded", responsibility.openEnded());
        out.text("deadline", responsibility.deadline());
        out.extensions(responsibility.extensions());
        out.closeObject();
    }

    private void targets(List<Target> targets) {
        out.list("targets", targets, this::target);
    }

    void target(Target target) {
        out.open();
        out.required("id", target.id());
        out.required("indicator", target.indicator());
        out.required("comparator", target.comparator().name());
        out.number("value", target.value());
        out.number("upper", target.upper());
        out.text("unit", target.unit());
        out.flag("approximate", target.approximate());
        out.flag("aspiration", target.aspiration());
        out.deadline("deadline", target.deadline());
        out.text("text", target.text());
        out.extensions(target.extensions());
        out.closeObject();
    }

    void standing(Standing standing) {
        out.open();
        out.required("from", standing.from());
        out.required("role", standing.role().name());
        out.requiredList("agencies", standing.agencies(), out::string);
        out.text("text", standing.text());
        out.extensions(standing.extensions());
        out.closeObject();
    }

    private void agencies(List<Agency> agencies) {
        out.list("agencies", agencies, this::agency);
    }

    void agency(Agency agency) {
        out.open();
        out.required("name", agency.name());
        out.text("fullName", agency.fullName());
        out.texts("aliases", agency.aliases());
        out.text("kind", agency.kind() == null ? null : agency.kind().name());
        out.texts("members", agency.members());
        out.text(
                "membership",
                agency.membership() == null ? null : agency.membership().name());
        out.extensions(agency.extensions());
        out.closeObject();
    }
}
