package org.policyplan.yaml;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.DocumentGenre;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;

/** Makes a plan of nodes; whatever is wrong is reported, and only what it stands in suffers. */
final class PlanBinder {
    static final Constants<Role> ROLES = Constants.of(Role.values());
    static final Constants<TargetComparator> COMPARATORS = Constants.of(TargetComparator.values());
    static final Constants<DocumentGenre> GENRES = genres();

    private final ObjectBinder objects;
    private final AgencyBinder agencies;

    PlanBinder(ObjectBinder objects) {
        this.objects = objects;
        this.agencies = new AgencyBinder(objects);
    }

    private static Constants<DocumentGenre> genres() {
        DocumentGenre[] genres = DocumentGenre.values();
        String[] labels = new String[genres.length];
        for (int i = 0; i < genres.length; i++) {
            labels[i] = genres[i].label();
        }
        return new Constants<>(labels, genres);
    }

    Plan plan(Node.Entries root) {
        Fields fields = objects.fields(Shape.PLAN, root);
        return Plan.builder()
                .schemaVersion(SchemaVersion.check(fields))
                .id(fields.requiredText("id"))
                .title(fields.requiredText("title"))
                .genre(fields.text("genre"))
                .jurisdiction(fields.text("jurisdiction"))
                .document(fields.object("document", this::document))
                .basis(fields.list("basis", objects::name))
                .preamble(fields.text("preamble"))
                .targets(fields.list("targets", this::target))
                .sections(fields.list("sections", this::section))
                .standing(fields.list("standing", this::standing))
                .closing(fields.text("closing"))
                .leadBody(fields.text("leadBody"))
                .agencyRegister(reference(fields))
                .agencies(fields.list("agencies", agencies::agency))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    private static @Nullable RegisterReference reference(Fields fields) {
        String file = fields.text("agencyRegister");
        return file == null ? null : new RegisterReference(file, null);
    }

    @Nullable
    OfficialDocument document(Node node) {
        Fields fields = objects.open(Shape.DOCUMENT, node);
        if (fields == null) {
            return null;
        }
        return OfficialDocument.builder()
                .genre(fields.constant("genre", GENRES))
                .number(fields.documentNumber("number"))
                .title(fields.text("title"))
                .issuer(fields.text("issuer"))
                .addressees(fields.list("addressees", objects::name))
                .body(fields.text("body"))
                .issuedOn(fields.date("issuedOn"))
                .note(fields.text("note"))
                .copiedTo(fields.list("copiedTo", objects::name))
                .printedBy(fields.text("printedBy"))
                .printedOn(fields.date("printedOn"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    @Nullable
    Section section(Node node) {
        Fields fields = objects.open(Shape.SECTION, node);
        if (fields == null) {
            return null;
        }
        return Section.builder()
                .marker(fields.text("marker"))
                .number(fields.integer("number"))
                .title(fields.text("title"))
                .text(fields.text("text"))
                .sections(fields.list("sections", this::section))
                .measures(fields.list("measures", this::measure))
                .targets(fields.list("targets", this::target))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    @Nullable
    Measure measure(Node node) {
        Fields fields = objects.open(Shape.MEASURE, node);
        if (fields == null) {
            return null;
        }
        Measure.Builder measure = Measure.builder()
                .marker(fields.text("marker"))
                .number(fields.integer("number"))
                .title(fields.text("title"))
                .text(fields.text("text"));
        Responsibility responsibility = fields.object("responsibility", this::responsibility);
        if (responsibility != null) {
            measure.responsibility(responsibility);
        }
        return measure.targets(fields.list("targets", this::target))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    @Nullable
    Responsibility responsibility(Node node) {
        Fields fields = objects.open(Shape.RESPONSIBILITY, node);
        if (fields == null) {
            return null;
        }
        return Responsibility.builder()
                .lead(fields.list("lead", objects::name))
                .responsible(fields.list("responsible", objects::name))
                .support(fields.list("support", objects::name))
                .perMandate(fields.flag("perMandate"))
                .openEnded(fields.flag("openEnded"))
                .deadline(fields.text("deadline"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    @Nullable
    Target target(Node node) {
        Fields fields = objects.open(Shape.TARGET, node);
        if (fields == null) {
            return null;
        }
        TargetComparator comparator = fields.constant("comparator", COMPARATORS);
        BigDecimal value = fields.decimal("value");
        BigDecimal upper = fields.decimal("upper");
        return Target.builder()
                .id(fields.requiredText("id"))
                .indicator(fields.requiredText("indicator"))
                .comparator(comparator == null ? likely(value, upper) : comparator)
                .value(value)
                .upper(upper)
                .unit(fields.text("unit"))
                .approximate(fields.flag("approximate"))
                .aspiration(fields.flag("aspiration"))
                .deadline(fields.deadline("deadline"))
                .text(fields.text("text"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }

    /** A comparator that breaks no rule, where the one that was written can't be read. */
    private static TargetComparator likely(@Nullable BigDecimal value, @Nullable BigDecimal upper) {
        if (value == null) {
            return TargetComparator.QUALITATIVE;
        }
        return upper == null ? TargetComparator.REACH : TargetComparator.RANGE;
    }

    @Nullable
    Standing standing(Node node) {
        Fields fields = objects.open(Shape.STANDING, node);
        if (fields == null) {
            return null;
        }
        Role role = fields.constant("role", ROLES);
        return Standing.builder()
                .from(fields.requiredText("from"))
                .role(role == null ? Role.RESPONSIBLE : role)
                .agencies(fields.list("agencies", objects::name))
                .text(fields.text("text"))
                .extensions(fields.extensions())
                .origin(fields.origin())
                .build();
    }
}
