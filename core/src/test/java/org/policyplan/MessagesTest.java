package org.policyplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.finding.Finding;
import org.policyplan.model.MarkerFault;

/** Every id that the sources name has a message in each language, and every message is of such an id. */
final class MessagesTest {
    private static final Path CORE = Path.of("src", "main", "java");
    private static final Path MODEL = Path.of("..", "model", "src", "main", "java");
    private static final Pattern DOTTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern TEMPLATE = Pattern.compile("\"\\{policyplan\\.([^\"}]+)}\"");
    private static final Pattern REPORTED = Pattern.compile("report\\(\\s*context,[^;]*?;");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    /** They only tell ids apart that others report. */
    private static final Set<String> READERS_OF_IDS =
            Set.of("ArgumentMaker.java", "Consequences.java", "FirstPlaces.java");

    private static final Set<String> FILE_NAMES = Set.of("agencies.yaml", "plan.yaml");

    private static Properties catalogue(String language) {
        String file = "messages_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Finding.class.getResourceAsStream(file), file)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    private static Set<String> reported() {
        Set<String> ids = new TreeSet<>();
        for (Path file : sources(CORE)) {
            if (!READERS_OF_IDS.contains(file.getFileName().toString())) {
                ids.addAll(found(DOTTED, code(file)));
            }
        }
        ids.removeAll(FILE_NAMES);
        for (Path file : sources(MODEL)) {
            String code = code(file);
            ids.addAll(found(TEMPLATE, code));
            found(REPORTED, code).forEach(call -> ids.addAll(found(DOTTED, call)));
        }
        ids.addAll(composed());
        return ids;
    }

    /** The ids that the model puts together. */
    private static List<String> composed() {
        Stream<String> markers = Stream.of(MarkerFault.Kind.values())
                .map(kind -> "marker." + kind.name().toLowerCase(Locale.ROOT));
        Stream<String> targets = Stream.of("value", "value.unexpected", "upper", "upper.unexpected")
                .map(part -> "target." + part);
        return Stream.concat(markers, targets).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyReportedIdHasAMessageAndEveryMessageIsReported(String language) {
        assertThat(catalogue(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(reported());
    }

    @Test
    void idsThatOthersAreToldApartByExist() {
        for (Path file : sources(CORE)) {
            if (READERS_OF_IDS.contains(file.getFileName().toString())) {
                assertThat(reported()).containsAll(found(DOTTED, code(file)));
            }
        }
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        Properties chinese = catalogue("zh");
        Properties english = catalogue("en");
        for (String id : english.stringPropertyNames()) {
            assertThat(found(PLACEHOLDER, chinese.getProperty(id)))
                    .as(id)
                    .isEqualTo(found(PLACEHOLDER, english.getProperty(id)));
        }
    }
}
