package org.policyplan.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of the YAML engine. */
public final class EngineMain {
    private EngineMain() {}

    /** Reads the file that is named. */
    public static void main(String[] args) throws IOException {
        LoadSettings settings = LoadSettings.builder().build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, Files.readString(Path.of(args[0]))));
        while (events.hasNext()) {
            events.next();
        }
    }
}
