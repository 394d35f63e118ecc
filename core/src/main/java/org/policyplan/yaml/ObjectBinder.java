package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/** Opens objects and reads names for the binders. */
final class ObjectBinder {
    private final Scalars scalars;

    ObjectBinder(Scalars scalars) {
        this.scalars = scalars;
    }

    Fields fields(Shape shape, Node.Entries map) {
        return new Fields(scalars, shape, map);
    }

    /** The fields of an object, or null where the node is none; it is reported then. */
    @Nullable
    Fields open(Shape shape, Node node) {
        if (node instanceof Node.Entries map) {
            return fields(shape, map);
        }
        scalars.wrongType(node, Scalars.OBJECT);
        return null;
    }

    /** A text in a list, or null where it is none; it is reported then. */
    @Nullable
    String name(Node node) {
        return scalars.name(node);
    }
}
