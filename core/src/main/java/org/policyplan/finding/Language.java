package org.policyplan.finding;

import java.util.Locale;

/** The language of a message, for example {@link #CHINESE}; chosen per call, never from the state of the JVM. */
public enum Language {
    /** 中文. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code of ISO 639-1.
     *
     * @return {@code zh} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * The language that suits a locale.
     *
     * @param locale the locale
     * @return {@link #CHINESE} for a Chinese locale, else {@link #ENGLISH}
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
