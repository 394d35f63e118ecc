package org.policyplan.benchmark;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.policyplan.finding.Result;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.yaml.PlanReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a JSON file to a plan. */
@State(Scope.Benchmark)
public class JsonReading {
    /** 23 measures are the Shanghai plan; 3,600 make a hundred times that. */
    @Param({"23", "3600"})
    public int measures;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper jackson = new JsonMapper();
    private final PlanReader reader = PlanReader.standard();
    private final PlanLoader loader = PlanLoader.standard();
    private byte[] json;

    @Setup
    public void make() {
        json = Samples.json(measures);
        if (!loader.load(json, "p").findings().isEmpty()) {
            throw new IllegalStateException("the plan should have no fault");
        }
    }

    /** The floor: Jackson's tokens; the strings are passed over, not made. */
    @Benchmark
    public int tokens() {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** The tokens, and every key and string as a {@code String}, as any reader of them needs them. */
    @Benchmark
    public int tokensAndStrings() {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                count += token.isScalarValue() ? parser.getString().length() : 1;
            }
        }
        return count;
    }

    @Benchmark
    public Result<Plan> plan() {
        return reader.read(json, "p");
    }

    @Benchmark
    public Result<PlanFile> validatedPlan() {
        return loader.load(json, "p");
    }

    @Benchmark
    public BarePlan jacksonRecords() {
        return jackson.readValue(json, BarePlan.class);
    }

    @Benchmark
    public Map<?, ?> jacksonMap() {
        return jackson.readValue(json, Map.class);
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return jackson.readTree(json);
    }
}
