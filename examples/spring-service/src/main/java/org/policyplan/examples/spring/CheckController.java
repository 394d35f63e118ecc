package org.policyplan.examples.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.PlanFile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks a plan that is sent, and keeps nothing of it. */
@RestController
final class CheckController {
    private static final String NAME = "upload";

    private final PlanParser parser;
    private final int maxBytes;

    CheckController(PlanParser parser, PlansProperties properties) {
        this.parser = parser;
        this.maxBytes = Math.toIntExact(properties.maxUpload().toBytes());
    }

    /**
     * A plan or register without errors.
     *
     * @param value what was read
     * @param findings warnings and notes
     */
    record Checked(PlanFile value, List<Finding> findings) {}

    @PostMapping(
            path = "/plans/check",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE, "text/yaml"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Checked data(HttpServletRequest request) throws IOException {
        return checked(parser.data(bytes(request), NAME, maxBytes, null));
    }

    @PostMapping(
            path = "/plans/check",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Checked text(HttpServletRequest request) throws IOException {
        return checked(parser.text(bytes(request), NAME, maxBytes));
    }

    /** No more than the limit and one byte, whatever length the request claims. */
    private byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > maxBytes) {
            throw Problem.tooLarge(maxBytes);
        }
        byte[] bytes = request.getInputStream().readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw Problem.tooLarge(maxBytes);
        }
        return bytes;
    }

    private static Checked checked(Result<PlanFile> result) {
        if (result.hasErrors()) {
            throw Problem.invalidPlan(result.findings());
        }
        return new Checked(result.orThrow(), result.findings());
    }
}
