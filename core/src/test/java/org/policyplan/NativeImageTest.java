package org.policyplan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.model.Plan;

/**
 * Keeps the metadata for GraalVM's native images, in {@code META-INF/native-image} of each jar, equal to what the jar holds: every resource, and for
 * Hibernate Validator every record, constraint and constraint validator. To write it anew:
 * {@code mvn -pl core -am test -Dtest=NativeImageTest -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false -Dpolicyplan.update=true}.
 *
 * <p>No native image is built here.
 */
class NativeImageTest {
    private static final String BUNDLE = "ContributorValidationMessages";

    static List<org.junit.jupiter.params.provider.Arguments> modules() {
        return ApiTest.modules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void everyResourceOfTheJarIsListed(String name, Class<?> member) throws Exception {
        Set<String> resources = files(member).stream()
                .filter(file -> !file.endsWith(".class") && !file.startsWith("META-INF/") && !file.endsWith("/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(resources).isNotEmpty();
        String listed = resources.stream()
                .map(file -> "      {\"pattern\": \"\\\\Q" + file + "\\\\E\"}")
                .collect(Collectors.joining(",\n", "{\n  \"resources\": {\n    \"includes\": [\n", "\n    ]\n  }"));
        String bundle = ",\n  \"bundles\": [\n    {\"name\": \"" + BUNDLE + "\", \"locales\": [\"\", \"zh\"]}\n  ]";
        hold(name, "resource-config.json", listed + (name.equals("model") ? bundle : "") + "\n}\n");
    }

    @Test
    void everyTypeThatTheValidatorLooksIntoIsListed() throws Exception {
        String entries = files(Plan.class).stream()
                .filter(file -> file.endsWith(".class") && file.startsWith("org/policyplan/model/"))
                .sorted()
                .map(NativeImageTest::load)
                .map(NativeImageTest::entry)
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        assertThat(entries).contains("org.policyplan.model.Plan\"", "AssignedValidator\"", "model.Assigned\"");
        hold("model", "reflect-config.json", entries);
    }

    /** Records are read through their fields and accessors, constraints through their methods; their validators are made. */
    private static String entry(Class<?> type) {
        Stream<String> access;
        if (type.isRecord()) {
            access = Stream.of(
                    "allDeclaredConstructors", "allDeclaredFields", "allDeclaredMethods", "allRecordComponents");
        } else if (type.isAnnotationPresent(Constraint.class)) {
            access = Stream.of("allDeclaredMethods");
        } else if (ConstraintValidator.class.isAssignableFrom(type)) {
            access = Stream.of("allDeclaredConstructors", "allDeclaredMethods");
        } else if (type.isInterface() && !type.isAnnotation()) {
            access = Stream.of("allDeclaredMethods");
        } else {
            access = Stream.of();
        }
        String flags = access.map(flag -> ", \"" + flag + "\": true").collect(Collectors.joining());
        return flags.isEmpty() ? "" : "  {\"name\": \"" + type.getName() + "\"" + flags + "}";
    }

    private static void hold(String module, String file, String content) throws IOException {
        Path place = Path.of("..", module, "src", "main", "resources", "META-INF", "native-image")
                .resolve("org.policyplan")
                .resolve("policyplan-" + module)
                .resolve(file);
        if (Boolean.getBoolean("policyplan.update")) {
            Files.createDirectories(place.getParent());
            Files.writeString(place, content);
        }
        assertThat(Files.readAllLines(place))
                .containsExactlyElementsOf(content.lines().toList());
    }

    private static Set<String> files(Class<?> member) throws IOException, URISyntaxException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module =
                ModuleFinder.of(place).findAll().stream().findFirst().orElseThrow();
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, NativeImageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
