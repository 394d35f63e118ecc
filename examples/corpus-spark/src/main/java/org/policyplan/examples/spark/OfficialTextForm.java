package org.policyplan.examples.spark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Measure;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Section;

/** A generated plan as its official text: the notice, the plan, and a clause of responsibility after each measure. */
final class OfficialTextForm {
    private final StringBuilder text = new StringBuilder();

    private OfficialTextForm() {}

    static String of(Plan plan) {
        OfficialTextForm form = new OfficialTextForm();
        OfficialDocument document = plan.document();
        if (document != null) {
            form.notice(document);
        }
        form.line(plan.title()).line(plan.preamble());
        plan.sections().forEach(form::section);
        return form.line(plan.closing()).text.toString();
    }

    private void notice(OfficialDocument document) {
        line(String.valueOf(document.number())).line(document.title());
        line(String.join("，", document.addressees()) + "：").line(document.body());
        line(document.issuer());
        LocalDate date = document.issuedOn();
        if (date != null) {
            line(date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
        }
    }

    private void section(Section section) {
        line(section.marker() + "、" + section.title());
        section.measures().forEach(this::measure);
    }

    private void measure(Measure measure) {
        line(measure.marker() + measure.title() + "。" + measure.text() + clause(measure.responsibility()));
    }

    private static String clause(Responsibility responsibility) {
        if (responsibility.lead().isEmpty()) {
            return "（责任单位：" + names(responsibility.responsible()) + "）";
        }
        String support = responsibility.support().isEmpty() ? "" : "；配合单位：" + names(responsibility.support());
        return "（牵头单位：" + names(responsibility.lead()) + support + "）";
    }

    private static String names(List<String> names) {
        return String.join("、", names);
    }

    private OfficialTextForm line(@Nullable String line) {
        text.append(line).append("\n\n");
        return this;
    }
}
