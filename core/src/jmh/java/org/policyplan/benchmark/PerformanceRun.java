package org.policyplan.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs everything and writes the record, the page and the tables of the README; or the guard, or the profiles. */
public final class PerformanceRun {
    private static final String COMMAND = "mvn -B -ntp -Pjmh -pl core -am package -DskipTests";
    private static final int STARTS = 9;

    private PerformanceRun() {}

    /** Arguments: {@code full}, {@code guard} or {@code profiles}, the root of the project, a folder to work in, the file that holds the class path. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[1]);
        ColdStart starts =
                new ColdStart(Path.of(args[2]), args[4] + File.pathSeparator + Files.readString(Path.of(args[3])));
        if (args[0].equals("guard")) {
            System.exit(new Guard(Results.read(root), starts).isFine() ? 0 : 1);
        }
        if (args[0].equals("profiles")) {
            String page = new Profiles(Path.of(args[2])).page(COMMAND + " -Djmh.run=profiles");
            Files.writeString(root.resolve(Profiles.FILE), page);
            return;
        }
        List<Measurement> found = new ArrayList<>(inputs());
        found.addAll(Benchmarks.run(Suite.all(), Benchmarks.Length.FULL));
        found.addAll(starts.all(STARTS));
        found.addAll(new Memory().measure());
        found.addAll(new Hostility().measure());
        found.addAll(new Growth().measure());
        Results results = new Results(
                LocalDate.now().toString(),
                COMMAND,
                Machine.describe(),
                Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
                found);
        results.write(root);
        Files.writeString(root.resolve(PerformancePage.FILE), PerformancePage.of(results, root));
        for (ReadmeTable table : ReadmeTable.values()) {
            Files.writeString(table.file(root), table.page(results, root));
        }
        Goal.all(results).forEach(goal -> System.out.println(goal.row()));
    }

    static List<Measurement> inputs() {
        List<Measurement> inputs = new ArrayList<>();
        for (Size size : Size.PLANS) {
            int measures = Integer.parseInt(size.key());
            inputs.add(Measurement.of("yaml", "input", size.key(), Unit.INPUT, Samples.yaml(measures).length));
            inputs.add(Measurement.of("json", "input", size.key(), Unit.INPUT, Samples.json(measures).length));
        }
        return inputs;
    }
}
