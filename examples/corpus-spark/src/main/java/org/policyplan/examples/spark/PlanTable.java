package org.policyplan.examples.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;

/** The table of plans: one row for each file without an error. */
final class PlanTable {
    static final StructType SCHEMA = new Columns()
            .text("file", "name of the file below the corpus; the key of a plan")
            .text("format", "what the file is: text, yaml or json")
            .text("plan_id", "id that the plan bears, or that is made of its document number; not unique")
            .text("title", "title without 《》")
            .text("genre", "kind of plan, such as 实施方案")
            .text("jurisdiction", "the place, such as 上海市: the plan's own, else that of its register")
            .text("document_number", "发文字号")
            .text("issuer", "发文机关")
            .date("issued_on", "成文日期")
            .whole("year", "year of issued_on, else of document_number")
            .text("lead_body", "the body that leads the whole plan")
            .whole("measures", "number of its measures")
            .whole("targets", "number of its targets, those of sections and measures included")
            .toStruct();

    private PlanTable() {}

    static Row row(String file, String format, Plan plan, int targets) {
        OfficialDocument document = plan.document();
        DocumentNumber number = document == null ? null : document.number();
        LocalDate issuedOn = document == null ? null : document.issuedOn();
        return RowFactory.create(
                file,
                format,
                plan.id(),
                plan.title(),
                plan.genre(),
                jurisdiction(plan),
                number == null ? null : number.toString(),
                document == null ? null : document.issuer(),
                issuedOn,
                year(issuedOn, number),
                plan.leadBody(),
                plan.measures().size(),
                targets);
    }

    private static @Nullable String jurisdiction(Plan plan) {
        RegisterReference reference = plan.agencyRegister();
        AgencyRegister register = reference == null ? null : reference.register();
        return plan.jurisdiction() != null || register == null ? plan.jurisdiction() : register.jurisdiction();
    }

    private static @Nullable Integer year(@Nullable LocalDate issuedOn, @Nullable DocumentNumber number) {
        if (issuedOn != null) {
            return issuedOn.getYear();
        }
        return number == null ? null : number.year();
    }
}
