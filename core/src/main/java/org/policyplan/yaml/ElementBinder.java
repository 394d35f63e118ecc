package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Makes one kind of element of its node; whatever is wrong is reported, and only what it stands in suffers.
 *
 * <p>A class for each kind and no lambda for each list: the first plan of a process waits for whatever has to be linked.
 *
 * @param <T> type of the element
 */
abstract class ElementBinder<T> implements Fields.Part<T> {
    private final Scalars scalars;
    private final Shape shape;

    ElementBinder(Scalars scalars, Shape shape) {
        this.scalars = scalars;
        this.shape = shape;
    }

    @Override
    public @Nullable T bind(Node node) {
        if (node instanceof Node.Entries map) {
            return make(new Fields(scalars, shape, map));
        }
        scalars.wrongType(node, Scalars.OBJECT);
        return null;
    }

    /** The element of an object. */
    abstract T make(Fields fields);
}
