package org.policyplan.yaml;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyRegister;
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
        try (PlanOutput out = new PlanOutput(format, writer)) {
            PlanEmitter emitter = new PlanEmitter(out);
            if (file instanceof Plan plan) {
                emitter.plan(plan);
            } else if (file instanceof AgencyRegister register) {
                emitter.register(register);
            }
        }
    }

    private void plan(Plan plan) {
        out.open();
        out.required("schemaVersion", plan.schemaVersion());
        out.required("id", plan.id());
        out.required("title", plan.title());
        out.text("genre", plan.genre());
        out.text("jurisdiction", plan.jurisdiction());
        document(plan.document());
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

    private void document(@Nullable OfficialDocument document) {
        if (document == null) {
            return;
        }
        out.open("document");
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

    private void section(Section section) {
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

    private void measure(Measure measure) {
        out.open();
        out.text("marker", measure.marker());
        out.number("number", measure.number());
        out.text("title", measure.title());
        out.text("text", measure.text());
        responsibility(measure.responsibility());
        targets(measure.targets());
        out.extensions(measure.extensions());
        out.closeObject();
    }

    private void responsibility(Responsibility responsibility) {
        if (responsibility.equals(Responsibility.none())) {
            return;
        }
        out.open("responsibility");
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

    private void target(Target target) {
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

    private void standing(Standing standing) {
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

    private void agency(Agency agency) {
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
