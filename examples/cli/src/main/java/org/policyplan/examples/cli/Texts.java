package org.policyplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.policyplan.finding.Language;

/** The program's own words in one language: its help and its messages. */
final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Texts in(Language language) {
        String file = "texts_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            return new Texts(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments. */
    String get(String key, Object... arguments) {
        String template = bundle.getString(key);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open).append(arguments[Integer.parseInt(template, open + 1, close, 10)]);
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    /** The word for a constant, such as {@code role.LEAD}. */
    String word(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
