package org.policyplan.examples.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The name of a file as SARIF wants it: relative to the working directory where it lies below it, with / and percent signs. */
final class ArtifactUri {
    private ArtifactUri() {}

    static String of(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = here.resolve(file).normalize();
        return path.startsWith(here)
                ? relative(here.relativize(path))
                : path.toUri().toASCIIString();
    }

    private static String relative(Path path) {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        try {
            // A colon in the first step would read as a scheme.
            boolean colon = name.indexOf(':') >= 0;
            return new URI(null, null, colon ? "./" + name : name, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toUri().toASCIIString();
        }
    }
}
