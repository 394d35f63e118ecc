package org.policyplan.validate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;
import org.policyplan.model.PlanFile;
import org.policyplan.validate.PropertyPath.Step;

/**
 * What stands at a path, and where it was read from.
 *
 * @param path the path
 * @param owner the innermost record of the model on the path
 * @param value the value at the path; null where it is absent
 * @param place the place of the value, else that of the innermost element that has one; null where nothing was read
 */
record Located(
        PropertyPath path,
        Object owner,
        @Nullable Object value,
        @Nullable Origin place) {
    static Located find(PlanFile file, PropertyPath path) {
        Object owner = file;
        Object value = file;
        Origin element = file.origin();
        Origin place = element;
        for (Step step : path.steps()) {
            value = component(owner, step);
            Origin own = value instanceof Record ? (Origin) component(value, "origin") : null;
            Origin part = element == null
                    ? null
                    : element.part(step.name(), Math.max(step.index(), 0)).orElse(element);
            place = own != null ? own : part != null ? part : place;
            if (value instanceof Record) {
                owner = value;
                element = own != null ? own : element;
            }
        }
        return new Located(path, owner, value, place);
    }

    private static @Nullable Object component(Object owner, Step step) {
        Object value = component(owner, step.name());
        return step.index() >= 0 && value instanceof List<?> list ? list.get(step.index()) : value;
    }

    private static @Nullable Object component(Object owner, String name) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(owner);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("no accessor of " + component, e);
                }
            }
        }
        return null;
    }

    /** The owner as what it must be for the finding. */
    <T> T owner(Class<T> type) {
        return type.cast(owner);
    }

    /** The value as a message shows it. */
    String shown() {
        return Objects.toString(value, "");
    }
}
