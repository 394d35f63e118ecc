package org.policyplan.benchmark.start;

import java.nio.file.Path;
import org.policyplan.benchmark.BarePlan;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A bare Jackson program. */
public final class JacksonMain {
    private JacksonMain() {}

    /** Reads the file that is named into records. */
    public static void main(String[] args) {
        ObjectMapper mapper = args[0].endsWith(".json") ? new JsonMapper() : new YAMLMapper();
        mapper.readValue(Path.of(args[0]), BarePlan.class);
    }
}
