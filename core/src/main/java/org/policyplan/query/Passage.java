package org.policyplan.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Origin;

/**
 * A place where a word was found, for example 数据跨境 in the text of 六/（二十）.
 *
 * @param path path of the section or measure, such as {@code 六/（二十）}; empty for the plan itself
 * @param part which of its texts: {@code title}, {@code text}, {@code preamble} or {@code closing}
 * @param content that text in full
 * @param start where the word begins in it, from 0, in UTF-16 units
 * @param end where the word ends in it
 * @param place where that text was read from; null where it was not read
 */
public record Passage(
        String path,
        String part,
        String content,
        int start,
        int end,
        @Nullable Origin place) {
    /**
     * Checks that nothing but the place is null.
     *
     * @param path {@link #path()}
     * @param part {@link #part()}
     * @param content {@link #content()}
     * @param start {@link #start()}
     * @param end {@link #end()}
     * @param place {@link #place()}
     */
    public Passage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(content, "content");
    }

    /**
     * The word with what stands around it, on one line.
     *
     * @param around how many characters to show on either side, in UTF-16 units, from 0
     * @return such as {@code …促进和规范数据跨境流动…}
     */
    public String excerpt(int around) {
        int from = Math.max(0, start - around);
        int to = Math.min(content.length(), end + around);
        from -= from > 0 && Character.isLowSurrogate(content.charAt(from)) ? 1 : 0;
        to += to < content.length() && Character.isLowSurrogate(content.charAt(to)) ? 1 : 0;
        String shown = content.substring(from, to).replace('\n', ' ');
        return (from > 0 ? "…" : "") + shown + (to < content.length() ? "…" : "");
    }
}
