package org.policyplan.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Language;
import org.policyplan.model.Target;

/** Changes in words of one language. */
final class ChangeText {
    private static final ChangeText CHINESE = load("changes_zh.properties");
    private static final ChangeText ENGLISH = load("changes_en.properties");
    private static final int CONTEXT = 6;

    private final Properties words;

    private ChangeText(Properties words) {
        this.words = words;
    }

    static ChangeText in(Language language) {
        return switch (language) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    private static ChangeText load(String file) {
        try (InputStream in = Objects.requireNonNull(ChangeText.class.getResourceAsStream(file), file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new ChangeText(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TreeSet<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** The change after its two places. */
    String line(Change change) {
        String places = Stream.of(change.before(), change.after())
                .map(place -> Objects.toString(place.origin(), ""))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(" → "));
        return (places.isEmpty() ? "" : places + ": ") + describe(change);
    }

    String describe(Change change) {
        Map<String, Object> details = ChangeDetails.of(change);
        String kind = ChangeDetails.kind(change);
        Place place = change instanceof Change.Removed ? change.before() : change.after();
        return switch (kind) {
            case "added", "removed", "moved" ->
                fill(kind, item(place), change.before().label(), change.after().label());
            case "renumbered" -> fill(kind, item(place), marker(details, "from"), marker(details, "to"));
            case "retitled" -> fill(kind, item(change.before()), details.get("from"), marker(details, "to"));
            case "reworded", "element-changed" -> fill(kind, item(place), element(change), edits(change, details));
            case "agency-added", "agency-removed" ->
                fill(kind, item(place), word("role." + details.get("role")), details.get("name"));
            case "role-changed" ->
                fill(
                        kind,
                        item(place),
                        details.get("name"),
                        word("role." + details.get("from")),
                        word("role." + details.get("to")));
            case "order-changed" ->
                fill(
                        kind,
                        item(place),
                        word("role." + details.get("role")),
                        names(details.get("from")),
                        names(details.get("to")));
            default -> target(kind, item(place), change);
        };
    }

    private String target(String kind, String item, Change change) {
        if (change instanceof Change.TargetChanged changed) {
            return fill(kind, item, changed.from().indicator(), components(changed.from(), changed.to()));
        }
        Object target = ChangeDetails.of(change).get("target");
        return fill(kind, item, target instanceof Map<?, ?> map ? shown(map) : "");
    }

    private static String shown(Map<?, ?> target) {
        Object text = target.get("text");
        return String.valueOf(text == null ? target.get("indicator") : text);
    }

    /** The components of a target that differ. */
    private String components(Target from, Target to) {
        Map<String, Object> was = ChangeDetails.target(from);
        Map<String, Object> is = ChangeDetails.target(to);
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .map(key -> fill("component", word("target." + key), value(was.get(key)), value(is.get(key))))
                .collect(Collectors.joining(word("joint")));
    }

    private String value(@Nullable Object value) {
        return value == null ? word("nothing") : value instanceof Boolean ? word("yes") : value.toString();
    }

    private String item(Place place) {
        String label = place.label();
        return word("of." + place.kind().name()) + (label.isEmpty() ? "" : " " + label);
    }

    private String marker(Map<String, Object> details, String side) {
        String marker = String.valueOf(details.get(side));
        return marker.isEmpty() ? word("nothing") : marker;
    }

    private String element(Change change) {
        return word("element." + (change instanceof Change.ElementChanged it ? it.element() : "text"));
    }

    private static String names(@Nullable Object names) {
        return names instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("、"))
                : "";
    }

    private String edits(Change change, Map<String, Object> details) {
        String from = String.valueOf(details.get("from"));
        if (from.isEmpty() || String.valueOf(details.get("to")).isEmpty()) {
            return fill("edit-replaced", shown(from), shown(String.valueOf(details.get("to"))));
        }
        List<TextEdit> edits = change instanceof Change.Reworded it
                ? it.edits()
                : change instanceof Change.ElementChanged other ? other.edits() : List.of();
        return edits.stream().map(edit -> edit(edit, from)).collect(Collectors.joining(word("joint")));
    }

    private String shown(String value) {
        return value.isEmpty() ? word("nothing") : value.equals("true") ? word("yes") : value;
    }

    private String edit(TextEdit edit, String from) {
        if (!edit.removed().isEmpty() && !edit.added().isEmpty()) {
            return fill("edit-replaced", edit.removed(), edit.added());
        }
        String context = from.substring(Math.max(0, edit.before() - CONTEXT), edit.before());
        return edit.added().isEmpty()
                ? fill("edit-removed", edit.removed())
                : fill(context.isEmpty() ? "edit-first" : "edit-added", edit.added(), context);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    private String fill(String key, @Nullable Object... arguments) {
        String template = word(key);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open).append(arguments[Integer.parseInt(template, open + 1, close, 10)]);
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }
}
