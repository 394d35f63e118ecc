package org.policyplan.examples.spring;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Plan;
import org.policyplan.model.Role;
import org.policyplan.query.Assignment;
import org.policyplan.query.PlanQuery;
import org.policyplan.query.ResponsibilityMatrix;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans and what stands in them. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class PlansController {
    private final Plans plans;

    PlansController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/plans")
    ResponseEntity<Page<PlanSummary>> plans(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        List<PlanSummary> all =
                plans.snapshot().plans().stream().map(PlanSummary::of).toList();
        return Page.of(all, page, size).respond();
    }

    /** The plan with its agencies in it: a reader elsewhere has no register beside it. */
    @GetMapping("/plans/{id}")
    Plan plan(@PathVariable String id) {
        Plan plan = plans.snapshot().plan(id).plan();
        return plan.toBuilder()
                .agencies(plan.registeredAgencies())
                .agencyRegister(null)
                .build();
    }

    @GetMapping("/plans/{id}/measures")
    ResponseEntity<Page<MeasureAnswer>> measures(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        PlanQuery query = plans.snapshot().plan(id);
        Role wanted = role == null ? null : role(role);
        if (agency != null && !query.knows(agency)) {
            throw Problem.unknownAgency(agency, query.nearest(agency));
        }
        if (agency == null && wanted == null) {
            return Page.of(MeasureAnswer.all(query), page, size).respond();
        }
        List<Assignment> named =
                agency == null ? query.assignments() : query.agency(agency).assignments();
        List<Assignment> found = named.stream()
                .filter(assignment -> wanted == null || assignment.role() == wanted)
                .toList();
        return Page.of(MeasureAnswer.of(id, found), page, size).respond();
    }

    static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter("role", name, Arrays.asList(Role.values())));
    }

    @GetMapping("/plans/{id}/matrix")
    ResponsibilityMatrix matrix(@PathVariable String id) {
        return plans.snapshot().plan(id).matrix();
    }

    @GetMapping("/plans/{id}/cooperation")
    Cooperation cooperation(@PathVariable String id) {
        return Cooperation.of(plans.snapshot().plan(id));
    }
}
