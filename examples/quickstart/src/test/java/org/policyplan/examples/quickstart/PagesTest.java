package org.policyplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https:)([^)]+)\\)");
    private static final Pattern SOURCE =
            Pattern.compile("[\\w.]+\\.(?:java|properties)|\\b[A-Z]\\w+(?:Test|Binder|Emitter)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void linksLeadToFiles(String page) throws IOException {
        assertThat(matches(LINK, page)).allMatch(link -> Files.exists(ROOT.resolve(link)));
    }

    @ParameterizedTest
    @ValueSource(strings = "CONTRIBUTING.md")
    void filesToTouchExist(String page) throws IOException {
        Set<String> files = names();
        assertThat(matches(SOURCE, page))
                .isNotEmpty()
                .allMatch(name -> files.contains(name) || files.contains(name + ".java"));
    }

    private static Set<String> matches(Pattern pattern, String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(Collectors.toSet());
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        for (String module : List.of("model", "core", "examples/cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names;
    }
}
