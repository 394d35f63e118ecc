package org.policyplan.examples.spring;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.policyplan.finding.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The problems (RFC 9457) of this service, each with a type of its own and what helps to solve it. */
final class Problem {
    private static final String TYPES = "urn:policyplan:problem:";

    private Problem() {}

    static ErrorResponseException unknownPlan(String id) {
        return of(HttpStatus.NOT_FOUND, "unknown-plan", "Unknown plan", "There is no plan " + id + ".", Map.of());
    }

    static ErrorResponseException unknownAgency(String name, List<String> nearest) {
        String detail = nearest.isEmpty()
                ? "No agency is named " + name + "."
                : "No agency is named " + name + "; did you mean " + String.join(", ", nearest) + "?";
        return of(HttpStatus.NOT_FOUND, "unknown-agency", "Unknown agency", detail, Map.of("nearest", nearest));
    }

    static ErrorResponseException badParameter(String name, String value, Object allowed) {
        String detail = name + "=" + value + " is not allowed; " + name + " is " + allowed + ".";
        Map<String, Object> more = Map.of("parameter", name, "allowed", allowed);
        return of(HttpStatus.BAD_REQUEST, "bad-parameter", "Bad parameter", detail, more);
    }

    static ErrorResponseException tooLarge(int maxBytes) {
        String detail = "An upload has at most " + maxBytes + " bytes.";
        return of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", detail, Map.of("maxBytes", maxBytes));
    }

    static ErrorResponseException invalidPlan(List<Finding> findings) {
        String detail = "The plan has errors; each is listed with its place.";
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid-plan", "Invalid plan", detail, Map.of("findings", findings));
    }

    private static ErrorResponseException of(
            HttpStatus status, String type, String title, String detail, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        more.forEach(problem::setProperty);
        return new ErrorResponseException(status, problem, null);
    }
}
