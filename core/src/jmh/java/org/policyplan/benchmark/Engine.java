package org.policyplan.benchmark;

import org.policyplan.yaml.ReadLimits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The YAML engine alone. */
final class Engine {
    private Engine() {}

    /** Goes through all events of a text, up to its first fault or the depth where the reader stops too: beyond it the engine is quadratic. */
    static int events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 16)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, text));
        int deepest = ReadLimits.standard().maxDepth();
        int depth = 0;
        int count = 0;
        try {
            while (depth <= deepest && events.hasNext()) {
                Event event = events.next();
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                count++;
            }
        } catch (YamlEngineException e) {
            return -count;
        }
        return count;
    }
}
