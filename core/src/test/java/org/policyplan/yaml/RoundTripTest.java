package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.seeds.ShanghaiSeed;

final class RoundTripTest {
    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<AgencyRegister> registers() {
        return PlanArbitraries.registers();
    }

    private static byte[] bytes(PlanWriter writer, PlanFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(file, out);
        return out.toByteArray();
    }

    private static PlanFile read(byte[] bytes) {
        return PlanReader.standard()
                .readAny(bytes, "p")
                .value()
                .orElseThrow(() -> new AssertionError(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void yamlOfAPlanReadsAsTheSamePlan(@ForAll("plans") Plan plan) throws IOException {
        assertThat(read(bytes(PlanWriter.yaml(), plan))).isEqualTo(plan);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void jsonOfAPlanReadsAsTheSamePlan(@ForAll("plans") Plan plan) throws IOException {
        assertThat(read(bytes(PlanWriter.json(), plan))).isEqualTo(plan);
    }

    @Provide
    Arbitrary<String> texts() {
        return PlanArbitraries.texts();
    }

    @Property(tries = 1000)
    void everyTextReadsAsTheSameFromBothFormats(@ForAll("texts") String text) throws IOException {
        AgencyRegister register = AgencyRegister.builder().jurisdiction(text).build();
        assertThat(read(bytes(PlanWriter.yaml(), register))).isEqualTo(register);
        assertThat(read(bytes(PlanWriter.json(), register))).isEqualTo(register);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void registersReadAsTheSameFromBothFormats(@ForAll("registers") AgencyRegister register) throws IOException {
        assertThat(read(bytes(PlanWriter.yaml(), register))).isEqualTo(register);
        assertThat(read(bytes(PlanWriter.json(), register))).isEqualTo(register);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenAgainIsTheSameBytes(@ForAll("plans") Plan plan) throws IOException {
        byte[] yaml = bytes(PlanWriter.yaml(), plan);
        assertThat(bytes(PlanWriter.yaml(), read(yaml))).isEqualTo(yaml);
        byte[] json = bytes(PlanWriter.json(), plan);
        assertThat(bytes(PlanWriter.json(), read(json))).isEqualTo(json);
    }

    @Example
    void theShanghaiPlanIsReproducedByteForByte() throws IOException {
        byte[] seed = seed("plan.yaml");
        Plan plan = PlanReader.builder()
                .folder(ShanghaiSeed::open)
                .build()
                .read(seed, "plan.yaml")
                .orThrow();
        assertThat(new String(bytes(PlanWriter.yaml(), plan), StandardCharsets.UTF_8))
                .isEqualTo(new String(seed, StandardCharsets.UTF_8));
        assertThat(plan.measures()).hasSize(23);
        assertThat(PlanReader.standard()
                        .read(bytes(PlanWriter.json(), plan), "plan.json")
                        .value()
                        .orElseThrow()
                        .sections())
                .isEqualTo(plan.sections());
    }

    static byte[] seed(String name) throws IOException {
        try (InputStream in = ShanghaiSeed.open(name)) {
            return in.readAllBytes();
        }
    }
}
