package org.policyplan.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Severity;
import org.policyplan.model.Deadline;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.Extensions;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/** The values of one object by the keys of its shape; each value is converted when it is asked for, and its faults reported. */
final class Fields {
    /** Makes a value of a node, or null where it can't; the faults are reported then. */
    @FunctionalInterface
    interface Part<T> {
        @Nullable
        T bind(Node node);
    }

    private final Scalars scalars;
    private final Faults faults;
    private final Shape shape;
    private final Node.Entries map;
    private final @Nullable Node[] slots;
    private boolean extended;
    private int cursor;

    Fields(Scalars scalars, Shape shape, Node.Entries map) {
        this.scalars = scalars;
        this.faults = scalars.faults();
        this.shape = shape;
        this.map = map;
        this.slots = new Node[shape.size()];
        int renamed = fillKnown() ? new UnknownKeys(faults, shape, map).fill(slots) : -1;
        reportMissing(renamed);
    }

    /** Puts each known key's value in its slot; true where there are unknown keys too. */
    private boolean fillKnown() {
        boolean unknown = false;
        int expected = 0;
        for (int i = 0; i < map.count; i++) {
            int key = shape.find(map.keys[i], expected);
            if (key < 0) {
                boolean extension = ExtensionValues.isKey(map.keys[i]);
                extended |= extension;
                unknown |= !extension;
            } else if (slots[key] == null) {
                slots[key] = map.values[i];
                expected = key + 1;
            } else {
                DuplicateKeys.report(faults, map, i);
            }
        }
        return unknown;
    }

    private void reportMissing(int renamed) {
        for (int i = 0; i < shape.required(); i++) {
            if (slots[i] == null && i != renamed) {
                faults.enter(shape.key(i));
                faults.error("key.missing", map.start, map.start, shape.key(i));
                faults.leave();
            }
        }
    }

