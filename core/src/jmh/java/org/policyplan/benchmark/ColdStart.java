package org.policyplan.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.policyplan.benchmark.start.AnswerMain;
import org.policyplan.benchmark.start.EmptyMain;
import org.policyplan.benchmark.start.EngineMain;
import org.policyplan.benchmark.start.JacksonMain;
import org.policyplan.benchmark.start.JacksonValidatedMain;
import org.policyplan.benchmark.start.PlanMain;
import org.policyplan.benchmark.start.TextMain;
import org.policyplan.benchmark.start.ValidatedPlanMain;

/** Starts fresh JVMs, one program after the other and again from the first, and takes the time from start to end of each. */
final class ColdStart {
    private static final String GROUP = "start";

    private final Path folder;
    private final String classPath;
    private final Map<String, Program> programs = new LinkedHashMap<>();

    /** What is started, with which file. */
    private record Program(Class<?> main, Path file) {}

    /** Makes the files and a jar of the programs in a folder; an archive of classes wants jars, not folders. */
    ColdStart(Path folder, String runtimeClassPath) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path jar = folder.resolve("start.jar");
        this.classPath = jar + File.pathSeparator + runtimeClassPath;
        try (OutputStream out = Files.newOutputStream(jar)) {
            jar(out);
        }
        Path yaml = Files.write(folder.resolve("plan.yaml"), Samples.yaml(23));
        Path json = Files.write(folder.resolve("plan.json"), Samples.json(23));
        Path text = Files.write(folder.resolve("official.txt"), Samples.text());
        programs.put("empty", new Program(EmptyMain.class, yaml));
        programs.put("engine", new Program(EngineMain.class, yaml));
        programs.put("yaml", new Program(PlanMain.class, yaml));
        programs.put("json", new Program(PlanMain.class, json));
        programs.put("text", new Program(TextMain.class, text));
        programs.put("answer", new Program(AnswerMain.class, yaml));
        programs.put("validated", new Program(ValidatedPlanMain.class, yaml));
        programs.put("jacksonJson", new Program(JacksonMain.class, json));
        programs.put("jacksonYaml", new Program(JacksonMain.class, yaml));
        programs.put("jacksonValidated", new Program(JacksonValidatedMain.class, yaml));
    }

    private static void jar(OutputStream to) throws IOException {
        Path classes = Path.of(ColdStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path root = classes.resolve("org/policyplan/benchmark");
        try (JarOutputStream jar = new JarOutputStream(to);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("start/") || name.startsWith("BarePlan")) {
                    jar.putNextEntry(new JarEntry("org/policyplan/benchmark/" + name));
                    Files.copy(file, jar);
                }
            }
        }
    }

    /** The time of some programs. */
    List<Measurement> times(int rounds, List<String> names) throws IOException {
        return times(rounds, names, "plain", Map.of());
    }

    /** The time of all programs, without and with an archive of their classes, and what they load. */
    List<Measurement> all(int rounds) throws IOException {
        List<String> names = List.copyOf(programs.keySet());
        List<Measurement> found = new ArrayList<>(times(rounds, names));
        Map<String, String> archives = new LinkedHashMap<>();
        for (String name : names) {
            Path archive = folder.resolve(name + ".jsa");
            run(name, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
            archives.put(name, "-XX:SharedArchiveFile=" + archive);
        }
        found.addAll(times(rounds, names, "archive", archives));
        for (String name : names) {
            found.addAll(classes(name));
        }
        return found;
    }

    private List<Measurement> times(int rounds, List<String> names, String variant, Map<String, String> options)
            throws IOException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (String name : names) {
                String option = options.getOrDefault(name, "-Xshare:auto");
                double time = run(name, option);
                if (round >= 0) {
                    times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
                }
            }
        }
        return names.stream()
                .map(name -> new Measurement(GROUP, name, variant, Unit.MILLISECONDS, times.get(name)))
                .toList();
    }

    private List<Measurement> classes(String name) throws IOException {
        Path log = folder.resolve(name + ".log");
        run(name, "-Xlog:class+load:file=" + log + ":none");
        List<String> loaded = Files.readAllLines(log);
        long databind = count(loaded, "tools.jackson.databind.");
        long validator = count(loaded, "org.hibernate.validator.");
        return List.of(
                Measurement.of(GROUP, name, "all", Unit.CLASSES, loaded.size()),
                Measurement.of(GROUP, name, "databind", Unit.CLASSES, databind),
                Measurement.of(GROUP, name, "validator", Unit.CLASSES, validator));
    }

    private static long count(List<String> loaded, String start) {
        return loaded.stream().filter(line -> line.startsWith(start)).count();
    }

    private double run(String name, String... options) throws IOException {
        Program program = programs.get(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, program.main.getName(), program.file.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + command);
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
