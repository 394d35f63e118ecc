package org.policyplan.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The catalogue of messages in one language, keyed by the ids of findings; {@code {0}}, {@code {1}} … stand for the arguments. */
final class Messages {
    private static final Messages CHINESE = load("messages_zh.properties");
    private static final Messages ENGLISH = load("messages_en.properties");

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    static Messages of(Language language) {
        return switch (language) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    private static Messages load(String file) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing catalogue: " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            return new Messages(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> ids() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String render(String id, List<String> arguments) {
        String template = texts.getProperty(id);
        if (template == null) {
            throw new IllegalStateException("no message for " + id);
        }
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int index = Integer.parseInt(template, open + 1, close, 10);
            out.append(template, from, open).append(index < arguments.size() ? arguments.get(index) : "");
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }
}
