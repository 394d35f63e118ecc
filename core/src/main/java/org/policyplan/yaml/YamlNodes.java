package org.policyplan.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the nodes of a YAML text from the engine's events; refuses anchors, aliases, merge keys and tags. */
final class YamlNodes {
    private static final int SMALLEST_WINDOW = 1 << 12;

    /** Settings with a window of 4,096 characters, and of four times as many each time. */
    private static final List<LoadSettings> SETTINGS = settings();

    private final CleanText text;
    private final Faults faults;
    private final NodeBudget budget;
    private final Iterator<Event> events;
    private final NodeStack stack = new NodeStack();
    private int last;

    private YamlNodes(CleanText text, ReadLimits limits) {
        this.text = text;
        this.faults = text.faults();
        this.budget = new NodeBudget(limits, faults);
        LoadSettings settings = settings(text.length());
        this.events = new ParserImpl(settings, new StreamReader(settings, new WindowReader(text)));
    }

    private static List<LoadSettings> settings() {
        List<LoadSettings> settings = new ArrayList<>();
        for (int window = SMALLEST_WINDOW; window > 0; window *= 4) {
            settings.add(LoadSettings.builder()
                    .setBufferSize(window)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build());
        }
        return settings;
    }

    /**
     * Those with the largest window that half a text fills: the engine copies what it has read of a scalar each time that it takes in
     * a window more, so that with a small one it is quadratic in the length of a scalar.
     */
    private static LoadSettings settings(int length) {
        int next = 1;
        while (next < SETTINGS.size() && SMALLEST_WINDOW << 2 * next <= length / 2) {
            next++;
        }
        return SETTINGS.get(next - 1);
    }

    /** The root of the first document. */
    static Node read(CleanText text, ReadLimits limits) {
        return new YamlNodes(text, limits).read();
    }

    private Node read() {
        next(Event.ID.StreamStart);
        Event document = next();
        if (document.getEventId() == Event.ID.StreamEnd) {
            throw faults.fatal("file.empty", 0, 0);
        }
        Node root = node(next());
        if (root instanceof Node.Scalar scalar && scalar.start == scalar.end && scalar.value.isEmpty()) {
            throw faults.fatal("file.empty", 0, 0);
        }
        next(Event.ID.DocumentEnd);
        Event after = next();
        if (after.getEventId() == Event.ID.DocumentStart) {
            faults.error("yaml.document.second", start(after), end(after));
        }
        return root;
    }

    private void next(Event.ID expected) {
        Event event = next();
        if (event.getEventId() != expected) {
            throw new IllegalStateException("unexpected " + event);
        }
    }

    /** The next event; whatever the engine throws at a hostile text becomes a finding. */
    private Event next() {
        Event event;
        try {
            event = events.next();
        } catch (MarkedYamlEngineException e) {
            throw YamlFault.of(text, e, last);
        } catch (RuntimeException e) {
            throw faults.syntax("yaml.syntax", last, last, String.valueOf(e.getMessage()));
        }
        last = end(event);
        return event;
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    private int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return mark.isEmpty() ? last : text.offset(mark.get().getIndex());
    }

    private Node node(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof AliasEvent alias) {
            faults.error(
                    "yaml.alias", start(alias), end(alias), alias.getAlias().getValue());
            return new Node.Broken(start(alias), end(alias));
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        refuseProperties(collection, collection.getTag());
        budget.open(start(event), end(event));
        Node node = event instanceof MappingStartEvent ? entries(collection) : items(collection);
        budget.close();
        return node;
    }

    private Node scalar(ScalarEvent event) {
        refuseProperties(event, event.getTag());
        int from = start(event);
        int to = end(event);
        String value = event.getValue();
        if (!budget.take(from, to, value.length())) {
            return new Node.Broken(from, to);
        }
        boolean wrapped = isWrapped(event);
        return switch (event.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> new Node.Scalar(from, to, value, Node.Form.PLAIN, wrapped);
            case SINGLE_QUOTED -> new Node.Scalar(from, to, value, Node.Form.QUOTED, wrapped);
            case DOUBLE_QUOTED -> escaped(new Node.Scalar(from, to, value, Node.Form.QUOTED, wrapped));
            case LITERAL -> new Node.Scalar(from, trimmed(from, to), value, Node.Form.LITERAL, false);
            case FOLDED -> new Node.Scalar(from, trimmed(from, to), value, Node.Form.FOLDED, true);
        };
    }

    private static boolean isWrapped(Event event) {
        Optional<Mark> from = event.getStartMark();
        Optional<Mark> to = event.getEndMark();
        return from.isPresent()
                && to.isPresent()
                && from.get().getLine() != to.get().getLine();
    }

    private Node.Scalar escaped(Node.Scalar scalar) {
        EscapedControls.check(scalar, faults);
        return scalar;
    }

    /** A block ends with its last line, not after its line break. */
    private int trimmed(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void refuseProperties(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent()) {
            String name = event.getAnchor().get().getValue();
            faults.error("yaml.anchor", start(event), start(event) + 1, name);
        }
        if (tag.isPresent()) {
            faults.error("yaml.tag", start(event), start(event) + 1, tag.get());
        }
    }

    private Node items(CollectionStartEvent open) {
        int bottom = stack.size();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            faults.enter(stack.size() - bottom);
            stack.push(item(event));
            faults.leave();
        }
        int end = open.isFlow() ? last : stack.lastEnd(bottom, last);
        return stack.popItems(bottom, start(open), end);
    }

    /** An empty element has its place at the dash before it. */
    private Node item(Event event) {
        Node item = node(event);
        if (item.start == item.end && item.start > 0 && text.charAt(item.start - 1) == '-') {
            item.start--;
        }
        return item;
    }

    private Node entries(CollectionStartEvent open) {
        int bottom = stack.size();
        int end = end(open);
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            int from = start(event);
            int to = end(event);
            String key = key(event);
            faults.enter(key == null ? "?" : key);
            Node value = node(next());
            faults.leave();
            end = Math.max(end, value.end);
            if (key != null) {
                stack.push(key, from, to, value);
            }
        }
        return stack.popEntries(bottom, start(open), open.isFlow() ? last : end);
    }

    /** The key, or null where there is none that can be read; it is reported then. */
    private @Nullable String key(Event event) {
        int from = start(event);
        if (isWord(event)) {
            String key = ((ScalarEvent) event).getValue();
            return budget.take(from, end(event), key.length()) ? key : null;
        }
        Node node = node(event);
        if (node instanceof Node.Scalar scalar && scalar.start < scalar.end) {
            if (scalar.form != Node.Form.PLAIN || !scalar.value.equals("<<")) {
                return scalar.value;
            }
            faults.error("yaml.merge", scalar);
        } else if (!(node instanceof Node.Broken)) {
            faults.error("key.invalid", from, Math.max(node.end, from));
        }
        return null;
    }

    /** Whether it is a key as nearly all are: plain, and nothing to refuse. */
    private static boolean isWord(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getAnchor().isEmpty()
                && scalar.getTag().isEmpty()
                && !scalar.getValue().isEmpty()
                && !scalar.getValue().equals("<<");
    }
}
