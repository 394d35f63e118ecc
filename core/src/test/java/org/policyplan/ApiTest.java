package org.policyplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.model.Plan;
import org.policyplan.schema.PlanSchema;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;

/**
 * Keeps {@code docs/api} equal to what the modules export, so that a change of the API shows in review. To write the pages anew:
 * {@code mvn -pl core -am test -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false -Dpolicyplan.update=true}.
 */
class ApiTest {
    private static final Path FOLDER = Path.of("..", "docs", "api");

    static List<Arguments> modules() {
        return List.of(
                Arguments.of("model", Plan.class),
                Arguments.of("core", PlanReader.class),
                Arguments.of("seeds", ShanghaiSeed.class),
                Arguments.of("yaml-schema", PlanSchema.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void apiIsTheOneThatWasReviewed(String name, Class<?> member) throws Exception {
        List<String> api = api(member);
        Path page = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("policyplan.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, String.join("\n", api) + "\n");
        }
        assertThat(Files.readAllLines(page)).containsExactlyElementsOf(api);
    }

    @Test
    void recordsShowTheirComponentsAndWhatMayBeNull() {
        record Pair<T extends Comparable<T>>(
                List<? extends T> all, @Nullable String one) {
            static int count(Pair<?>... pairs) throws IOException {
                return pairs.length;
            }
        }

        assertThat(ApiText.of(Pair.class).get(0))
                .contains("record ")
                .endsWith("<T extends Comparable<T>>(List<? extends T> all, @Nullable String one)");
    }

    private static List<String> api(Class<?> member) throws IOException, URISyntaxException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module =
                ModuleFinder.of(place).findAll().stream().findFirst().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("module " + module.descriptor().name());
        module.descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.MANDATED))
                .sorted(Comparator.comparing(Requires::name))
                .map(requires -> "  requires " + modifiers(requires) + requires.name())
                .forEach(lines::add);
        for (String exported : exports(module.descriptor())) {
            lines.add("");
            lines.add("package " + exported);
            types(module, exported).forEach(type -> {
                lines.add("");
                lines.addAll(ApiText.of(type));
            });
        }
        return lines;
    }

    private static String modifiers(Requires requires) {
        return requires.modifiers().stream()
                .sorted()
                .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
    }

    private static List<String> exports(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    private static List<Class<?>> types(ModuleReference module, String exported) throws IOException {
        String folder = exported.replace('.', '/') + "/";
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(ApiTest::load)
                    .filter(ApiTest::isVisible)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Public, or protected in a class that can be extended, and so is all around it. */
    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        if (type.isLocalClass() || type.isAnonymousClass() || type.isSynthetic()) {
            return false;
        }
        boolean inherited =
                around != null && Modifier.isProtected(type.getModifiers()) && !Modifier.isFinal(around.getModifiers());
        return (Modifier.isPublic(type.getModifiers()) || inherited) && (around == null || isVisible(around));
    }
}
