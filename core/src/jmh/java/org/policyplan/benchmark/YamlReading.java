package org.policyplan.benchmark;

import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From the bytes of a YAML file to a plan. */
@State(Scope.Benchmark)
public class YamlReading {
    /** 23 measures are the Shanghai plan, 25 KB; 3,600 make 2.5 MB. */
    @Param({"23", "3600"})
    public int measures;

    private final YAMLMapper jackson = new YAMLMapper();
    private final PlanReader reader = PlanReader.standard();
    private final PlanLoader loader = PlanLoader.standard();
    private byte[] yaml;

    @Setup
    public void make() {
        yaml = Samples.yaml(measures);
        loader.load(yaml, "p").orThrow();
        if (!loader.load(yaml, "p").findings().isEmpty()) {
            throw new IllegalStateException("the plan should have no fault");
        }
    }

    /** The floor: decoding and the engine's events, with a buffer that holds the whole text. */
    @Benchmark
    public int engineEvents() {
        return Engine.events(new String(yaml, StandardCharsets.UTF_8));
    }

    @Benchmark
    public Result<Plan> plan() {
        return reader.read(yaml, "p");
    }

    @Benchmark
    public Result<PlanFile> validatedPlan() {
        return loader.load(yaml, "p");
    }

    @Benchmark
    public BarePlan jacksonRecords() {
        return jackson.readValue(yaml, BarePlan.class);
    }

    @Benchmark
    public Map<?, ?> jacksonMap() {
        return jackson.readValue(yaml, Map.class);
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return jackson.readTree(yaml);
    }
}
