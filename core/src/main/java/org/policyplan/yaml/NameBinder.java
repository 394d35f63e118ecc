package org.policyplan.yaml;

import org.jspecify.annotations.Nullable;

/** Makes texts of the nodes of a list of names: each has at least one character that is no blank. */
final class NameBinder implements Fields.Part<String> {
    private final Scalars scalars;

    NameBinder(Scalars scalars) {
        this.scalars = scalars;
    }

    @Override
    public @Nullable String bind(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            scalars.wrongType(node, Scalars.TEXT);
            return null;
        }
        String text = scalars.text(scalar);
        if (text != null && HanText.isBlank(text)) {
            scalars.faults().error("value.blank", scalar);
            return null;
        }
        return text;
    }
}
