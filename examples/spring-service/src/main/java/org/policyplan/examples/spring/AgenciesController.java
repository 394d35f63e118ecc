package org.policyplan.examples.spring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Role;
import org.policyplan.query.AgencyQuery;
import org.policyplan.query.PlanQuery;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agencies over all plans. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class AgenciesController {
    private final Plans plans;

    AgenciesController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/agencies/{name}/measures")
    ResponseEntity<Page<MeasureAnswer>> measures(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        List<PlanQuery> all = plans.snapshot().plans();
        Role wanted = role == null ? null : PlansController.role(role);
        if (all.stream().noneMatch(query -> query.knows(name))) {
            List<String> nearest = all.stream()
                    .flatMap(query -> query.nearest(name).stream())
                    .distinct()
                    .limit(3)
                    .toList();
            throw Problem.unknownAgency(name, nearest);
        }
        List<MeasureAnswer> answers =
                all.stream().flatMap(query -> answers(query, name, wanted)).toList();
        return Page.of(answers, page, size).respond();
    }

    private static Stream<MeasureAnswer> answers(PlanQuery query, String name, @Nullable Role role) {
        AgencyQuery all = query.agency(name);
        AgencyQuery asked = role == null ? all : all.role(role);
        return MeasureAnswer.of(query.plan().id(), asked.assignments()).stream();
    }
}
