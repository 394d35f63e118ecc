package org.policyplan.model;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports a violation at a path such as {@code sections[3].measures[1].responsibility.lead[0]}, node by node. */
final class ViolationPath {
    private final ConstraintViolationBuilder builder;
    private @Nullable NodeBuilderCustomizableContext property;
    private @Nullable NodeBuilderDefinedContext element;

    private ViolationPath(ConstraintViolationBuilder builder) {
        this.builder = builder;
    }

    /** Replaces the default violation by one of the given id, at a path below the validated object. */
    static void report(ConstraintValidatorContext context, String id, String path) {
        context.disableDefaultConstraintViolation();
        new ViolationPath(context.buildConstraintViolationWithTemplate("{policyplan." + id + "}")).finish(path);
    }

    private void finish(String path) {
        int index = -1;
        for (String step : path.split("\\.")) {
            int bracket = step.indexOf('[');
            enter(bracket < 0 ? step : step.substring(0, bracket), index);
            index = bracket < 0 ? -1 : Integer.parseInt(step, bracket + 1, step.length() - 1, 10);
        }
        leave(index);
    }

    private void enter(String name, int indexInParent) {
        NodeBuilderCustomizableContext next = property != null
                ? property.addPropertyNode(name)
                : element != null ? element.addPropertyNode(name) : builder.addPropertyNode(name);
        property = indexInParent < 0 ? next : null;
        element = indexInParent < 0 ? null : next.inIterable().atIndex(indexInParent);
    }

    private void leave(int index) {
        if (index >= 0) {
            var leaf = property != null
                    ? property.addBeanNode()
                    : Objects.requireNonNull(element).addBeanNode();
            leaf.inIterable().atIndex(index).addConstraintViolation();
        } else if (property != null) {
            property.addConstraintViolation();
        } else {
            Objects.requireNonNull(element).addConstraintViolation();
        }
    }
}
