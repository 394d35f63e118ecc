package org.policyplan.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.seeds.ShanghaiSeed;

/**
 * The texts in {@code fixtures/}, one for each phenomenon, and the official text of Shanghai.
 *
 * <p>In the files ␌ stands for a form feed and ␍ for a carriage return, which version control and editors would lose.
 */
final class Fixtures {
    private Fixtures() {}

    static Stream<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder() {
        URL url = Objects.requireNonNull(Fixtures.class.getResource("fixtures"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String name) {
        return read(name + ".txt").replace('␌', '\f').replace('␍', '\r');
    }

    static String read(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String file) {
        return Files.exists(folder().resolve(file));
    }

    static Result<Plan> parse(String name) {
        return OfficialTextParser.standard().withId(name).parse(text(name), name + ".txt");
    }

    static String shanghai() {
        try (var in = ShanghaiSeed.OFFICIAL_TEXT.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text there is: the fixtures and Shanghai. */
    static Stream<String> allTexts() {
        return Stream.concat(names().map(Fixtures::text), Stream.of(shanghai()));
    }
}
