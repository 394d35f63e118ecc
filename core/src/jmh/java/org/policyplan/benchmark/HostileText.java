package org.policyplan.benchmark;

import java.nio.charset.StandardCharsets;

/** Official texts made to hurt, by what is repeated in them. */
enum HostileText {
    /** One sentence. */
    ONE_SENTENCE("发展"),
    /** Clauses that never end. */
    OPEN_BRACKETS("（责任单位："),
    /** Markers without text. */
    MARKERS("（一）"),
    /** Quotes that never end. */
    OPEN_QUOTES("《“"),
    /** One clause with many names. */
    NAMES("市商务委、"),
    /** Figures. */
    FIGURES("达到50%以上，"),
    /** Short lines. */
    SHORT_LINES("一\n");

    private final String part;

    HostileText(String part) {
        this.part = part;
    }

    /** A text of about so many bytes. */
    String of(int bytes) {
        int length = part.getBytes(StandardCharsets.UTF_8).length;
        return "实施方案\n\n一、总体要求\n\n（一）任务。（责任单位：" + part.repeat(bytes / length) + "\n";
    }
}
