package org.policyplan.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.policyplan.model.Plan;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/** Generates a corpus: of ten files some four are official texts, some three YAML and some two JSON, and one in twelve is broken. */
final class PlanGenerator {
    private static final int BROKEN_ONE_IN = 12;

    private final long seed;
    private final Plan shanghai;

    /** A generator that gives the same files for the same seed. */
    PlanGenerator(long seed) throws IOException {
        this.seed = seed;
        try (InputStream in = ShanghaiSeed.PLAN.open()) {
            PlanReader reader = PlanReader.builder().folder(ShanghaiSeed::open).build();
            this.shanghai = reader.read(in, ShanghaiSeed.PLAN.fileName()).orThrow();
        }
    }

    /** The file of a number, from 1; it doesn't depend on the others. */
    GeneratedFile file(int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        GeneratedPlan generated = new GeneratedPlan(shanghai, random);
        Plan plan = generated.plan(number);
        String name = generated.city().folder() + "/" + generated.year() + "/plan-" + number;
        if (random.nextInt(BROKEN_ONE_IN) == 0) {
            Breakage breakage = Breakage.values()[random.nextInt(Breakage.values().length)];
            return new GeneratedFile(name + breakage.ending(), breakage.content(plan), true);
        }
        return switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> whole(name + ".txt", OfficialTextForm.of(plan));
            case 4, 5, 6 -> whole(name + ".yaml", PlanWriter.yaml().write(plan));
            default -> whole(name + ".json", PlanWriter.json().write(plan));
        };
    }

    private static GeneratedFile whole(String name, String content) {
        return new GeneratedFile(name, content.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Writes the first files into a folder. */
    void write(Path folder, int files) throws IOException {
        for (int number = 1; number <= files; number++) {
            GeneratedFile file = file(number);
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }
}
