package org.policyplan.examples.embedder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in the {@code target} folders of the published modules is what is meant to be published. */
class PublishedIT {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> MODULES = List.of("core", "model", "seeds", "yaml-schema");
    private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w:-]+=(?:\"[^\"]*\"|[^,;]*))*)(?:,|$)");

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "seeds", "yaml-schema"})
    void bundleIsTheModule(String module) throws IOException {
        Path file = jar(module, "");
        ModuleDescriptor descriptor =
                ModuleFinder.of(file).findAll().iterator().next().descriptor();
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(descriptor.name());
            assertThat(manifest.getValue("Bundle-License")).contains("Apache-2.0");
            assertThat(packages(manifest.getValue("Export-Package")))
                    .isEqualTo(descriptor.exports().stream()
                            .map(ModuleDescriptor.Exports::source)
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "seeds", "yaml-schema"})
    void jarsCarryTheirLicence(String module) throws IOException {
        String licence = Files.readString(ROOT.resolve("LICENSE"));
        for (String kind : List.of("", "-sources")) {
            try (JarFile jar = new JarFile(jar(module, kind).toFile())) {
                assertThat(jar.getInputStream(jar.getEntry("META-INF/LICENSE"))).hasContent(licence);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "core/bom", "model", "seeds", "yaml-schema"})
    void pomStandsByItself(String module) throws IOException {
        String pom = Files.readString(ROOT.resolve(module).resolve("target/.flattened-pom.xml"));
        assertThat(pom)
                .doesNotContain("<parent>", "<build>", "<profile", "<repositor", "<scope>test", "<scope>provided")
                .contains("<name>policyplan ", "<description>", "<license>");
        if (!pom.contains("-SNAPSHOT</version>")) {
            assertThat(pom).contains("<url>", "<scm>", "<developers>");
        }
        assertThat(Pattern.compile("\\$\\{[^}]*}").matcher(pom).results())
                .allMatch(match -> match.group().equals("${project.version}"));
    }

    @Test
    void bomNamesThePublishedArtifactsAndNothingElse() throws IOException {
        String pom = Files.readString(ROOT.resolve("core/bom/target/.flattened-pom.xml"));
        String managed = pom.substring(pom.indexOf("<dependencyManagement>"));
        assertThat(Pattern.compile("<artifactId>(.*?)</artifactId>")
                        .matcher(managed)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyElementsOf(
                        MODULES.stream().map(module -> "policyplan-" + module).toList());
    }

    @Test
    @Tag("release")
    void sbomsNameWhatTheArtifactsBringAndNothingElse() throws IOException {
        Set<String> resolved = Jars.resolved().names().stream()
                .map(name -> name.replaceFirst("\\.jar$", ""))
                .filter(name -> !name.startsWith("policyplan-example-")
                        && !name.startsWith("policyplan-seeds-")
                        && !name.startsWith("policyplan-core-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(components("core")).isEqualTo(resolved);
        assertThat(components("model"))
                .hasSize(2)
                .allMatch(name -> name.startsWith("jakarta.validation-api-") || name.startsWith("jspecify-"))
                .allMatch(resolved::contains);
        assertThat(components("seeds")).isEmpty();
        assertThat(components("yaml-schema")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "seeds", "yaml-schema"})
    @Tag("release")
    void javadocBeginsWithThePageOfTheModule(String module) throws IOException {
        try (JarFile jar = new JarFile(jar(module, "-javadoc").toFile())) {
            String index =
                    new String(jar.getInputStream(jar.getEntry("index.html")).readAllBytes(), StandardCharsets.UTF_8);
            Matcher front = Pattern.compile("[\\w.]+/module-summary\\.html").matcher(index);
            assertThat(front.find()).isTrue();
            assertThat(jar.getEntry(front.group())).isNotNull();
        }
    }

    private static Path jar(String module, String kind) throws IOException {
        Pattern name = Pattern.compile("policyplan-" + module + "-\\d[\\w.]*(?:-SNAPSHOT)?" + kind + "\\.jar");
        try (Stream<Path> files = Files.list(ROOT.resolve(module).resolve("target"))) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Set<String> packages(String header) {
        return EXPORT.matcher(header).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> components(String module) throws IOException {
        JsonNode sbom = new JsonMapper()
                .readTree(ROOT.resolve(module).resolve("target/bom.json").toFile());
        Set<String> names = new TreeSet<>();
        sbom.path("components")
                .forEach(component -> names.add(component.path("name").asString() + "-"
                        + component.path("version").asString()));
        return names;
    }
}
