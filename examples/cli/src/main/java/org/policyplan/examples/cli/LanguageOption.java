package org.policyplan.examples.cli;

import java.util.Locale;
import java.util.Optional;
import org.policyplan.finding.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}, which must be known before anything is parsed: an error in the options is told in that language, too. */
final class LanguageOption implements ITypeConverter<Language> {
    static final String NAME = "--lang";

    static Optional<Language> find(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(NAME) && i + 1 < args.length) {
                return of(args[i + 1]);
            }
            if (args[i].startsWith(NAME + "=")) {
                return of(args[i].substring(NAME.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "zh" -> Optional.of(Language.CHINESE);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> Optional.empty();
        };
    }

    @Override
    public Language convert(String value) {
        return of(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