    /** The value, null where there is none; goes into the path of the key. */
    private @Nullable Node enter(String key) {
        faults.enter(key);
        cursor = shape.find(key, cursor);
        Node node = slots[cursor];
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            if (cursor < shape.required()) {
                reportNull(key, scalar);
            }
            return null;
        }
        return node instanceof Node.Broken ? null : node;
    }

    /** An absent value has its place at its key. */
    private void reportNull(String key, Node.Scalar scalar) {
        for (int i = 0; i < map.count; i++) {
            if (map.values[i] == scalar && scalar.start == scalar.end) {
                faults.error("value.null", map.keyBounds[2 * i], map.keyBounds[2 * i + 1], key);
                return;
            }
        }
        faults.error("value.null", scalar, key);
    }

    private Node.@Nullable Scalar enterScalar(String key, String expected) {
        Node node = enter(key);
        if (node == null || node instanceof Node.Scalar) {
            return (Node.Scalar) node;
        }
        scalars.wrongType(node, expected);
        return null;
    }

    /** A text that may be absent; an empty one is. */
    @Nullable
    String text(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.TEXT);
        String text = scalar == null ? null : scalars.text(scalar);
        faults.leave();
        return text == null || text.isEmpty() ? null : text;
    }

    /** A text that must be there; what is wrong with it is reported, and it is empty then. */
    String requiredText(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.TEXT);
        String text = scalar == null ? null : scalars.text(scalar);
        if (scalar != null && text != null && HanText.isBlank(text)) {
            faults.error("value.null", scalar, key);
        }
        faults.leave();
        return text == null ? "" : text;
    }

    @Nullable
    Integer integer(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.NUMBER);
        Integer value = scalar == null ? null : scalars.numbers().integer(scalar);
        faults.leave();
        return value;
    }

    @Nullable
    BigDecimal decimal(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.NUMBER);
        BigDecimal value = scalar == null ? null : scalars.numbers().decimal(scalar);
        faults.leave();
        return value;
    }

    boolean flag(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.FLAG);
        boolean value = scalar != null && scalars.flag(scalar);
        faults.leave();
        return value;
    }

    @Nullable
    LocalDate date(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.TEXT);
        LocalDate value = scalar == null ? null : scalars.date(scalar);
        faults.leave();
        return value;
    }

    @Nullable
    Deadline deadline(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.TEXT);
        Deadline value = scalar == null ? null : scalars.deadline(scalar);
        faults.leave();
        return value;
    }

    @Nullable
    DocumentNumber documentNumber(String key) {
        Node.Scalar scalar = enterScalar(key, Scalars.TEXT);
        DocumentNumber value = scalar == null ? null : scalars.documentNumber(scalar);
        faults.leave();
        return value;
    }

    <E> @Nullable E constant(String key, Constants<E> constants) {
        Node.Scalar scalar = enterScalar(key, Scalars.TEXT);
        E value = scalar == null ? null : scalars.constant(scalar, constants);
        faults.leave();
        return value;
    }

    <T> @Nullable T object(String key, Part<T> part) {
        Node node = enter(key);
        T value = node == null ? null : part.bind(node);
        faults.leave();
        return value;
    }

    /** The elements that can be read, in their order; the others are reported and dropped. */
    <T> List<T> list(String key, Part<T> part) {
        Node node = enter(key);
        List<T> values = List.of();
        if (node instanceof Node.Items list) {
            values = list.count == 0 ? List.of() : elements(list, part);
        } else if (node != null) {
            scalars.wrongType(node, Scalars.LIST);
        }
        faults.leave();
        return values;
    }

    /** The names that can be read, in their order; the others are reported and dropped. */
    List<String> names(String key) {
        return list(key, scalars.names());
    }

    private <T> List<T> elements(Node.Items list, Part<T> part) {
        List<T> values = new ArrayList<>(list.count);
        for (int i = 0; i < list.count; i++) {
            faults.enter(i);
            T value = element(list.items[i], part);
            faults.leave();
            if (value == null) {
                list.items[i] = null;
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private <T> @Nullable T element(@Nullable Node node, Part<T> part) {
        if (node == null || node instanceof Node.Broken) {
            return null;
        }
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            faults.error("value.null", node, "-");
            return null;
        }
        return part.bind(node);
    }

    /** The keys that begin with {@code x-}. */
    Extensions extensions() {
        return extended ? new ExtensionValues(scalars).of(map) : Extensions.none();
    }

    /** Warns of a value that was read all the same; its place is the value's. */
    void remark(Severity severity, String id, String key, String... arguments) {
        Node node = slots[shape.find(key, 0)];
        if (node != null) {
            faults.enter(key);
            faults.add(severity, id, node.start, node.end, null, arguments);
            faults.leave();
        }
    }

    /** The place of the object and of its parts; asked for when all parts are read; null where there is no source. */
    @Nullable
    Origin origin() {
        Source source = faults.source();
        if (source == null) {
            return null;
        }
        int count = 0;
        for (Node node : slots) {
            count += node instanceof Node.Items list && list.count > 0 ? kept(list) : node == null ? 0 : 1;
        }
        Origin.Builder origin = Origin.builder(source, map.start, map.end, count);
        for (int i = 0; i < slots.length; i++) {
            put(shape.key(i), slots[i], origin);
        }
        return origin.build();
    }

    private static int kept(Node.Items list) {
        int kept = 0;
        for (int i = 0; i < list.count; i++) {
            kept += list.items[i] == null ? 0 : 1;
        }
        return kept;
    }

    private static void put(String key, @Nullable Node node, Origin.Builder origin) {
        if (node instanceof Node.Items list && list.count > 0) {
            for (Node item : list.items) {
                if (item != null) {
                    origin.part(key, item.start, Math.max(item.start, item.end));
                }
            }
        } else if (node != null) {
            origin.part(key, node.start, Math.max(node.start, node.end));
        }
    }
}
