package org.policyplan.validate;

import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a value, for example {@code sections[3].measures[1].responsibility.lead[0]}.
 *
 * @param steps the steps from the file
 */
record PropertyPath(List<Step> steps) implements Comparable<PropertyPath> {
    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::name).thenComparingInt(Step::index);

    /** A component, and an index where it is an element of a list; -1 where it isn't. */
    record Step(String name, int index) {
        @Override
        public String toString() {
            return index < 0 ? name : name + "[" + index + "]";
        }
    }

    PropertyPath {
        steps = List.copyOf(steps);
    }

    /** From a path of Jakarta Validation, where an index stands with the node after its list. */
    static PropertyPath of(Path path) {
        List<Step> steps = new ArrayList<>();
        for (Path.Node node : path) {
            index(steps, node.getIndex());
            switch (node.getKind()) {
                case PROPERTY -> steps.add(new Step(node.getName(), -1));
                case BEAN, CONTAINER_ELEMENT -> {}
                case METHOD, CONSTRUCTOR, PARAMETER, CROSS_PARAMETER, RETURN_VALUE ->
                    throw new IllegalStateException("not a path of a plan: " + path);
            }
        }
        return new PropertyPath(steps);
    }

    private static void index(List<Step> steps, @Nullable Integer index) {
        if (index != null) {
            int last = steps.size() - 1;
            steps.set(last, new Step(steps.get(last).name(), index));
        }
    }

    /** From its text, such as {@code sections[3].marker}; the empty text is the path of the file itself. */
    static PropertyPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        for (String step : text.isEmpty() ? new String[0] : text.split("\\.")) {
            int bracket = step.indexOf('[');
            steps.add(
                    bracket < 0
                            ? new Step(step, -1)
                            : new Step(
                                    step.substring(0, bracket),
                                    Integer.parseInt(step, bracket + 1, step.length() - 1, 10)));
        }
        return new PropertyPath(steps);
    }

    /** The path without its last step. */
    PropertyPath parent() {
        return new PropertyPath(steps.subList(0, steps.size() - 1));
    }

    @Override
    public int compareTo(PropertyPath that) {
        int both = Math.min(steps.size(), that.steps.size());
        for (int i = 0; i < both; i++) {
            int order = ORDER.compare(steps.get(i), that.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), that.steps.size());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            out.append(out.isEmpty() ? "" : ".").append(step);
        }
        return out.toString();
    }
}
