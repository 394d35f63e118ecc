package org.policyplan.model;

import java.util.Optional;

/**
 * The kind of an official document (文种), for example {@link #NOTICE} 通知.
 *
 * <p>Source: the fifteen kinds of 党政机关公文处理工作条例, article 8.
 */
public enum DocumentGenre {
    /** 决议. */
    RESOLUTION("决议"),
    /** 决定. */
    DECISION("决定"),
    /** 命令（令）. */
    ORDER("命令"),
    /** 公报. */
    COMMUNIQUE("公报"),
    /** 公告. */
    PROCLAMATION("公告"),
    /** 通告. */
    PUBLIC_NOTICE("通告"),
    /** 意见. */
    OPINION("意见"),
    /** 通知. */
    NOTICE("通知"),
    /** 通报. */
    CIRCULAR("通报"),
    /** 报告. */
    REPORT("报告"),
    /** 请示. */
    REQUEST("请示"),
    /** 批复. */
    REPLY("批复"),
    /** 议案. */
    PROPOSAL("议案"),
    /** 函. */
    LETTER("函"),
    /** 纪要. */
    MINUTES("纪要");

    private final String label;

    DocumentGenre(String label) {
        this.label = label;
    }

    /**
     * The Chinese term, as the plan format writes it.
     *
     * @return the term, such as 通知
     */
    public String label() {
        return label;
    }

    /**
     * The kind with the given Chinese term.
     *
     * @param label the term, such as 通知
     * @return the kind, or empty where there is none of that name
     */
    public static Optional<DocumentGenre> parse(String label) {
        for (DocumentGenre genre : values()) {
            if (genre.label.equals(label)) {
                return Optional.of(genre);
            }
        }
        return Optional.empty();
    }
}
